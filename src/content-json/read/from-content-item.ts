import type { Content } from '../../types/content.js';
import { governmentEras } from '../../registers/government-eras.js';
import { isDeeperThan, mostLevels, type JsonObject } from '../keep/json.js';
import type { Writing } from '../write/writing.js';
import { Entities } from './entities.js';
import { keepRest } from './keep-rest.js';
import { readItem, readItemApart } from './read-item.js';
import type { ContentItem } from '../items/content-item.js';

/** What a content item holds, as models. */
export interface ReadItem {
  /** The document of the item itself. */
  content: Content;
  /** The documents that its links tell of, as far as they do: organisations, people, roles, governments. */
  linked: Content[];
}

/** Where GOV.UK's items say that their pages are. */
const govukUrl = 'https://www.gov.uk';

/**
 * Reads a content item of GOV.UK into models, losing nothing: what no model has a field for is kept in the
 * field `govuk`, in GOV.UK's own names.
 *
 * Shapes that the content API still serves from earlier years are read too. Nothing is checked: give an item of
 * unknown origin to `safeFromContentItem`.
 *
 * @param item - An item of one of the formats that {@link ContentItem} knows. It is not changed.
 * @throws TypeError if `item` is not an item of a known format; RangeError if its objects and lists stand in one
 * another on more than 150 levels.
 * @example
 * const { content, linked } = fromContentItem(item);
 * const catalogue = createCatalogue([content, ...linked]);
 */
export function fromContentItem(item: ContentItem): ReadItem {
  const source = item as unknown as JsonObject;
  if (isDeeperThan(mostLevels, source)) {
    throw new RangeError(`Expected \`item\` to have no more than ${mostLevels} levels of objects and lists`);
  }
  const content = readItem(source);
  const entities = new Entities(content, source);
  keepRest(content, source, writingFor(entities));
  return { content, linked: entities.linked };
}

/** Reads the models of one of several items alone: what no model has a field for is left aside. */
export function readModels(item: JsonObject): ReadItem {
  const content = readItemApart(item);
  return { content, linked: new Entities(content, item).linked };
}

/** What writing knows while an item is read: the item itself. What only a catalogue can tell is left to omit. */
export function writingFor(entities: Entities): Writing {
  return {
    siteUrl: govukUrl,
    get: (kind, slug, locale) => entities.get(kind, slug, locale),
    resolve: (kind, slug, locale) => entities.resolve(kind, slug, locale),
    translations: (content) => entities.translations(content),
    html: (body) => ('html' in body ? body.html : ''),
    isPolitical: () => false,
    // Where the item names no government, any will do: that it shows none is what has to be kept.
    eraOf: ({ governmentEra }) =>
      governmentEra === undefined
        ? governmentEras[0]
        : entities.resolve('government-era', governmentEra, 'en'),
  };
}
