import { isDeepStrictEqual } from 'node:util';
import type { KindOfFile } from '../read/file-name.js';
import { parseSource, type FileReading } from '../read/parse-source.js';
import type { SourceFile } from '../read/source-file.js';
import { valueAt, type EditedText } from './edited-texts.js';

/**
 * Whether a file that was fixed holds the values that it should: those of before, with the texts that the fixes
 * change, and nothing else.
 *
 * @param old - What the file held before.
 */
export async function holdsExpectedValues(
  old: FileReading,
  texts: readonly EditedText[],
  after: SourceFile,
  kindOfFile?: KindOfFile,
): Promise<boolean> {
  const now = await parseSource(after, kindOfFile);
  if (now.problems.length > old.problems.length || now.documents.length !== old.documents.length)
    return false;
  const textsOf = new Map<number | undefined, EditedText[]>();
  for (const text of texts) {
    const own = textsOf.get(text.index);
    if (own) own.push(text);
    else textsOf.set(text.index, [text]);
  }
  return old.documents.every(({ data, index }, place) => {
    const other = now.documents[place]!;
    const expected = withTexts(data, textsOf.get(index) ?? []);
    return other.index === index && isDeepStrictEqual(expected, other.data);
  });
}

/** A copy of the fields with other texts in it. */
function withTexts(
  data: Readonly<Record<string, unknown>>,
  texts: readonly EditedText[],
): Readonly<Record<string, unknown>> {
  if (texts.length === 0) return data;
  const copy = structuredClone(data);
  for (const { path, after } of texts) {
    const owner = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
    owner[path.at(-1)!] = after;
  }
  return copy;
}
