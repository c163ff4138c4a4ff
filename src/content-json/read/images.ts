import { Address } from '../../models/parts/formats.js';
import type { Image } from '../../types/parts/image.js';
import type { JsonObject } from '../keep/json.js';
import { resolutions } from '../write/images.js';
import { defined, objectOf, textOf, valueFor } from './values.js';

/** Reads a picture of an organisation or a person. */
export function readImage(source: unknown): Image | undefined {
  const image = objectOf(source);
  const url = valueFor(Address, image['url']);
  if (url === undefined) return undefined;
  const sources: Record<string, string> = {};
  for (const [name, field] of Object.entries(resolutions)) {
    const address = valueFor(Address, image[field]);
    if (address !== undefined) sources[name] = address;
  }
  return defined({
    url,
    alt: textOf(image['alt_text']),
    caption: textOf(image['caption']),
    credit: textOf(image['credit']),
    sources: Object.keys(sources).length > 0 ? sources : undefined,
  });
}

/** Reads a picture of a story, which comes in several sizes: the widest is the picture. */
export function readImageAsset(image: JsonObject): Image | undefined {
  const sources = Object.entries(objectOf(image['sources']));
  const addresses = sources.flatMap(([name, value]) => {
    const url = valueFor(Address, value);
    return url === undefined ? [] : { name, url };
  });
  const [widest] = [...addresses].sort((left, right) => widthOf(right.name) - widthOf(left.name));
  if (!widest || addresses.length < sources.length) return undefined;
  return defined({
    url: widest.url,
    alt: textOf(image['alt_text']),
    caption: textOf(image['caption']),
    credit: textOf(image['credit']),
    contentType: textOf(image['content_type']),
    type: textOf(image['type']),
    sources: Object.fromEntries(addresses.map(({ name, url }) => [name, url])),
  });
}

/** Width in pixels of a size by GOV.UK's name for it; none for those named after a screen. */
function widthOf(size: string): number {
  return Number(/^s(\d+)/.exec(size)?.[1] ?? 0);
}
