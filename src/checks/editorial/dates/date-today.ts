import type { ProblemKind } from '../../../problems/kind.js';
import { formatDay } from '../../../time/format-day.js';
import { isDayOrMoment } from '../../../time/moment.js';
import { styleGuide } from '../sources.js';
import { beginsSentence } from '../text/numbers.js';
import { textRule } from '../text-rule.js';
import type { Prose } from '../text/prose.js';
import { eachWord, wordSet } from '../text/words.js';

const kind: ProblemKind<unknown> = {
  code: 'date-today',
  severity: 'warning',
  summary: 'In news, the date stands in brackets behind “today”.',
  advice:
    'News stays on the site for years, and is read and quoted without its date. Write “today (14 June 2012)” the ' +
    'first time, or leave “today” out where there is no room.',
  message: () => 'Write the date in brackets behind “today”, or leave “today” out.',
};

const today = wordSet(['today']);

/** Blocks at the start of a body in which “today” is the day of the news. */
const opening = 3;

/** Words before “today” that make it mean “nowadays”. */
const nowadays = /\b(?:of|than|until|till|still|even|as) $/;
const newsVerb =
  '(?:announced?|published|said|confirmed|launched|opened|set out|signed|met|welcomed|unveiled|named|agreed)';
const newsBefore = new RegExp(String.raw`\b${newsVerb} $`);
const newsAfter = new RegExp(String.raw`^ (?:been )?${newsVerb}\b`);

/** The first “today” of a summary or body that no date follows. */
export const dateToday = textRule({
  kinds: [kind],
  triggers: [today],
  fields: ['summary', 'body'],
  source: styleGuide('Dates'),
  right: [
    { fields: { body: { govspeak: 'The fund opened today (14 June 2012). Today, 3 towns applied.' } } },
  ],
  wrong: [{ fields: { body: { govspeak: 'The fund opened today.' } } }],
  check(prose, report, _context, { content }) {
    if (content.kind !== 'news-story') return;
    const start = firstBareToday(prose);
    if (start === undefined) return;
    const at = content.firstPublishedAt;
    const date = typeof at === 'string' && isDayOrMoment(at) ? formatDay(at) : undefined;
    const hint = date && `The story was published on ${date}.`;
    report(kind, {}, { start, end: start + 'today'.length, hint });
  },
});

/** Where the first “today” of a text stands, if it is the day of the news and no “today” has a date. */
function firstBareToday(prose: Prose): number | undefined {
  let first: number | undefined;
  let isDated = false;
  eachWord(prose, today, (_word, start, end) => {
    if (/^,? (?:\([^)]{0,20}\d|(?:\p{L}+day,? )?\d{1,2} \p{Lu})/u.test(prose.text.slice(end, end + 40)))
      isDated = true;
    else if (first === undefined && isDayOfNews(prose, start, end)) first = start;
  });
  return isDated ? undefined : first;
}

function isDayOfNews(prose: Prose, start: number, end: number): boolean {
  // The programme or the newspaper of that name.
  if (prose.plain[start] === 'T' && !beginsSentence(prose, start)) return false;
  const before = prose.plain.slice(Math.max(0, start - 14), start);
  if (nowadays.test(before)) return false;
  if (newsBefore.test(before) || newsAfter.test(prose.plain.slice(end, end + 20))) return true;
  return prose.blocks.slice(0, opening).some((block) => start >= block.start && start < block.end);
}
