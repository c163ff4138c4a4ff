import { absoluteAddress } from '../catalogue/absolute-address.js';
import type { Site } from '../catalogue/context.js';
import type { Content } from '../types/content.js';
import type { Image } from '../types/parts/image.js';

/** The picture that social media show with a page. */
export interface SharedImage {
  url: string;
  alt?: string | undefined;
  type?: string | undefined;
  width?: number | undefined;
  height?: number | undefined;
}

/** Chooses the picture of a document: the lead one, the portrait, the logo. No service shows an SVG. */
export function sharedImageOf(content: Content, site: Site): SharedImage | undefined {
  const image = imageOf(content);
  const url = absoluteAddress(image?.url, site);
  if (image === undefined || url === undefined) return undefined;
  if (image.contentType === 'image/svg+xml' || /\.svg(?:$|[?#])/i.test(url)) return undefined;
  return { url, alt: image.alt, type: image.contentType, width: image.width, height: image.height };
}

function imageOf(content: Content): Image | undefined {
  switch (content.kind) {
    case 'news-story':
    case 'strategy':
      return content.images?.find(({ type }) => type === 'lead') ?? content.images?.[0];
    case 'person':
      return content.image;
    case 'organisation':
      return content.logo;
    default:
      return undefined;
  }
}
