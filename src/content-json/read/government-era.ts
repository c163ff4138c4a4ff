import type { GovernmentEra } from '../../types/government-era.js';
import type { JsonObject } from '../keep/json.js';
import { readIdentity, withUsualPath } from './identity.js';
import { titleIn } from './title.js';
import { knownEra } from './known-era.js';
import { defined, objectOf, termIn } from './values.js';

/** Reads a government from its item, or from a link to it; `undefined` if that does not say when it began. */
export function readGovernmentEra(source: JsonObject): GovernmentEra | undefined {
  const identity = readIdentity(source);
  const details = objectOf(source['details']);
  const { startedOn, endedOn } = termIn(details);
  if (startedOn === undefined) return undefined;
  // An item from the time when the government was in office does not know when it left.
  const known = knownEra(identity.slug);
  return defined(
    withUsualPath<GovernmentEra>({
      kind: 'government-era',
      ...identity,
      title: titleIn(source, identity.slug),
      startedOn,
      endedOn: endedOn ?? (known?.startedOn === startedOn ? known.endedOn : undefined),
    }),
  );
}
