import type { Element, ElementContent } from 'hast';
import { hostOf, safeImageAddress } from '../../address.js';
import type { Labels } from '../labels.js';
import { build, isPresent } from './build.js';

/** A picture with what stands under it. */
export interface FigureContent {
  /** Number of the attachment that it is. */
  id?: string | number | null | undefined;
  url?: string | null | undefined;
  alt?: string | null | undefined;
  caption?: string | null | undefined;
  credit?: string | null | undefined;
}

/** The figure that GOV.UK shows an embedded picture in. */
export function figure({ id, url, alt, caption, credit }: FigureContent, labels: Labels): Element {
  const src = safeImageAddress(url ?? '');
  const picture = build('img', { ...(src === undefined ? {} : { src }), alt: alt ?? '' });
  const lines: (ElementContent | string)[] = [];
  if (isPresent(caption)) lines.push(build('p', {}, caption.trim()));
  if (isPresent(credit)) lines.push(build('p', {}, `${labels.imageCredit}: ${credit.trim()}`));
  return build(
    'figure',
    { ...(isPresent(id) ? { id: `attachment_${id}` } : {}), className: ['image', 'embedded'] },
    build('div', { className: ['img'] }, picture),
    ...(lines.length > 0
      ? [
          '\n',
          build('figcaption', {}, ...lines.flatMap((line, index) => (index === 0 ? [line] : ['\n', line]))),
        ]
      : []),
  );
}

/** Whether pictures may come from the host of an address. */
export function mayShow(url: string | null | undefined, allowedHosts: readonly string[]): boolean {
  const host = hostOf(url ?? '');
  return allowedHosts.length === 0 || host === undefined || allowedHosts.includes(host);
}
