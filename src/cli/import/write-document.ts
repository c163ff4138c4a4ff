import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isObject, isSame } from '../../content-json/keep/json.js';
import { contentEndings } from '../../source/file-name.js';
import { parseSource } from '../../source/parse-source.js';
import { sourceFileOf } from '../../source/source-file.js';
import { contentFileOf } from '../../source/write/content-file.js';
import { temporaryNameFor } from '../../source/write-file.js';
import type { Content } from '../../types/content.js';
import type { JsonValue } from '../../types/parts/json.js';

/** What became of a document that was to be written. */
export type Outcome = 'written' | 'unchanged' | 'in-the-way';

/** How a document is written. */
export interface WriteOptions {
  /** Whether only links tell of it, so that a file that is there says at least as much. */
  isStub: boolean;
  /** Whether it takes the place of a file that says something else. */
  force: boolean;
}

/**
 * Writes a document into a folder of content, whole or not at all.
 *
 * A file that is there is replaced only by one that says all that it says, and more.
 *
 * @returns What became of it, and the file.
 */
export async function writeDocument(
  folder: string,
  content: Content,
  { isStub, force }: WriteOptions,
): Promise<{ outcome: Outcome; file: string }> {
  const { path: relative, text } = contentFileOf(content);
  const target = path.join(folder, relative);
  const existing = existingFile(target);
  if (existing !== undefined) {
    const before = readFileSync(existing, 'utf8');
    if (isStub || (existing === target && before === text)) return { outcome: 'unchanged', file: existing };
    if (!force && !(await saysAllOf(content, existing, before)))
      return { outcome: 'in-the-way', file: existing };
  }
  mkdirSync(path.dirname(target), { recursive: true });
  const temporary = temporaryNameFor(target);
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  if (existing !== undefined && existing !== target) rmSync(existing);
  return { outcome: 'written', file: target };
}

/** The file of the same document, which may be written in another format. */
function existingFile(target: string): string | undefined {
  const stem = target.slice(0, target.lastIndexOf('.'));
  return [target, ...contentEndings.map((ending) => `${stem}.${ending}`)].find((file) => existsSync(file));
}

async function saysAllOf(content: Content, file: string, text: string): Promise<boolean> {
  const { documents, problems } = await parseSource(sourceFileOf(file.split(path.sep).join('/'), text));
  const [document] = documents;
  if (!document || documents.length > 1 || problems.length > 0) return false;
  return includes(content as unknown as JsonValue, { locale: 'en', ...document.data } as JsonValue, [
    'locale',
  ]);
}

/** Whether a value says all that another does: an object its keys, a list its elements. */
function includes(value: JsonValue, other: JsonValue, implied: readonly string[] = []): boolean {
  if (Array.isArray(value) && Array.isArray(other)) {
    return other.every((element) => value.some((own) => includes(own, element)));
  }
  if (!isObject(value) || !isObject(other)) return isSame(value, other);
  return Object.entries(other).every(([key, own]) => {
    if (own === undefined || (implied.includes(key) && value[key] === undefined)) return true;
    return value[key] !== undefined && includes(value[key], own);
  });
}
