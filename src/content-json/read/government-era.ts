import type { GovernmentEra } from '../../types/government-era.js';
import type { JsonObject } from '../keep/json.js';
import { readIdentity, withUsualPath } from './identity.js';
import { titleIn } from './title.js';
import { dayIn, defined, objectOf } from './values.js';

/** Reads a government from its item, or from a link to it; `undefined` if that does not say when it began. */
export function readGovernmentEra(source: JsonObject): GovernmentEra | undefined {
  const identity = readIdentity(source);
  const details = objectOf(source['details']);
  const startedOn = dayIn(details['started_on']);
  if (startedOn === undefined) return undefined;
  return defined(
    withUsualPath<GovernmentEra>({
      kind: 'government-era',
      ...identity,
      title: titleIn(source, identity.slug),
      startedOn,
      endedOn: dayIn(details['ended_on']),
    }),
  );
}
