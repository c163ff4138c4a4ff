import type { ProblemKind } from '../../../problems/kind.js';
import { documentRule } from '../../rule.js';
import { body } from '../examples.js';
import { placeOfElement } from '../text-rule.js';
import { proseOf } from '../text/document-prose.js';

const kind: ProblemKind<unknown> = {
  code: 'news-no-footnotes',
  severity: 'warning',
  summary: 'News has no footnotes.',
  advice:
    'GOV.UK’s publishing tool refuses a news story with footnotes. Say in the text what matters, and link what ' +
    'readers may want to look up.',
  message: () => 'Move this footnote into the text: GOV.UK takes no footnotes in news.',
};

/** References to footnotes in news. */
export const newsNoFootnotes = documentRule({
  kinds: [kind],
  readsBody: true,
  source: { title: 'alphagov/whitehall config/configurable_document_types/news_story.json' },
  right: [body('Sea levels rose by 12cm at the standard ports.')],
  wrong: [body('Sea levels rose by 12cm[^1].\n\n[^1]: At the standard ports.')],
  check(document, report) {
    if (document.content.kind !== 'news-story') return;
    for (const prose of proseOf(document, { fields: ['body'], anyLanguage: true })) {
      for (const { element } of prose.notes) report(kind, {}, placeOfElement(prose, element));
    }
  },
});
