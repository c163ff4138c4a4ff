import type { Person } from '../../types/person.js';
import type { JsonObject } from '../keep/json.js';
import { readIdentity, withUsualPath } from './identity.js';
import { titleIn } from './title.js';
import { readImage } from './images.js';
import { readPersonName } from './person-name.js';
import { bodyOf, defined, objectOf } from './values.js';

/** Reads a person from their item, or from a link to them. */
export function readPerson(source: JsonObject): Person {
  const identity = readIdentity(source);
  const details = objectOf(source['details']);
  return defined(
    withUsualPath<Person>({
      kind: 'person',
      ...identity,
      ...readPersonName(titleIn(source, identity.slug)),
      biography: bodyOf(details['body']),
      image: readImage(details['image']),
    }),
  );
}
