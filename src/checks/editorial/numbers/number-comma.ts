import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { beginsSentence, eachNumberMatch, withCommas } from '../text/numbers.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ found: string; instead: string }> = {
  code: 'number-comma',
  severity: 'warning',
  summary: 'A number above 999 has a comma between its thousands.',
  advice:
    'Write “9,000 homes”. `--fix` does, where the number counts something: not in years, telephone numbers and codes.',
  message: ({ found, instead }) => `Write “${instead}” instead of “${found}”.`,
};

/** Four digits or more, with the word behind them. Digits beside other digits are a telephone number or a code. */
const digits =
  /(?<![\d\p{L}#:/.,_+–-])(?<!\d )([1-9]\d{3,8})(?![\d\p{L}:/_–-]|[.,]\d| \d)( ?[\p{L}²³µ%]+)?/uy;

/** What is counted in numbers that could also be a year. */
const counted =
  /^ ?(?:people|homes?|houses?|jobs?|children|families|households|schools?|pupils|students|teachers|patients|nurses|doctors|officers|staff|workers|volunteers|businesses|companies|firms|farms|farmers|troops|soldiers|vehicles|cars|lorries|ships|boats|trees|miles|metres|kilometres|hectares|acres|tonnes?|kg|km|kWh|MW|GW|litres|hours|cases|letters|visitors|passengers|places|members|guests|organisations|projects|deaths|µg|mg|g|m²|m³)$/;

/** Words before a number that is a name and counts nothing. */
const named =
  /(?:\b(?:call|text|telephone|phone|tel|fax|number|no|nos|ref|reference|code|form|room|flight|model|section|regulation|act|directive|order|in|since|until|by|from|to|of|and|between|before|after|during|year|the|SI|ISO|BS|EN|Cm|CP|HC|PAS)\.?|[A-Z]{2,}|\() ?$/i;

/** What stands before a year: “In 2015 people could apply.” */
const beforeYear =
  /(?:(?<!\p{L})(?:in|since|by|from|until|to|during|for|of|after|before|between|year|early|late|summer|winter|spring|autumn|(?:January|February|March|April|May|June|July|August|September|October|November|December)) )$/iu;

const firstYear = 1100;
const lastYear = 2200;

/** Counts of a thousand and more without a comma. */
export const numberComma = textRule({
  kinds: [kind],
  triggers: [sign.digit],
  source: styleGuide('Numbers'),
  right: [body('In 2015 we planted 9,000 trees. Call 0800 776600 or text 82111.')],
  wrong: [body('We planted 9000 trees.', 'We planted 9,000 trees.')],
  check(prose, report) {
    eachNumberMatch(prose, digits, ({ 1: found, 2: word = '', index }) => {
      const value = Number(found);
      const before = prose.text.slice(Math.max(0, index - 14), index);
      const isCount = counted.test(word) || before.endsWith('£');
      const couldBeYear = value >= firstYear && value <= lastYear;
      if (isCount && couldBeYear && (beforeYear.test(before) || beginsSentence(prose, index))) return;
      if (!isCount && (couldBeYear || named.test(before) || !/^ \p{Ll}/u.test(word))) return;
      const instead = withCommas(found!);
      const fix = { description: `Write “${instead}”`, text: instead };
      report(kind, { found: found!, instead }, { start: index, end: index + found!.length, fix });
    });
  },
});
