import type { Site } from './context.js';

/** A path on the site whose every character may stand in an address. Two slashes would name another host. */
const plainPath = /^\/(?![/\\])[\w\-.~!$'()*+,;=:@%/?#&]*$/;

/** An address on the web whose every character may stand there. */
const plainAddress = /^https?:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w\-.~!$'()*+,;=:@%/?#&]*)?$/;

/** What an author may write: a web address, or a path on the site. */
const webOrPath = /^(?:https?:\/\/|\/(?![/\\]))/i;

/**
 * Gives the absolute address that a web address or a path on the site means.
 *
 * @returns The address, or `undefined` for anything else, such as `javascript:`, `data:` or another host's `//`.
 */
export function absoluteAddress(address: string | undefined, site: Pick<Site, 'url'>): string | undefined {
  if (typeof address !== 'string') return undefined;
  if (plainPath.test(address)) return `${site.url}${address}`;
  if (plainAddress.test(address)) return address;
  if (!webOrPath.test(address)) return undefined;
  try {
    return new URL(address, site.url).href;
  } catch {
    return undefined;
  }
}
