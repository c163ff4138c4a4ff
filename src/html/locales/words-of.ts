import type { Locale } from '../../types/parts/locale.js';
import { ar } from './ar.js';
import { cy } from './cy.js';
import { de } from './de.js';
import type { LocaleWords } from './english.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { sv } from './sv.js';
import { uk } from './uk.js';
import { zh } from './zh.js';
import { zhTw } from './zh-tw.js';

const wordsByLocale: Partial<Record<Locale, LocaleWords>> = {
  ar,
  cy,
  de,
  es,
  'es-419': es,
  fr,
  it,
  ja,
  nl,
  pl,
  pt,
  ru,
  sv,
  uk,
  zh,
  'zh-hk': zhTw,
  'zh-tw': zhTw,
};

/** Gives what pages say in a locale, or `undefined` where pages fall back to English. */
export function wordsOf(locale: Locale): LocaleWords | undefined {
  return wordsByLocale[locale];
}
