import type { ProblemKind } from '../../../problems/kind.js';
import { body } from '../examples.js';
import { writingGuidelines } from '../sources.js';
import { textRule } from '../text-rule.js';
import { sign } from '../text/signs.js';

const kind: ProblemKind<{ format: string }> = {
  code: 'link-document',
  severity: 'warning',
  summary: 'A link to a file says its format and size.',
  advice:
    'A file opens outside the page, may be large, and not everyone can read its format. Link to the page that offers ' +
    'the file, or attach it; where the link must lead to the file, say what it is: “tide tables (PDF, 19.5KB)”.',
  message: ({ format }) =>
    `Link to the page of this file, or say its format and size in the link, as in “(${format}, 19.5KB)”.`,
};

const file = /\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|csv|zip|rtf)(?:[?#].*)?$/i;

/** Links that lead straight to a file and do not say so. */
export const linkDocument = textRule({
  kinds: [kind],
  triggers: [sign.link],
  fields: ['body'],
  source: writingGuidelines('add links'),
  right: [body('Read the [tide tables (PDF, 19.5KB)](https://tides.example.org/tables.pdf).')],
  wrong: [body('Read the [tide tables](https://tides.example.org/tables.pdf).')],
  check(prose, report) {
    for (const { href, start, end } of prose.links) {
      const extension = file.exec(href)?.[1];
      if (extension === undefined) continue;
      const format = extension.toUpperCase();
      const said = prose.text.slice(start, end + 40).split('\n')[0]!;
      if (!/\d ?(?:[KMG]B|bytes)/i.test(said)) report(kind, { format }, { start, end });
    }
  },
});
