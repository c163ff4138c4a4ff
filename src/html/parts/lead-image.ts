import type { ElementContent } from 'hast';
import type { Image } from '../../types/parts/image.js';
import { element } from '../element.js';
import { safeAddress } from '../safe-address.js';
import { say, type View } from '../view.js';

/**
 * How wide the picture is shown, for browsers that choose a file from `srcset`: two thirds of GOV.UK
 * Frontend's page width of 960 pixels and of its gutters, and the whole width of a narrow screen.
 */
const sizes = '(min-width: 1020px) 630px, (min-width: 641px) calc(66.7vw - 50px), calc(100vw - 30px)';

/** A picture with its caption and credit; nothing if its address is not safe to load from. */
export function figure(view: View, image: Image | undefined): ElementContent[] {
  const source = safeAddress(image?.url);
  if (image === undefined || source === undefined) return [];
  const sourceSet = sourceSetOf(image);
  const { alt = '', caption, credit, width, height } = image;
  return [
    element(
      'figure',
      { className: ['despatch-image'] },
      element('img', {
        src: source,
        ...(sourceSet.length === 0 ? {} : { srcSet: sourceSet.join(', '), sizes }),
        alt,
        width,
        height,
      }),
      (caption !== undefined || credit !== undefined) &&
        element(
          'figcaption',
          { className: ['govuk-body-s'] },
          caption !== undefined && element('p', {}, caption),
          credit !== undefined && element('p', {}, say(view, 'credit', { credit })),
        ),
    ),
  ];
}

/** The sizes of a picture whose width is known, as `srcset` takes them, the narrowest first. */
function sourceSetOf({ url, width, sources = {} }: Image): string[] {
  const addressByWidth = new Map<number, string>();
  if (width !== undefined) addressByWidth.set(width, url);
  for (const [name, address] of Object.entries(sources)) {
    const named = /^s(\d{1,5})$/.exec(name);
    if (named) addressByWidth.set(Number(named[1]), address);
  }
  // One file leaves nothing to choose.
  if (addressByWidth.size < 2) return [];
  return [...addressByWidth]
    .sort(([left], [right]) => left - right)
    .flatMap(([pixels, address]) => {
      const safe = safeAddress(address);
      return safe === undefined ? [] : [`${inSourceSet(safe)} ${pixels}w`];
    });
}

/** White space and commas part the entries of a `srcset`. */
function inSourceSet(address: string): string {
  return address.replace(/[\s,]/gu, (character) => (character === ',' ? '%2C' : '%20'));
}
