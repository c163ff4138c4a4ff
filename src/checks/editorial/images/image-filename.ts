import type { ProblemKind } from '../../../problems/kind.js';
import { documentRule } from '../../rule.js';
import { formatting } from '../sources.js';

const kind: ProblemKind<{ name: string; fault: string }> = {
  code: 'image-filename',
  severity: 'info',
  summary: 'The name of a picture’s file is meaningful, has no special characters and is used once.',
  advice:
    'The name is what authors embed the picture by and what readers see when they save it: `lock-keeper.jpg`, not ' +
    '`IMG_2041.jpg`. Use letters, digits and hyphens.',
  message: ({ name, fault }) => `Rename the picture \`${name}\`: its name ${fault}.`,
};

/** Names that cameras, phones and programs give. */
const meaningless =
  /^(?:img|image|dsc[nf]?|pic|picture|photo|screenshot|screen[ _-]?shot|untitled|unnamed|download|pxl|mvi|scan)?[ _-]?(?:\d+[ _-]?)*(?:\(\d+\))?$/i;

const image = { alt: 'A lock keeper opens a sluice' };

/** Pictures with names from a camera, with special characters, or with one name. */
export const imageFilename = documentRule({
  kinds: [kind],
  source: formatting('images'),
  right: [{ fields: { images: [{ ...image, url: '/images/lock-keeper.jpg' }] } }],
  wrong: [
    { fields: { images: [{ ...image, url: '/images/IMG_2041.jpg' }] } },
    { fields: { images: [{ ...image, url: '/images/lock%20keeper.jpg' }] } },
  ],
  check({ content }, report) {
    if (content.kind !== 'news-story' && content.kind !== 'strategy') return;
    const seen = new Set<string>();
    for (const [index, { url, filename }] of (content.images ?? []).entries()) {
      if (typeof url !== 'string') continue;
      const name = filename ?? url.split(/[?#]/)[0]!.split('/').at(-1)!;
      const fault = seen.has(name) ? 'is that of another picture of this document' : faultOf(name);
      seen.add(name);
      if (fault)
        report(
          kind,
          { name, fault },
          { path: ['images', index, filename === undefined ? 'url' : 'filename'] },
        );
    }
  },
});

function faultOf(name: string): string | undefined {
  const stem = name.replace(/\.[a-z\d]{2,5}$/i, '');
  if (meaningless.test(stem)) return 'says nothing about it';
  return /[^\w.-]/.test(stem) ? 'has special characters' : undefined;
}
