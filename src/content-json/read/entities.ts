import { localeOf } from '../../catalogue/identity.js';
import type { Content, ContentKind, ContentOf } from '../../types/content.js';
import type { Locale } from '../../types/parts/locale.js';
import type { Appointment, Role } from '../../types/role.js';
import { isObject, type JsonObject } from '../keep/json.js';
import { writeName } from '../names.js';
import { knownEra } from './known-era.js';
import { kindOfLink, slugOfLink } from './link-kinds.js';
import { readEntity } from './read-entity.js';
import { firstSlug, readAppointment } from './role.js';
import { objectOf } from './values.js';

/** The documents that an item and its links tell of, each once, with all that any of its links says. */
export class Entities {
  readonly #documents = new Map<string, Content>();
  readonly #content: Content;

  /**
   * @param content - The document of the item itself, which links add nothing to.
   * @param item - The item.
   */
  constructor(content: Content, item: JsonObject) {
    this.#content = content;
    this.#documents.set(writeName(content), content);
    this.#collect(item, content.kind === 'person' ? content.slug : undefined, roleSlugOf(content));
    if (item['schema_name'] === 'role_appointment') this.#appoint(item, undefined, undefined);
  }

  /** The documents that links tell of. */
  get linked(): Content[] {
    return [...this.#documents.values()].filter((document) => document !== this.#content);
  }

  get<Kind extends ContentKind>(kind: Kind, slug: string, locale: Locale): ContentOf<Kind> | undefined {
    const document = this.#documents.get(writeName({ kind, slug, locale }));
    return (document ??
      (kind === 'government-era' ? (locale === 'en' ? knownEra(slug) : undefined) : undefined)) as
      ContentOf<Kind> | undefined;
  }

  resolve<Kind extends ContentKind>(kind: Kind, slug: string, locale: Locale): ContentOf<Kind> | undefined {
    return this.get(kind, slug, locale) ?? this.get(kind, slug, 'en') ?? this.#anyLocale(kind, slug);
  }

  /** The document in all locales that are known, English first and the others by locale. */
  translations(content: Content): Content[] {
    return [...this.#documents.values()]
      .filter(({ kind, slug }) => kind === content.kind && slug === content.slug)
      .sort((left, right) => orderOf(left).localeCompare(orderOf(right), 'en'));
  }

  #anyLocale<Kind extends ContentKind>(kind: Kind, slug: string): ContentOf<Kind> | undefined {
    const found = [...this.#documents.values()].find(
      (document) => document.kind === kind && document.slug === slug,
    );
    return found as ContentOf<Kind> | undefined;
  }

  /** Looks through the links of an item or link, and through theirs. */
  #collect(owner: JsonObject, person: string | undefined, role: string | undefined): void {
    for (const [type, links] of Object.entries(objectOf(owner['links']))) {
      if (!Array.isArray(links)) continue;
      for (const link of links) if (isObject(link)) this.#collectLink(link, type, person, role);
    }
  }

  #collectLink(link: JsonObject, type: string, person: string | undefined, role: string | undefined): void {
    const kind = kindOfLink(link, type);
    const slug = slugOfLink(link);
    if (kind === 'appointment') {
      this.#collect(link, person, role);
      this.#appoint(link, person, role);
      return;
    }
    const isDocument =
      kind !== undefined && kind !== 'contact' && kind !== 'topical-event' && kind !== 'world-location';
    if (isDocument && slug !== undefined) this.add(readEntity(kind, link));
    this.#collect(link, kind === 'person' ? slug : undefined, kind === 'role' ? slug : undefined);
  }

  /** Adds a document, or what it says beyond an earlier reading of it. */
  add(document: Content | undefined): void {
    if (!document) return;
    const name = writeName(document);
    const known = this.#documents.get(name);
    if (known === this.#content) return;
    // Two different documents may end in one slug. The first keeps it.
    if (known && (known.basePath !== document.basePath || known.contentId !== document.contentId)) return;
    this.#documents.set(name, known ? Object.assign(document, known) : document);
  }

  /** Adds an appointment to its role. Person and role are linked, or are what the link was found in. */
  #appoint(link: JsonObject, person: string | undefined, role: string | undefined): void {
    const links = objectOf(link['links']);
    const personSlug = firstSlug(links['person']) ?? person;
    const roleSlug = firstSlug(links['role']) ?? role;
    if (personSlug === undefined || roleSlug === undefined) return;
    const document = this.#roleOf(roleSlug);
    if (!document || document === this.#content) return;
    const appointment = readAppointment(link, personSlug);
    const appointments = (document.appointments ??= []);
    if (!appointments.some((known) => isSameAppointment(known, appointment))) appointments.push(appointment);
  }

  #roleOf(slug: string): Role | undefined {
    return this.resolve('role', slug, 'en');
  }
}

/** Whether two readings tell of one appointment. */
export function isSameAppointment(left: Appointment, right: Appointment): boolean {
  return left.person === right.person && left.startedOn === right.startedOn;
}

function roleSlugOf(content: Content): string | undefined {
  return content.kind === 'role' ? content.slug : undefined;
}

function orderOf(content: Content): string {
  const locale = localeOf(content);
  return locale === 'en' ? '' : locale;
}
