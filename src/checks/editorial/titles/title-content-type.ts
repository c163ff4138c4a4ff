import type { ProblemKind } from '../../../problems/kind.js';
import type { NewsType } from '../../../types/news-story.js';
import { title } from '../examples.js';
import { writingGuidelines } from '../sources.js';
import { textRule } from '../text-rule.js';
import { wordSet } from '../text/words.js';

const kind: ProblemKind<{ type: string }> = {
  code: 'title-content-type',
  severity: 'warning',
  summary: 'A title does not name its own type of content.',
  advice:
    'The page says above the title what it is, such as “Press release”, and so do lists. In the title the words ' +
    'take the place of others that people search for.',
  message: ({ type }) => `Leave “${type}” out of \`title\`: the page says what type of content it is.`,
};

const newsTypes: Record<NewsType, RegExp> = {
  news_story: /\bnews (?:story|article|item)\b/i,
  press_release: /\b(?:press (?:release|notice|statement)|news release|media release)\b/i,
  government_response: /\bgovernment response\b/i,
  world_news_story: /\b(?:world )?news (?:story|article|item)\b|\bpress release\b/i,
};

const triggers = wordSet(['news', 'press', 'media', 'government', 'policy']);
const policyPaper = /\bpolicy paper\b/i;

/** Titles that say “press release” and the like. */
export const titleContentType = textRule({
  kinds: [kind],
  triggers: [triggers],
  fields: ['title'],
  source: writingGuidelines('clear titles'),
  right: [title('New FRANK adverts mark 10th anniversary')],
  wrong: [{ fields: { newsType: 'press_release', title: 'Press release: new FRANK adverts' } }],
  check({ text }, report, _context, { content }) {
    const type = content.kind === 'news-story' ? newsTypes[content.newsType] : policyPaper;
    const found = type?.exec(text);
    if (!found) return;
    report(kind, { type: found[0] }, { start: found.index, end: found.index + found[0].length });
  },
});
