import type { ProblemKind } from '../../../problems/kind.js';
import { summary, title } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';

const kind: ProblemKind<unknown> = {
  code: 'double-space',
  severity: 'warning',
  summary: 'Words and sentences have one space between them.',
  advice: 'Two spaces are left from typewriters, or from words that were taken out. `--fix` leaves one.',
  message: () => 'Write one space instead of several.',
};

const spaces = /(?<=\S) {2,}(?=\S)/g;

/** Several spaces between words that stand on one line of the source. */
export const doubleSpace = textRule({
  kinds: [kind],
  anyLanguage: true,
  source: styleGuide('Spaces'),
  right: [summary('The bridge is closed. It will open in May.')],
  wrong: [
    summary('The bridge is closed.  It will open in May.', 'The bridge is closed. It will open in May.'),
    title('Bridge  closed until May', 'Bridge closed until May'),
  ],
  check(prose, report) {
    const { text, source } = prose;
    if (!text.includes('  ')) return;
    for (const { 0: found, index } of text.matchAll(spaces)) {
      const end = index + found.length;
      if (prose.blockAt(index)?.region === 'contact') continue;
      const located = prose.locate(index, end);
      if (!located || !/^ +$/.test(source.slice(located.start, located.end))) continue;
      report(kind, {}, { start: index, end, fix: { description: 'Leave one space', text: ' ' } });
    }
  },
});
