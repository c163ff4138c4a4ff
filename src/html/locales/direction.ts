import type { Locale } from '../../types/parts/locale.js';

const rightToLeft: ReadonlySet<Locale> = new Set(['ar', 'dr', 'fa', 'he', 'pa-pk', 'ps', 'ur', 'yi']);

/**
 * Gives the direction in which a locale is written, as the `dir` attribute takes it.
 *
 * Kurdish (`ku`) is written in Arabic or in Latin letters: `auto` lets the text decide.
 */
export function directionOf(locale: Locale): 'ltr' | 'rtl' | 'auto' {
  if (locale === 'ku') return 'auto';
  return rightToLeft.has(locale) ? 'rtl' : 'ltr';
}
