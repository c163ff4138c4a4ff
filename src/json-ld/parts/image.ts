import { absoluteAddress } from '../../catalogue/absolute-address.js';
import type { Image } from '../../types/parts/image.js';
import { addNode, type GraphDraft } from '../graph-draft.js';
import type { Reference } from '../nodes/reference.js';

/**
 * Adds a picture.
 *
 * @param id - Its `@id`.
 * @returns The reference to it; nothing if its address is not one of the web.
 */
export function imageReference(
  draft: GraphDraft,
  id: string,
  image: Image | undefined,
): Reference | undefined {
  const url = absoluteAddress(image?.url, draft.site);
  if (image === undefined || url === undefined) return undefined;
  return addNode(draft, {
    '@type': 'ImageObject',
    '@id': id,
    url,
    contentUrl: url,
    width: pixels(image.width ?? widthByName(image)),
    height: pixels(image.height),
    caption: image.caption,
    description: image.alt,
    creditText: image.credit,
    encodingFormat: image.contentType,
  });
}

/** Adds the pictures of a page, the lead one first. */
export function imageReferences(draft: GraphDraft, images: readonly Image[] = []): Reference[] {
  const leadFirst = [...images.filter(isLead), ...images.filter((image) => !isLead(image))];
  return leadFirst
    .map((image, index) => imageReference(draft, `${draft.page}#image-${index + 1}`, image))
    .filter((reference) => reference !== undefined);
}

function isLead({ type }: Image): boolean {
  return type === 'lead';
}

/** GOV.UK's name of a size holds its width: `s960` is 960 pixels wide. */
function widthByName({ url, sources = {} }: Image): number | undefined {
  for (const [name, address] of Object.entries(sources)) {
    const width = address === url && /^s(\d{1,5})$/.exec(name)?.[1];
    if (width) return Number(width);
  }
  return undefined;
}

function pixels(length: number | undefined): string | undefined {
  return Number.isFinite(length) && length! > 0 ? `${length} px` : undefined;
}
