import type { Content, ContentKind, ContentOf } from '../../types/content.js';
import type { GovernmentEra } from '../../types/government-era.js';
import type { NewsStory } from '../../types/news-story.js';
import type { Body } from '../../types/parts/body.js';
import type { Locale } from '../../types/parts/locale.js';
import type { Strategy } from '../../types/strategy.js';

/** What writing an item asks of what surrounds it: a catalogue and a site, or the item that was just read. */
export interface Writing {
  /** Origin of the site, without a slash at its end. */
  siteUrl: string;
  /** Finds the document that a reference means: in the locale, else in English, else in any. */
  resolve<Kind extends ContentKind>(kind: Kind, slug: string, locale: Locale): ContentOf<Kind> | undefined;
  /** Finds a document by kind, slug and locale. */
  get<Kind extends ContentKind>(kind: Kind, slug: string, locale: Locale): ContentOf<Kind> | undefined;
  /** The document in all its locales, itself among them. */
  translations(content: Content): ReadonlyArray<Content>;
  /** Makes HTML of a text. */
  html(body: Body, owner: Content): string;
  /** Whether a document is political, where it does not say so itself. */
  isPolitical(content: NewsStory | Strategy): boolean;
  /** The government under which a document was published. */
  eraOf(content: NewsStory | Strategy): GovernmentEra | undefined;
}
