import type { Element } from 'hast';
import { regionOf } from './elements.js';
import type { Block, Region } from './prose.js';

/** What holds for everything inside an element. */
export interface Surroundings {
  readonly kind: Block['kind'];
  readonly region: Region;
  readonly quoted: boolean;
  readonly masked: boolean;
  readonly depth: number;
}

/** What holds at the top of a body. */
export const top: Surroundings = {
  kind: 'paragraph',
  region: 'running',
  quoted: false,
  masked: false,
  depth: 0,
};

/** What holds inside an element; nothing if it is skipped. */
export function surroundingsIn(element: Element, around: Surroundings): Surroundings | undefined {
  const { tagName } = element;
  const region = regionOf(element, around.region);
  if (region === 'skipped') return undefined;
  const kind = kinds.get(tagName) ?? around.kind;
  const quoted = around.quoted || tagName === 'blockquote';
  const masked = around.masked || tagName === 'blockquote' || isMasked(region) || isForeignPart(element);
  if (
    kind === around.kind &&
    region === around.region &&
    masked === around.masked &&
    quoted === around.quoted
  )
    return around;
  return { kind, region, quoted, masked, depth: around.depth };
}

function isMasked(region: Region): boolean {
  return region === 'table' || region === 'contact' || region === 'footnotes' || region === 'figure';
}

/** Whether an element says that it is in another language. */
export function isForeignPart(element: Element): boolean {
  const language = element.properties['lang'];
  return typeof language === 'string' && !/^en\b/i.test(language);
}

const kinds: ReadonlyMap<string, Block['kind']> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag): [string, Block['kind']] => [tag, 'heading']),
  ['td', 'cell'],
  ['th', 'cell'],
  ['dt', 'term'],
  ['dd', 'definition'],
  ['caption', 'caption'],
  ['figcaption', 'caption'],
  ['blockquote', 'paragraph'],
]);
