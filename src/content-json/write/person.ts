import type { Person } from '../../types/person.js';
import type { Draft } from '../keep/draft.js';
import type { JsonObject } from '../keep/json.js';
import { entityDefaults, entityFields, keptMoment } from './entity-fields.js';
import { linkFields, present } from './fields.js';
import { writeImage } from './images.js';
import { translationTargets } from './translations.js';
import type { Writing } from './writing.js';

/** Gives the name of a person with honorifics and letters, as GOV.UK titles their page. */
export function fullNameOf({ honorificPrefix, name, honorificSuffix }: Person): string {
  return [honorificPrefix, name, honorificSuffix].filter((part) => part !== undefined).join(' ');
}

/** Writes the `person` item of a person. */
export function personItem(person: Person, writing: Writing): Draft {
  const title = fullNameOf(person);
  return {
    fields: entityFields(person, title, writing, {
      schema_name: 'person',
      document_type: 'person',
      details: { ...shownInLinks(person, writing), full_name: title },
    }),
    links: { available_translations: translationTargets(person, writing) },
    stated: new Set(['title']),
    defaults: entityDefaults,
  };
}

/** Writes a link to a person. */
export function personLink(person: Person, writing: Writing): Draft {
  const title = fullNameOf(person);
  const details = shownInLinks(person, writing);
  return {
    fields: linkFields(person, title, writing, {
      document_type: 'person',
      public_updated_at: keptMoment(person.govuk),
      schema_name: 'person',
      details: Object.keys(details).length > 0 ? details : undefined,
    }),
    more: { details: { full_name: title } },
    links: {},
  };
}

function shownInLinks(person: Person, writing: Writing): JsonObject {
  return present({
    body: person.biography && writing.html(person.biography, person),
    image: person.image && writeImage(person.image, writing),
  });
}
