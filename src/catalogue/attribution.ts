import type { Content } from '../types/content.js';
import type { Locale } from '../types/parts/locale.js';
import type { Person } from '../types/person.js';
import type { HeldRole } from './catalogue.js';
import { localeOf } from './identity.js';
import { publicationDayOf } from './publication-day.js';
import type { NamedPerson, PeopleByName } from './people-by-name.js';
import type { Quotation, UnattributedQuotation } from './quotations.js';
import { roleHeldBy } from './roles-held.js';

/** What attribution asks of a catalogue. */
export interface AttributionSource {
  peopleByName: PeopleByName;
  rolesOf(person: Person): readonly HeldRole[];
  inLocale(person: Person, locale: Locale): Person;
}

/** Adds to a quotation who speaks, and in which role, as far as the catalogue tells. */
export function attribute(
  quotation: UnattributedQuotation,
  content: Content,
  source: AttributionSource,
): Quotation {
  const person = speakerOf(quotation.introduction, content, source.peopleByName);
  if (!person) return quotation;
  const speaker = source.inLocale(person, localeOf(content));
  const day =
    'firstPublishedAt' in content || content.kind === 'strategy' ? publicationDayOf(content) : undefined;
  if (day === undefined) return { ...quotation, speaker };
  const tagged = 'roles' in content ? (content.roles ?? []) : [];
  const held = roleHeldBy(source.rolesOf(speaker), { day, text: quotation.introduction, tagged });
  return held ? { ...quotation, speaker, role: held.role } : { ...quotation, speaker };
}

/** Finds who an introduction says is speaking: whose name stands right before the verb, else the first one named. */
function speakerOf(introduction: string, content: Content, peopleByName: PeopleByName): Person | undefined {
  const named = peopleByName.findIn(introduction);
  const beforeVerb = named.find(({ end }) =>
    /^(?:,? [A-Z]{2,4}\b)*,? (?:said|says)\b/.test(introduction.slice(end)),
  );
  const speaker = beforeVerb ?? named[0];
  return speaker && amongNamesakes(speaker, content);
}

/** Of several people of one name the one that the document is tagged to; none if that does not tell. */
function amongNamesakes({ people }: NamedPerson, content: Content): Person | undefined {
  const slugs = new Set(people.map(({ slug }) => slug));
  if (slugs.size === 1) return people[0];
  const tagged = 'people' in content ? people.filter(({ slug }) => content.people?.includes(slug)) : [];
  return new Set(tagged.map(({ slug }) => slug)).size === 1 ? tagged[0] : undefined;
}
