import type { Problem } from '../../problems/problem.js';
import { checkFolder, type CheckFolderOptions } from './check-folder.js';
import type { DespatchConfig, OwnFields } from '../config/config.js';
import type { CatalogueWith, ContentWith } from '../config/content-with.js';

/** The documents of a folder, each with its file, and what is wrong with the rest. */
export interface FolderReading<Fields extends OwnFields = OwnFields> {
  documents: { content: ContentWith<DespatchConfig<Fields>>; file: string }[];
  problems: Problem[];
}

/**
 * Reads the documents of a folder that have their model's shape.
 *
 * @param folder - A folder of content.
 * @returns The documents in the order of their files, and the problems of shape and syntax: no rule is run.
 * @example
 * const { documents } = await readContentFolder('content');
 */
export async function readContentFolder<Fields extends OwnFields = OwnFields>(
  folder: string,
  options: CheckFolderOptions<Fields> = {},
): Promise<FolderReading<Fields>> {
  const { catalogue, problems, fileOf } = await checkFolder(folder, { ...options, withoutRules: true });
  const documents = catalogue.documents.map((content) => ({ content, file: fileOf(content)! }));
  return { documents, problems };
}

/**
 * Reads a folder into a catalogue, and checks it without the rules that read bodies.
 *
 * @param folder - A folder of content.
 * @example
 * const { catalogue, problems } = await loadCatalogue('content');
 */
export async function loadCatalogue<Fields extends OwnFields = OwnFields>(
  folder: string,
  options: CheckFolderOptions<Fields> = {},
): Promise<{ catalogue: CatalogueWith<DespatchConfig<Fields>>; problems: Problem[] }> {
  const { catalogue, problems } = await checkFolder(folder, { skipBodies: true, ...options });
  return { catalogue, problems };
}
