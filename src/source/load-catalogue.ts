import type { Catalogue } from '../catalogue/catalogue.js';
import type { Problem } from '../problems/problem.js';
import type { Content } from '../types/content.js';
import { checkFolder, type CheckFolderOptions } from './check-folder.js';

/** The documents of a folder, each with its file, and what is wrong with the rest. */
export interface FolderReading {
  documents: { content: Content; file: string }[];
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
export async function readContentFolder(
  folder: string,
  options: CheckFolderOptions = {},
): Promise<FolderReading> {
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
export async function loadCatalogue(
  folder: string,
  options: CheckFolderOptions = {},
): Promise<{ catalogue: Catalogue; problems: Problem[] }> {
  const { catalogue, problems } = await checkFolder(folder, { skipBodies: true, ...options });
  return { catalogue, problems };
}
