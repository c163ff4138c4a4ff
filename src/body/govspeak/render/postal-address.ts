import type { ElementContent } from 'hast';
import type { GovspeakPostAddress } from '../options.js';
import { build, isPresent } from './build.js';

type Part = ElementContent | string;

/**
 * The lines of a postal address. In the United Kingdom each part has a line of its own, with the postcode
 * last; elsewhere the postcode, the town and the region share one, and the country follows.
 */
export function postalLines(address: GovspeakPostAddress): Part[][] {
  const { title, streetAddress, locality, region, postalCode, worldLocation, iso2CountryCode } = address;
  const name = part('fn', title);
  const street = streetPart(streetAddress);
  const [town, county, code] = [
    part('locality', locality),
    part('region', region),
    part('postal-code', postalCode),
  ];
  const abroad = isPresent(iso2CountryCode) && iso2CountryCode.toLowerCase() !== 'gb';
  const country = abroad ? part('country-name', worldLocation) : undefined;
  const middle = abroad ? [spaced([code, town, county])] : [line(town), line(county), line(code)];
  return [line(name), line(street), ...middle, line(country)].filter((parts) => parts.length > 0);
}

function part(className: string, value: string | null | undefined): ElementContent | undefined {
  return isPresent(value) ? build('span', { className: [className] }, value.trim()) : undefined;
}

function streetPart(street: string | null | undefined): ElementContent | undefined {
  if (!isPresent(street)) return undefined;
  const lines = street
    .trim()
    .split(/\r?\n/)
    .flatMap((text, index): Part[] => (index === 0 ? [text] : [build('br', {}), '\n', text]));
  return build('span', { className: ['street-address'] }, ...lines);
}

function line(content: ElementContent | undefined): Part[] {
  return content === undefined ? [] : [content];
}

function spaced(parts: (ElementContent | undefined)[]): Part[] {
  return parts
    .filter((one) => one !== undefined)
    .flatMap((one, index): Part[] => (index === 0 ? [one] : [' ', one]));
}
