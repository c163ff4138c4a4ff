import type { Image } from '../../types/parts/image.js';
import type { JsonObject } from '../keep/json.js';
import { absolute, present } from './fields.js';
import type { Writing } from './writing.js';

/** Names of the larger sizes of an organisation's or person's picture, as {@link Image.sources} and GOV.UK have them. */
export const resolutions = {
  high_resolution: 'high_resolution_url',
  medium_resolution: 'medium_resolution_url',
};

const mediaTypes: Record<string, string> = {
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** GOV.UK's name of the size of a story's lead image. */
const usualSize = 's960';

/** Writes a picture of a story. */
export function writeImageAsset(image: Image, writing: Writing): JsonObject {
  const size = image.width === undefined ? usualSize : `s${image.width}`;
  const sources = image.sources ?? { [size]: image.url };
  return present({
    alt_text: image.alt,
    caption: image.caption,
    content_type: image.contentType ?? mediaTypeOf(image.url),
    credit: image.credit,
    sources: Object.fromEntries(
      Object.entries(sources).map(([name, address]) => [name, absolute(address, writing)]),
    ),
    type: image.type,
  });
}

/** Writes a picture of an organisation or a person. */
export function writeImage(image: Image, writing: Writing): JsonObject {
  const sizes = Object.entries(resolutions).map(([name, field]) => {
    const address = image.sources?.[name];
    return [field, address === undefined ? undefined : absolute(address, writing)];
  });
  return present({
    url: absolute(image.url, writing),
    alt_text: image.alt,
    caption: image.caption,
    credit: image.credit,
    ...Object.fromEntries(sizes),
  });
}

/** Tells the media type of a picture by the end of its address. JPEG if that says nothing. */
function mediaTypeOf(address: string): string {
  const ending = /\.([a-z]+)(?:[?#]|$)/i.exec(address)?.[1] ?? '';
  return mediaTypes[ending.toLowerCase()] ?? 'image/jpeg';
}
