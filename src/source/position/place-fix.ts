import type { FileEdit, ValueEdit } from '../../problems/problem.js';
import type { SourceFile } from '../read/source-file.js';
import type { Location } from './location.js';

/**
 * The edits of a fix in the file.
 *
 * @param locate - Finds the value that an edit changes.
 * @returns Nothing if one of them cannot be made there exactly.
 */
export function placeEdits(
  edits: readonly ValueEdit[],
  source: SourceFile,
  locate: (path: ValueEdit['path']) => Location,
): FileEdit[] | undefined {
  const placed = edits.map((edit) => placeEdit(edit, source, locate(edit.path)));
  return placed.every((edit) => edit !== undefined) ? placed : undefined;
}

function placeEdit(edit: ValueEdit, source: SourceFile, location: Location): FileEdit | undefined {
  const { text: located } = location;
  if (!located?.map) return undefined;
  const { value, map, quoting } = located;
  const start = map.toSource(edit.start);
  const end = edit.start === edit.end ? start : map.toSource(edit.end);
  const replaced = source.text.slice(start, end);
  const old = value.slice(edit.start, edit.end);
  if (replaced !== old && quoting.read(replaced) !== old) return undefined;
  const text = quoting.write(edit.text);
  if (text === undefined) return undefined;
  if (quoting.says) {
    const whole = source.text.slice(location.start, start) + text + source.text.slice(end, location.end);
    const wanted = value.slice(0, edit.start) + edit.text + value.slice(edit.end);
    if (!quoting.says(whole, wanted)) return undefined;
  }
  return { start, end, text };
}
