import { absoluteAddress } from '../catalogue/absolute-address.js';
import { basePathOf } from '../catalogue/base-path.js';
import type { Context } from '../catalogue/context.js';
import type { Content } from '../types/content.js';

/** Gives the absolute address of a document's page; the site's first page if its path is not one. */
export function pageAddress(content: Content, { catalogue, site }: Context): string {
  return absoluteAddress(basePathOf(content, catalogue), site) ?? `${site.url}/`;
}
