import type { ProblemKind } from '../../../problems/kind.js';
import { documentRule } from '../../rule.js';
import { styleGuide } from '../sources.js';
import { placeOfElement } from '../text-rule.js';
import { proseOf } from '../text/document-prose.js';

const kind: ProblemKind<unknown> = {
  code: 'footnotes',
  severity: 'warning',
  summary: 'Text does without footnotes.',
  advice:
    'A footnote sends readers to the end of a long page and back. Say in the text what matters, and link the rest.',
  message: () => 'Move this footnote into the text.',
};

const strategy = { kind: 'strategy', title: 'Tides', summary: 'How tides will be measured.' };

/** References to footnotes, except in news, where they are another problem. */
export const footnotes = documentRule({
  kinds: [kind],
  readsBody: true,
  source: styleGuide('Footnotes'),
  right: [{ fields: { ...strategy, body: { govspeak: 'Sea levels rose by 12cm at the standard ports.' } } }],
  wrong: [
    {
      fields: {
        ...strategy,
        body: { govspeak: 'Sea levels rose by 12cm[^1].\n\n[^1]: At the standard ports.' },
      },
    },
  ],
  check(document, report) {
    if (document.content.kind === 'news-story') return;
    for (const prose of proseOf(document, { fields: ['body'], anyLanguage: true })) {
      for (const { element } of prose.notes) report(kind, {}, placeOfElement(prose, element));
    }
  },
});
