import type { ProblemKind } from '../../../problems/kind.js';
import { title } from '../examples.js';
import { styleGuide } from '../sources.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ mark: string; instead: string }> = {
  code: 'title-no-dash-slash',
  severity: 'warning',
  summary: 'A title is split by a colon, not by a dash or a slash.',
  advice:
    'Titles stand in lists and search results, where a dash reads like the end of the title and the name of the ' +
    'site. Use a colon. Where a slash means "and" or "or", write the word.',
  message: ({ mark, instead }) => `Use ${instead} instead of “${mark}” in \`title\`.`,
};

/** A dash between spaces, an em dash anywhere, and a slash between words of small letters. */
const dash = / [-–—] |—/g;
const slash = /(?<=\p{Ll}{2})\/(?=\p{Ll}{2})/gu;

/** Titles in two parts, and words joined by a slash. */
export const titleNoDashSlash = textRule({
  kinds: [kind],
  triggers: [sign.dash, sign.slash],
  fields: ['title'],
  source: styleGuide('Titles'),
  right: [title('Drug driving: new limits approved'), title('Support is open 24/7')],
  wrong: [title('Drug driving - new limits approved'), title('Grants for schools/colleges open')],
  check({ text }, report) {
    for (const { 0: found, index } of text.matchAll(dash)) {
      const start = index + found.indexOf(found.trim());
      report(kind, { mark: found.trim(), instead: 'a colon' }, { start, end: start + found.trim().length });
    }
    for (const { index } of text.matchAll(slash)) {
      report(kind, { mark: '/', instead: '“and” or “or”' }, { start: index, end: index + 1 });
    }
  },
});
