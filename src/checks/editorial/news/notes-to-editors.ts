import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { contentTypes } from '../sources.js';
import { textRule } from '../text-rule.js';
import { wordSet } from '../text/words.js';

const kind: ProblemKind<{ found: string }> = {
  code: 'notes-to-editors',
  severity: 'warning',
  summary: 'What journalists may need stands under “Background”.',
  advice:
    'A press release on the site is for everyone. Head the facts at its end “Background”, not “Notes to editors”.',
  message: ({ found }) => `Write “Background” instead of “${found}”.`,
};

const triggers = wordSet(['note', 'notes']);
const notes =
  /^(?:notes?(?: to| for) (?:the )?(?:editors?|journalists|media)|editor(?:s?['’]|['’]s) notes?)[.:]?$/i;

/** Units of the longest line that is nothing but such words. */
const longestLine = 40;

/** Headings, or lines in place of one, that address editors. */
export const notesToEditors = textRule({
  kinds: [kind],
  triggers: [triggers],
  fields: ['body'],
  source: contentTypes('news articles'),
  right: [body('## Background\n\nThe fund opened in 2014.')],
  wrong: [body('## Notes to editors\n\nThe fund opened in 2014.')],
  check(prose, report) {
    for (const block of prose.blocks) {
      if (block.kind !== 'heading' && (block.kind !== 'paragraph' || block.quoted)) continue;
      if (block.end - block.start > longestLine) continue;
      const found = prose.text.slice(block.start, block.end);
      if (notes.test(found)) report(kind, { found }, { start: block.start, end: block.end });
    }
  },
});
