import type { Content, ContentKind } from '../../types/content.js';
import type { JsonObject } from '../keep/json.js';
import { readGovernmentEra } from './government-era.js';
import { readOrganisation } from './organisation.js';
import { readPerson } from './person.js';
import { readRole } from './role.js';
import { readStrategyStrand } from './strategy-strand.js';
import { readStrategy } from './strategy.js';

/**
 * Reads what a link leads to. A link to a story does not say enough for a model, nor does one to a government
 * without its first day.
 */
export function readEntity(kind: ContentKind, link: JsonObject): Content | undefined {
  switch (kind) {
    case 'organisation':
      return readOrganisation(link);
    case 'government-era':
      return readGovernmentEra(link);
    case 'strategy':
      return readStrategy(link);
    case 'strategy-strand':
      return readStrategyStrand(link);
    case 'person':
      return readPerson(link);
    case 'role':
      return readRole(link);
    case 'news-story':
      return undefined;
  }
}
