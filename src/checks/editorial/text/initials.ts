import { knownAbbreviations } from '../data/known-abbreviations.js';
import type { Prose } from './prose.js';

/** Initials in a text. */
export interface Initials {
  /** The letters without a plural s. */
  readonly letters: string;
  readonly start: number;
  readonly end: number;
}

const initials = /(?<![\p{L}\d&.\-–'’])[A-Z](?:[A-Z]|&(?=[A-Z])){1,5}(?=s?(?![\p{L}\d&\-–]))/gu;
const romanNumeral = /^[IVXLC]+$/;

/** Finds initials that readers may not know: not those of a list, and no Roman numerals. */
export function unknownInitials(text: string, known: ReadonlyArray<string> = []): Initials[] {
  const found: Initials[] = [];
  for (const { 0: letters, index } of text.matchAll(initials)) {
    if (knownAbbreviations.has(letters) || known.includes(letters) || romanNumeral.test(letters)) continue;
    if (isAmongCapitals(text, index, index + letters.length)) continue;
    found.push({ letters, start: index, end: index + letters.length });
  }
  return found;
}

/** Whether the word before or after is in capitals too, so that the word is no abbreviation but shouted. */
function isAmongCapitals(text: string, start: number, end: number): boolean {
  return (
    /[A-Z]{3,} $/.test(text.slice(Math.max(0, start - 12), start)) ||
    /^ [A-Z]{3,}(?![a-z])/.test(text.slice(end))
  );
}

/** Whether initials can be said as a word and are long, as names of campaigns are. */
export function looksLikeName(letters: string): boolean {
  return letters.length > 4 && /[AEIOUY]/.test(letters.slice(1));
}

/**
 * The initials that a text explains: with their words beside them, "Public Health England (PHE)" or "PHE (Public
 * Health England)", or in the title of an `abbr` element.
 */
export function explainedInitials(prose: Prose): Set<string> {
  const explained = new Set<string>();
  for (const { element, start, end } of prose.inlines) {
    if (element.tagName === 'abbr' && element.properties['title'])
      explained.add(prose.text.slice(start, end));
  }
  for (const [, letters] of prose.text.matchAll(
    /\p{L}[’']? \((?:the |or |‘|“)?([A-Z][A-Za-z&]{1,7}?)s?[’”]?[,);]/gu,
  )) {
    explained.add(letters!);
  }
  for (const [, letters] of prose.text.matchAll(/([A-Z][A-Z&]{1,6}) (?:\(|– |- )(?:the )?[A-Z]?\p{Ll}/gu))
    explained.add(letters!);
  return explained;
}
