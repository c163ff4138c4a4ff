import type { ProblemKind } from '../../../problems/kind.js';
import { documentRule } from '../../rule.js';

const kind: ProblemKind<{ field: string; length: number; max: number }> = {
  code: 'alt-length',
  severity: 'warning',
  summary: 'The alt text of a picture is 125 characters or fewer, its caption and credit 160.',
  advice:
    'Some screen readers stop after 125 characters of alt text. Say in it what the picture adds to the text, and ' +
    'nothing else; what all readers should know belongs into the caption or the body.',
  message: ({ field, length, max }) =>
    `Shorten \`${field}\` to ${max} characters or fewer: it has ${length}.`,
};

const image = { url: '/images/locks.jpg', alt: 'A lock keeper opens a sluice' };

/** Pictures with too much text. */
export const altLength = documentRule({
  kinds: [kind],
  options: { alt: 125, caption: 160, credit: 160 },
  source: { title: 'alphagov/content-publisher app/services/requirements/image_metadata_checker.rb' },
  right: [{ fields: { images: [image] } }],
  wrong: [{ fields: { images: [{ ...image, alt: 'A lock keeper opens a sluice. '.repeat(5).trim() }] } }],
  check({ content }, report, { options }) {
    if (content.kind !== 'news-story' && content.kind !== 'strategy') return;
    for (const [index, picture] of (content.images ?? []).entries()) {
      for (const field of ['alt', 'caption', 'credit'] as const) {
        const text = picture[field];
        if (typeof text !== 'string') continue;
        const length = [...text].length;
        const max = options[field];
        if (length > max) report(kind, { field, length, max }, { path: ['images', index, field] });
      }
    }
  },
});
