import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ found: string; instead: string }> = {
  code: 'telephone',
  severity: 'info',
  summary: 'A telephone number is grouped: 020 7946 0457.',
  advice:
    'Groups are easier to remember and to dial. London has the code 020, not 0207. `--fix` groups the numbers of the ' +
    'United Kingdom.',
  message: ({ found, instead }) => `Write the telephone number as “${instead}” instead of “${found}”.`,
};

/** Ten or eleven digits from a nought, or ten behind +44, with spaces or hyphens anywhere between them. */
const number =
  /(?<![\d\p{L}+/-]|\d )(?:\+44 ?(?:\(0\) ?)?|\(?0)\d{1,5}\)?(?:[ -]?\d){5,10}(?![\d/]|[ -]\d)/gu;

/** How the digits of a number fall into groups, by its first digits. */
const groupings: ReadonlyArray<readonly [RegExp, readonly number[]]> = [
  [/^02/, [3, 4, 4]],
  [/^01(?:1\d|\d1)/, [4, 3, 4]],
  [/^(?:03|08|09)/, [4, 3, 4]],
  [/^07/, [5, 3, 3]],
  [/^01/, [5, 3, 3]],
];

/** Telephone numbers in other groups than the usual ones, in contact details too. */
export const telephone = textRule({
  kinds: [kind],
  triggers: [sign.nought, sign.plus],
  fields: ['body'],
  anyLanguage: true,
  source: styleGuide('Telephone numbers'),
  right: [body('Telephone: 020 7946 0457')],
  wrong: [body('Telephone: 0207 946 0457', 'Telephone: 020 7946 0457')],
  check({ text }, report) {
    if (!/(?:^|[^\d.,])\(?0\d\d|\+44/.test(text)) return;
    for (const { 0: found, index } of text.matchAll(number)) {
      const isInternational = found.startsWith('+');
      const digits = (isInternational ? found.replace(/^\+44 ?(?:\(0\))?/, '0') : found).replace(/\D/g, '');
      if (digits.length !== 11 && !(digits.length === 10 && /^0800|^01/.test(digits))) continue;
      const instead = isInternational ? `+44 (0)${grouped(digits).slice(1)}` : grouped(digits);
      if (instead === found || isGrouped(found, digits)) continue;
      const fix = { description: `Write “${instead}”`, text: instead };
      report(kind, { found, instead }, { start: index, end: index + found.length, fix });
    }
  },
});

function grouped(digits: string): string {
  const [, lengths = [5, 6]] = groupings.find(([start]) => start.test(digits)) ?? [];
  const groups: string[] = [];
  let rest = digits;
  for (const length of lengths) {
    groups.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return groups.filter((group) => group !== '').join(' ');
}

/** Whether a number is in groups that are usual too: a code of its own, and groups of three or four digits. */
function isGrouped(found: string, digits: string): boolean {
  // Short free numbers have no usual third group.
  if (/^0800 \d{6}$/.test(found)) return true;
  if (/^(?:\+44 \(0\)|\+44 )?0?20[37] |[()-]/.test(found.replace('+44 (0)', ''))) return false;
  if (/^02[^0]|^0207|^0208|^0203/.test(found) && !/^02\d /.test(found)) return false;
  const groups = found.replace(/^\+44 ?(?:\(0\))? ?/, '').split(' ');
  return groups.length >= 3 && groups.every((group) => group.length <= 5) && digits.length >= 10;
}
