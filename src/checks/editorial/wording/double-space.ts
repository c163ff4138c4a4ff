import type { ProblemKind } from '../../../problems/kind.js';
import { summary, title } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<unknown> = {
  code: 'double-space',
  severity: 'warning',
  summary: 'Words and sentences have one space between them.',
  advice: 'Two spaces are left from typewriters, or from words that were taken out. `--fix` leaves one.',
  message: () => 'Write one space instead of several.',
};

/** Several spaces between words that stand on one line of the source. */
export const doubleSpace = textRule({
  kinds: [kind],
  triggers: [sign.spaces],
  anyLanguage: true,
  source: styleGuide('Spaces'),
  right: [summary('The bridge is closed. It will open in May.')],
  wrong: [
    summary('The bridge is closed.  It will open in May.', 'The bridge is closed. It will open in May.'),
    title('Bridge  closed until May', 'Bridge closed until May'),
  ],
  check(prose, report) {
    const { text, source } = prose;
    for (let index = text.indexOf('  '); index !== -1; index = text.indexOf('  ', endOfSpaces(text, index))) {
      const end = endOfSpaces(text, index);
      if (prose.blockAt(index)?.region === 'contact') continue;
      if (!isInk(text, index - 1) || !isInk(text, end)) continue;
      const located = prose.locate(index, end);
      if (!located || !/^ +$/.test(source.slice(located.start, located.end))) continue;
      report(kind, {}, { start: index, end, fix: { description: 'Leave one space', text: ' ' } });
    }
  },
});

function endOfSpaces(text: string, from: number): number {
  let end = from;
  while (text[end] === ' ') end++;
  return end;
}

/** Whether a unit of a text is there and is no white space. */
function isInk(text: string, index: number): boolean {
  return /\S/.test(text[index] ?? '');
}
