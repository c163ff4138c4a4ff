import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { eachNumberMatch } from '../text/numbers.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ found: string; instead: string }> = {
  code: 'time-range',
  severity: 'warning',
  summary: 'A range of times has “to”, not a dash.',
  advice: 'Screen readers pass over dashes. Write “10am to 11am”. `--fix` does.',
  message: ({ found, instead }) => `Write “${instead}” instead of “${found}”.`,
};

const time = String.raw`\d{1,2}(?:[:.]\d{2})?`;
const half = String.raw` ?(?:[ap]m\b|[ap]\.m\b\.?)`;
const range = new RegExp(
  String.raw`(?<![\d:.,£/-])(${time}(?:${half})?)( ?[-–—] ?)(${time}${half}|midday|midnight|noon|\d{2}:\d{2}(?![\d:]))`,
  'y',
);

/** Ranges of times of day with a dash. */
export const timeRange = textRule({
  kinds: [kind],
  triggers: [sign.dash],
  source: styleGuide('Times'),
  right: [body('The office is open 10am to 4pm.')],
  wrong: [body('The office is open 10am - 4pm.', 'The office is open 10am to 4pm.')],
  check(prose, report) {
    eachNumberMatch(
      prose,
      range,
      ({ 0: found, 1: first, 2: dash, 3: last, index }) => {
        if (/^\d{2}:\d{2}$/.test(last!) && !/^\d{2}:\d{2}$/.test(first!)) return;
        const start = index + first!.length;
        report(
          kind,
          { found, instead: `${first} to ${last}` },
          {
            start: index,
            end: index + found.length,
            fix: { description: 'Write “to”', text: ' to ', start, end: start + dash!.length },
          },
        );
      },
      ' :ap-–—',
    );
  },
});
