import type { ProblemKind } from '../../../problems/kind.js';
import { title } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';

const kind: ProblemKind<unknown> = {
  code: 'title-full-stop',
  severity: 'warning',
  summary: 'A title has no full stop at its end.',
  advice: 'A title is a label and not a sentence. Take the full stop away; `--fix` does it.',
  message: () => 'Remove the full stop at the end of `title`.',
};

/** One full stop at the end, not one of several and not one of an abbreviation such as "Inc." or "etc.". */
const fullStop = /(?<![.\s]|\b(?:etc|inc|ltd|co|corp|jr|sr|st|no|[a-z]\.[a-z]|[A-Z]))\.$/i;

/** Titles that end like a sentence. */
export const titleFullStop = textRule({
  kinds: [kind],
  fields: ['title'],
  source: styleGuide('Titles'),
  right: [
    title('Public approval for driving limits for 16 drugs'),
    title('Boeing Co. opens a factory in Sheffield'),
  ],
  wrong: [title('Driving limits for 16 drugs approved.', 'Driving limits for 16 drugs approved')],
  check({ text, blocks: [block] }, report) {
    const { end } = block!;
    if (text[end - 1] !== '.' || !fullStop.test(text.slice(0, end))) return;
    report(kind, {}, { start: end - 1, end, fix: { description: 'Remove the full stop', text: '' } });
  },
});
