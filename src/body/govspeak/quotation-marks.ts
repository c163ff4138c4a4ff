import { MappedTextBuilder, type MappedText } from './text/mapped-text.js';

const marks = '"\u201c\u201d\u201e\u201f\u2033\u2036';
const quoteLine = new RegExp(`^>([ \\t]*[${marks}]*)[^ \\t\\n]`, 'gm');

/**
 * Takes the quotation marks off the ends of the lines of a block quote, which says by itself that it is one.
 *
 * Example: `> "The gate is shut"` becomes `> The gate is shut`.
 */
export function removeQuotationMarks(source: MappedText): MappedText {
  const { text } = source;
  if (!text.startsWith('>') && !text.includes('\n>')) return source;
  const builder = new MappedTextBuilder();
  let done = 0;
  quoteLine.lastIndex = 0;
  for (let match = quoteLine.exec(text); match; match = quoteLine.exec(text)) {
    const feed = text.indexOf('\n', match.index);
    const lineEnd = feed === -1 ? text.length : feed;
    const from = match.index + 1 + match[1]!.length;
    const to = endOfWords(text, from, lineEnd);
    quoteLine.lastIndex = lineEnd;
    if (to - from < 2) continue;
    builder
      .slice(source, done, match.index + 1)
      .insert(' ', source.originOf(match.index + 1))
      .slice(source, from, to);
    done = lineEnd;
  }
  if (done === 0) return source;
  return builder.slice(source, done, text.length).build();
}

/** Offset behind the words of a line; at least two characters are left. */
function endOfWords(text: string, from: number, lineEnd: number): number {
  let to = lineEnd;
  while (to > from + 2 && ' \t'.includes(text.charAt(to - 1))) to--;
  while (to > from + 2 && marks.includes(text.charAt(to - 1))) to--;
  return to;
}
