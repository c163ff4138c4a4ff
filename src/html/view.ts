import type { ElementContent } from 'hast';
import { basePathOf } from '../catalogue/base-path.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Context } from '../catalogue/context.js';
import { localeOf } from '../catalogue/identity.js';
import { nameOf } from '../catalogue/name-of.js';
import type { Content } from '../types/content.js';
import type { Locale } from '../types/parts/locale.js';
import { element, nodesOf, type Child } from './element.js';
import { directionOf } from './locales/direction.js';
import { english, type LocaleWords, type Phrase } from './locales/english.js';
import { languageTag } from '../catalogue/language-tag.js';
import { wordsOf } from './locales/words-of.js';
import { safeAddress } from './safe-address.js';

/** What every part of a page needs: where to look things up, and the language in which to say them. */
export interface View {
  readonly context: Context;
  readonly catalogue: Catalogue;
  /** Locale of the document on the page. */
  readonly locale: Locale;
  /** What pages say in that locale. Absent for English, and where English has to do. */
  readonly words: LocaleWords | undefined;
}

/** Makes the view of a document's page. */
export function viewOf(content: Content, context: Context): View {
  const locale = localeOf(content);
  return { context, catalogue: context.catalogue, locale, words: wordsOf(locale) };
}

/** Attributes that tell browsers and screen readers of a language. */
export function languageProperties(locale: Locale): { lang: string; dir: string } {
  return { lang: languageTag(locale), dir: directionOf(locale) };
}

/**
 * Says a phrase in the language of the page, with values put in for its `{name}` parts.
 *
 * What can be said only in English is marked as English.
 */
export function say(
  view: View,
  phrase: Phrase,
  values: Readonly<Record<string, Child>> = {},
): ElementContent[] {
  const own = view.words?.phrases[phrase];
  const parts = (own ?? english[phrase]).split(/\{(\w+)\}/);
  // Split with a group, the names of the values are at the odd places.
  const nodes = nodesOf(parts.map((part, index) => (index % 2 === 1 ? values[part] : part || undefined)));
  return own === undefined ? inLocale(view, 'en', nodes) : nodes;
}

/** Marks nodes with their language where it is not that of the page. */
export function inLocale(view: View, locale: Locale, children: Child): ElementContent[] {
  const nodes = nodesOf([children]);
  return locale === view.locale ? nodes : [element('span', languageProperties(locale), nodes)];
}

/** A link to the page of another document, in that document's language. The document's name if no text is given. */
export function linkTo(view: View, content: Content, text = nameOf(content)): ElementContent {
  const locale = localeOf(content);
  return element(
    'a',
    {
      className: ['govuk-link'],
      href: safeAddress(basePathOf(content, view.catalogue)),
      ...(locale === view.locale ? {} : languageProperties(locale)),
    },
    text,
  );
}

/** Gives a phrase as plain text in the language of the page, for attributes and titles. */
export function textOf(view: View, phrase: Phrase): string {
  return view.words?.phrases[phrase] ?? english[phrase];
}
