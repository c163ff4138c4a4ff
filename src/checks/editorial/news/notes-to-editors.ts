import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { contentTypes } from '../sources.js';
import { textRule } from '../text-rule.js';

const kind: ProblemKind<{ found: string }> = {
  code: 'notes-to-editors',
  severity: 'warning',
  summary: 'What journalists may need stands under “Background”.',
  advice:
    'A press release on the site is for everyone. Head the facts at its end “Background”, not “Notes to editors”.',
  message: ({ found }) => `Write “Background” instead of “${found}”.`,
};

const notes = /^notes?(?: to| for) (?:the )?(?:editors?|journalists|media)[.:]?$/i;

/** Headings, or lines in place of one, that address editors. */
export const notesToEditors = textRule({
  kinds: [kind],
  fields: ['body'],
  source: contentTypes('news articles'),
  right: [body('## Background\n\nThe fund opened in 2014.')],
  wrong: [body('## Notes to editors\n\nThe fund opened in 2014.')],
  check(prose, report) {
    const headings = prose.headings.map(({ block }) => block);
    const lines = prose.blocks.filter(({ kind: is, quoted }) => is === 'paragraph' && !quoted);
    for (const block of [...headings, ...lines]) {
      const found = prose.text.slice(block.start, block.end);
      if (!notes.test(found)) continue;
      report(kind, { found }, { start: block.start, end: block.end });
    }
  },
});
