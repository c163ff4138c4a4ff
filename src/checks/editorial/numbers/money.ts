import type { ProblemKind } from '../../../problems/kind.js';
import { body, title } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { withCommas } from '../text/numbers.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ found: string; instead: string }> = {
  code: 'money',
  severity: 'warning',
  summary: 'Sums of money are written £75, £75.50, £138 million and 4 pence.',
  advice:
    'Words are read out right and need no key: “£138 million”, not “£138m”. Leave .00 out, and write less than a ' +
    'million in full. `--fix` rewrites such sums. Tables may use short forms.',
  message: ({ found, instead }) => `Write “${instead}” instead of “${found}”.`,
};

type Rewrite = (match: RegExpExecArray) => string | undefined;

const scales: Record<string, string> = {
  m: 'million',
  mn: 'million',
  b: 'billion',
  bn: 'billion',
  tn: 'trillion',
};

/** Forms of a sum from its pound sign, and what to write instead. */
const sums: ReadonlyArray<readonly [RegExp, Rewrite]> = [
  [
    /£ ?(\d[\d,]*(?:\.\d+)?) ?(mn?|bn?|tn|M|BN|Bn|B)(?![\p{L}\d])/uy,
    ([, sum, scale]) => inFull(Number(sum!.replaceAll(',', '')), scales[scale!.toLowerCase()]!),
  ],
  [/£ ?(\d[\d,]*(?:\.\d+)?) ?[kK](?![\p{L}\d])/uy, ([, sum]) => `£${thousands(sum!)}`],
  [/£(0\.\d+) (million|billion)(?!\p{L})/uy, ([, sum, scale]) => inFull(Number(sum), scale!)],
  [
    /£ ?(\d[\d,]*(?:\.\d+)?) (Million|Billion)(?!\p{L})/uy,
    ([, sum, scale]) => `£${sum} ${scale!.toLowerCase()}`,
  ],
  [/£(\d{1,3}(?:,\d{3})?),(\d)00,000(?![\d,.])/uy, ([, whole, tenth]) => inMillions(whole!, tenth!)],
  [/£ (\d[\d,.]*\d|\d)(?! ?[mbk]n?(?!\p{L})| [MB]illion)/uy, ([, sum]) => `£${sum}`],
];

/** Forms of a sum without a pound sign, each tried at the numbers of a text. */
const words: ReadonlyArray<readonly [RegExp, Rewrite]> = [
  [
    /(?<![\d.,£$€])(\d[\d,]*(?:\.\d+)?) (million|billion) pounds(?!\p{L})/uy,
    ([, sum, scale]) => `£${sum} ${scale}`,
  ],
  [
    /(?<![\d.,£$€/\p{L}[(-])(\d{1,2})p(?![\p{L}\d\])-]| (?:\p{Ll}+ ){0,2}(?:coins?|pieces?|tax|rate|charge|levy|bags?|cut|rise)(?!\p{L}))/uy,
    ([, sum]) => (sum === '1' ? '1 penny' : `${Number(sum)} pence`),
  ],
];

const wholePounds = /(£\d[\d,]*)\.00(?!\d| ?(?:million|billion|m|bn)(?!\p{L}))/gu;
const pence = /£\d[\d,]*\.(?!00)\d\d(?!\d)/;

/** Sums of money in short or longer forms than GOV.UK's. */
export const money = textRule({
  kinds: [kind],
  triggers: [sign.pound, sign.digit],
  source: styleGuide('Money'),
  right: [body('The fund of £138 million pays £75 or £75.50 each, and 4 pence a mile.')],
  wrong: [
    title('Fund of £138m opens', 'Fund of £138 million opens'),
    body('The grant is £75.00.', 'The grant is £75.'),
    body('The grant is £0.2 million.', 'The grant is £200,000.'),
    body('Calls cost 4p a minute.', 'Calls cost 4 pence a minute.'),
  ],
  check(prose, report) {
    const { plain, numbers } = prose;
    const tell = (start: number, found: string, instead: string): void => {
      const fix = { description: `Write “${instead}”`, text: instead };
      report(kind, { found, instead }, { start, end: start + found.length, fix });
    };
    const tellOf = (forms: typeof sums, offset: number): void => {
      for (const [pattern, rewrite] of forms) {
        pattern.lastIndex = offset;
        const match = pattern.exec(plain);
        const instead = match ? rewrite(match) : undefined;
        if (match && instead !== undefined && instead !== match[0]) tell(offset, match[0], instead);
      }
    };
    for (let at = plain.indexOf('£'); at !== -1; at = plain.indexOf('£', at + 1)) tellOf(sums, at);
    for (let index = 0; index < numbers.length; index += 2) {
      const end = numbers[index + 1]!;
      if (plain[end] === 'p' || plain.startsWith('illion pounds', end + 2)) tellOf(words, numbers[index]!);
    }
    if (!plain.includes('.00') || pence.test(plain)) return;
    for (const { 0: found, 1: sum, index } of plain.matchAll(wholePounds)) tell(index, found, sum!);
  },
});

/** Writes a number of millions or billions, and in smaller words what is less than one of them. */
function inFull(sum: number, scale: string): string {
  if (sum >= 1) return `£${sum} ${scale}`;
  if (scale === 'million') return `£${withCommas(String(Math.round(sum * 1_000_000)))}`;
  const smaller = scale === 'billion' ? 'million' : 'billion';
  return `£${Number((sum * 1000).toFixed(3))} ${smaller}`;
}

function thousands(sum: string): string {
  return withCommas(String(Math.round(Number(sum.replaceAll(',', '')) * 1000)));
}

/** Writes a sum of whole hundred thousands from its digits before and behind the comma of the millions. */
function inMillions(whole: string, tenth: string): string {
  const sum = Number(`${whole.replaceAll(',', '')}.${tenth}`);
  return sum < 1000 ? `£${sum} million` : `£${Number((sum / 1000).toFixed(4))} billion`;
}
