import type { Image } from '../types/parts/image.js';

/**
 * Chooses the picture that stands above the text: the one of type `lead`, else the first one of no type.
 *
 * A picture that the text shows itself is not shown twice.
 *
 * @param addressesInText - Addresses of the pictures in the text.
 */
export function leadImageOf(
  images: readonly Image[] | undefined,
  addressesInText: ReadonlySet<string>,
): Image | undefined {
  const candidates = images?.filter(({ url }) => !addressesInText.has(url));
  return (
    candidates?.find(({ type }) => type === 'lead') ?? candidates?.find(({ type }) => type === undefined)
  );
}
