import { MappedText, MappedTextBuilder } from './mapped-text.js';

/**
 * What is taken out or changed before anything is read: carriage returns, NUL, the control characters and
 * noncharacters that HTML leaves no place for. Noncharacters are free for the parser's own use from here on.
 */
const unsuitable =
  /\r\n?|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/g;

/** A part of a source with line feeds only and without unsuitable characters. */
export function normalisePart(part: string): string {
  return part.replace(unsuitable, (found) => (found.startsWith('\r') ? '\n' : ''));
}

/**
 * Reads a source into text with line feeds only, which ends in one, and without unsuitable characters.
 *
 * Example: `one\r\ntwo` becomes `one\ntwo\n`.
 */
export function normaliseSource(source: string): MappedText {
  const ended = source.endsWith('\n') || source.endsWith('\r');
  if (source.search(unsuitable) === -1) {
    return ended
      ? new MappedText(source)
      : new MappedText(`${source}\n`, [0, source.length], [0, ~source.length]);
  }
  const whole = new MappedText(source);
  const builder = new MappedTextBuilder();
  let done = 0;
  unsuitable.lastIndex = 0;
  for (let match = unsuitable.exec(source); match; match = unsuitable.exec(source)) {
    builder.slice(whole, done, match.index);
    if (match[0].startsWith('\r')) builder.insert('\n', match.index);
    done = match.index + match[0].length;
  }
  builder.slice(whole, done, source.length);
  if (!ended) builder.insert('\n', source.length);
  return builder.build();
}
