import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { eachNumberMatch } from '../text/numbers.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ found: string; instead: string }> = {
  code: 'time-format',
  severity: 'warning',
  summary: 'A time is written 5:30pm, 5pm, midday or midnight.',
  advice:
    'Twelve hours with “am” or “pm” and no space, a colon before minutes, and no :00. “12am” and “12pm” are easily ' +
    'taken for each other: write “midnight” and “midday”. `--fix` rewrites such times.',
  message: ({ found, instead }) => `Write “${instead}” instead of “${found}”.`,
};

const twelveHours =
  /(?<![\d:.,£$€])(\d{1,2})(?:[.:](\d{2}))?( ?)(am|pm|AM|PM|a\.m\b\.?|p\.m\b\.?)(?![\p{L}\d])/uy;
const twelveNoon = /(?<![\d:.,£$€-])12(?::00)? ?(noon|midnight|midday)(?!\p{L})/uy;
const twentyFourHours =
  /(?<![\d:.,£$€/-])(\d{1,2}):([0-5]\d)(?: ?(?:hrs|hours|h)(?!\p{L}))?(?![:\d%]|\.\d| ?[ap]\.?m)/uy;

/** Words before a time of day, by which 09:30 is told from a ratio or a length of time. */
const atTime = /\b(?:at|from|until|till|by|before|after|between|since|to|and) $/i;

/** Times of day in other forms than GOV.UK's. */
export const timeFormat = textRule({
  kinds: [kind],
  triggers: [sign.digit],
  source: styleGuide('Times'),
  right: [body('The office opens at 9am and closes at 5:30pm, or at midday on Fridays.')],
  wrong: [
    body('The office closes at 5.30 pm.', 'The office closes at 5:30pm.'),
    body('The office closes at 17:30.', 'The office closes at 5:30pm.'),
    body('The office closes at 12pm.', 'The office closes at midday.'),
  ],
  check(prose, report) {
    const tell = (start: number, found: string, instead: string): void => {
      if (found === instead) return;
      const fix = { description: `Write “${instead}”`, text: instead };
      report(kind, { found, instead }, { start, end: start + found.length, fix });
    };
    eachNumberMatch(
      prose,
      twelveHours,
      ({ 0: found, 1: hour, 2: minute, 4: half, index }) => {
        if (Number(hour) > 12 || Number(hour) === 0 || Number(minute ?? 0) > 59) return;
        const stop =
          found.endsWith('.') && /^(?: *\n| +[\p{Lu}“"‘]|$)/u.test(prose.text.slice(index + found.length));
        const time = stop ? found.slice(0, -1) : found;
        tell(index, time, writeTime(Number(hour), minute, half!.toLowerCase().startsWith('a')));
      },
      ' apAP:',
    );
    eachNumberMatch(
      prose,
      twelveNoon,
      ({ 0: found, 1: name, index }) => {
        tell(index, found, name === 'midnight' ? 'midnight' : 'midday');
      },
      ' :nm',
    );
    eachNumberMatch(
      prose,
      twentyFourHours,
      ({ 0: found, 1: hour, 2: minute, index }) => {
        const hours = Number(hour);
        const isTime = atTime.test(prose.plain.slice(Math.max(0, index - 9), index)) || /h/.test(found);
        if (hours > 23 || hour!.length < 2 || !isTime) return;
        tell(index, found, writeTime(hours % 12 === 0 ? 12 : hours % 12, minute, hours < 12));
      },
      ':',
    );
  },
});

/** Writes a time as GOV.UK does. */
function writeTime(hour: number, minute: string | undefined, isMorning: boolean): string {
  const minutes = minute === undefined || minute === '00' ? '' : `:${minute}`;
  if (hour === 12 && minutes === '') return isMorning ? 'midnight' : 'midday';
  return `${hour}${minutes}${isMorning ? 'am' : 'pm'}`;
}
