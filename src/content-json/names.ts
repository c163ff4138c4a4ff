import { localeOf } from '../catalogue/identity.js';
import type { ContentKind } from '../types/content.js';
import type { Locale } from '../types/parts/locale.js';

/** A document that a link names. */
export interface DocumentName {
  kind: ContentKind;
  slug: string;
  locale: Locale;
}

/** An appointment that a link names: of all that a person had to a role, the one at a place. */
export interface AppointmentName {
  role: string;
  person: string;
  /** Place among the appointments of the person to the role, from 1. */
  place: number;
}

const kinds: Record<ContentKind, true> = {
  'news-story': true,
  organisation: true,
  'government-era': true,
  strategy: true,
  'strategy-strand': true,
  person: true,
  role: true,
};

/** Writes the name of a document as links hold it: `organisation/home-office`, `news-story/budget.cy`. */
export function writeName(document: { kind: string; slug: string; locale?: Locale | undefined }): string {
  const locale = localeOf(document);
  return `${document.kind}/${document.slug}${locale === 'en' ? '' : `.${locale}`}`;
}

/** Reads the name of a document, or gives `undefined` if it is the name of something else. */
export function readName(name: string): DocumentName | undefined {
  const match = /^([a-z-]+)\/([^/.]+)(?:\.([a-z0-9-]+))?$/.exec(name);
  const [, kind = '', slug = '', locale = 'en'] = match ?? [];
  return Object.hasOwn(kinds, kind)
    ? { kind: kind as ContentKind, slug, locale: locale as Locale }
    : undefined;
}

/** Writes the name of an appointment: `appointment/home-secretary/theresa-may/1`. */
export function writeAppointmentName({ role, person, place }: AppointmentName): string {
  return `appointment/${role}/${person}/${place}`;
}

/** Reads the name of an appointment, or gives `undefined` if it is the name of something else. */
export function readAppointmentName(name: string): AppointmentName | undefined {
  const match = /^appointment\/([^/]+)\/([^/]+)\/(\d+)$/.exec(name);
  return match ? { role: match[1]!, person: match[2]!, place: Number(match[3]) } : undefined;
}
