import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isSameAppointment } from '../../content-json/read/entities.js';
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
  let { path: relative, text } = contentFileOf(content);
  const existing = existingFile(path.join(folder, relative));
  if (existing !== undefined) {
    const before = readFileSync(existing, 'utf8');
    if (before === text) return { outcome: 'unchanged', file: existing };
    const known = await documentIn(existing, before);
    if (isStub) {
      if (!known) return { outcome: 'unchanged', file: existing };
      ({ path: relative, text } = contentFileOf(withMore(known, content)));
      if (before === text || saysAll(known, content)) return { outcome: 'unchanged', file: existing };
    } else if (!force && !(known && saysAll(content, known))) {
      return { outcome: 'in-the-way', file: existing };
    }
  }
  const target = path.join(folder, relative);
  replaceFile(target, text);
  if (existing !== undefined && existing !== target) rmSync(existing);
  return { outcome: 'written', file: target };
}

function replaceFile(target: string, text: string): void {
  mkdirSync(path.dirname(target), { recursive: true });
  const temporary = temporaryNameFor(target);
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** The file of the same document, which may be written in another format. */
function existingFile(target: string): string | undefined {
  const stem = target.slice(0, target.lastIndexOf('.'));
  return [target, ...contentEndings.map((ending) => `${stem}.${ending}`)].find((file) => existsSync(file));
}

/** The document of a file, if it holds one and nothing is wrong with it. */
async function documentIn(file: string, text: string): Promise<Content | undefined> {
  const { documents, problems } = await parseSource(sourceFileOf(file.split(path.sep).join('/'), text));
  const [document] = documents;
  return document && documents.length === 1 && problems.length === 0
    ? (document.data as unknown as Content)
    : undefined;
}

/** A document with what a link says beyond it. A fact of the document wins. */
function withMore(known: Content, stub: Content): Content {
  const merged = { ...stub, ...known } as Content;
  // The item of a role lists all appointments to it; what only links tell of may come one by one.
  if (merged.kind === 'role' && stub.kind === 'role' && merged.govuk === undefined) {
    const rest = (stub.appointments ?? []).filter(
      (one) => !merged.appointments?.some((other) => isSameAppointment(one, other)),
    );
    if (rest.length > 0) merged.appointments = [...(merged.appointments ?? []), ...rest];
  }
  return merged;
}

function saysAll(content: Content, other: Content): boolean {
  return includes(content as unknown as JsonValue, other as unknown as JsonValue);
}

/** Whether a value says all that another does: an object its keys, a list its elements. */
function includes(value: JsonValue, other: JsonValue): boolean {
  if (Array.isArray(value) && Array.isArray(other)) {
    return other.every((element) => value.some((own) => includes(own, element)));
  }
  if (!isObject(value) || !isObject(other)) return isSame(value, other);
  return Object.entries(other).every(
    ([key, own]) => own === undefined || (value[key] !== undefined && includes(value[key], own)),
  );
}
