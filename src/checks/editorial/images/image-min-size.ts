import type { ProblemKind } from '../../../problems/kind.js';
import { documentRule } from '../../rule.js';
import { formatting } from '../sources.js';

const size: ProblemKind<{ width: number; height: number; least: string }> = {
  code: 'image-min-size',
  severity: 'warning',
  summary: 'A picture has at least 960 by 640 pixels.',
  advice:
    'GOV.UK makes smaller sizes of a picture for phones and lists; a smaller picture is blown up and blurs. A drawing ' +
    'in SVG has no least size.',
  message: ({ width, height, least }) =>
    `Use a picture of at least ${least} pixels: this one has ${width} by ${height}.`,
};

const format: ProblemKind<{ name: string }> = {
  code: 'image-format',
  severity: 'warning',
  summary: 'A picture is a JPG, PNG, GIF or SVG file.',
  advice: 'GOV.UK takes photographs as JPG, PNG or GIF, and charts and diagrams as SVG.',
  message: ({ name }) => `Use a JPG, PNG, GIF or SVG file instead of \`${name}\`.`,
};

const image = { url: '/images/locks.jpg', alt: 'A lock keeper opens a sluice' };

/** Pictures that are too small or of a format that GOV.UK does not take. */
export const imageMinSize = documentRule({
  kinds: [size, format],
  options: { width: 960, height: 640 },
  source: formatting('images'),
  right: [{ fields: { images: [{ ...image, width: 960, height: 640 }] } }],
  wrong: [{ fields: { images: [{ ...image, width: 300, height: 200 }] } }],
  check({ content }, report, { options }) {
    if (content.kind !== 'news-story' && content.kind !== 'strategy') return;
    for (const [index, { url, width, height }] of (content.images ?? []).entries()) {
      if (typeof url !== 'string') continue;
      const extension = /\.([a-z\d]{2,5})(?:[?#]|$)/i.exec(url.split('/').at(-1)!)?.[1]?.toLowerCase();
      if (extension === 'svg') continue;
      if (extension !== undefined && !/^(?:jpe?g|png|gif)$/.test(extension)) {
        report(format, { name: url.split('/').at(-1)! }, { path: ['images', index, 'url'] });
      }
      if (width === undefined || height === undefined) continue;
      if (width < options.width || height < options.height) {
        const least = `${options.width} by ${options.height}`;
        report(size, { width, height, least }, { path: ['images', index, 'width'] });
      }
    }
  },
});
