import type { Site } from './context.js';

/** Scheme, host and perhaps a port: nothing behind them. */
export const siteOrigin = /^https?:\/\/(?:[\p{L}\p{N}.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/iu;

/** Where a logo or a licence may be. */
export const webAddress = /^https?:\/\/[^\s<>"\\]+$/i;

/** Options of a site that are addresses of pages or files, on the site or elsewhere. */
const addressOptions = ['logoUrl', 'licenceUrl'] as const;

/**
 * Makes sure that a site can be published on, before an address is made from it.
 *
 * @returns The site as it was given.
 * @throws TypeError that names the option, if the site, its name or an address is missing or of the wrong type.
 * @throws RangeError that names the option and what is wrong with it, if an address cannot be used.
 */
export function checkedSite(site: Site | undefined): Site {
  if (typeof site !== 'object' || site === null) {
    throw new TypeError(
      `Expected \`site\` to be an object such as { url: 'https://www.gov.uk', name: 'GOV.UK' }, got ${shown(site)}`,
    );
  }
  if (typeof site.url !== 'string') {
    throw new TypeError(
      `Expected \`site.url\` to be an address such as https://www.gov.uk, got ${shown(site.url)}`,
    );
  }
  if (!siteOrigin.test(site.url)) {
    throw new RangeError(`Expected \`site.url\` to be ${whatUrlShouldBe(site.url)}, got ${shown(site.url)}`);
  }
  if (typeof site.name !== 'string' || site.name.trim() === '') {
    throw new TypeError(`Expected \`site.name\` to be the name that readers see, got ${shown(site.name)}`);
  }
  for (const option of addressOptions) {
    const address: unknown = site[option];
    if (address === undefined || (typeof address === 'string' && webAddress.test(address))) continue;
    throw new RangeError(
      `Expected \`site.${option}\` to be an address that starts with https://, got ${shown(address)}`,
    );
  }
  return site;
}

function whatUrlShouldBe(url: string): string {
  if (!/^https?:\/\//i.test(url)) return 'an address that starts with https://, such as https://www.gov.uk';
  if (siteOrigin.test(url.replace(/\/+$/, ''))) return 'an address without a slash at its end';
  if (/^https?:\/\/[^/?#]+[/?#]/i.test(url)) return 'an address without a path, such as https://www.gov.uk';
  return 'an address such as https://www.gov.uk';
}

function shown(value: unknown): string {
  return `\`${String(value)}\` (${value === null ? 'null' : typeof value})`;
}
