import { bulletOpeners } from '../data/bullet-openers.js';
import { headlineWords } from '../data/headline-words.js';
import { knownAbbreviations } from '../data/known-abbreviations.js';
import { organisationInitials } from '../data/organisation-names.js';
import type { Prose } from './prose.js';

/** Initials in a text. */
export interface Initials {
  /** The letters without a plural s. */
  readonly letters: string;
  readonly start: number;
  readonly end: number;
  /** Whether a word with a capital stands behind them, so that they may be the first word of a name. */
  readonly beginName: boolean;
}

/** Two to six capitals that are a word, but not part of a code, a host name, a sum or a citation of a court. */
const initials = /(?<![\p{L}\d&.\-–'’$]|\d |\[\d{4}\] (?:\d+ )?)[A-Z]{2,6}(?=s?(?![\p{L}\d&\-–(]|\.\p{L}))/uy;

/** A word with a capital behind initials, which so begin a name: “JCB Power Systems”. */
const restOfName = /^s? \p{Lu}\p{Ll}/u;

/** A number behind initials makes them a reference: “JSP 752”. */
const restOfReference = /^ \d/;
const romanNumeral = /^[IVXLC]+$/;

/** Finds initials that readers may not know: not those of a list, and no Roman numerals. */
export function unknownInitials(
  { plain: text, capitals }: Prose,
  known: ReadonlyArray<string> = [],
): Initials[] {
  const found: Initials[] = [];
  for (let word = 0; word < capitals.length; word += 2) {
    const index = (initials.lastIndex = capitals[word]!);
    const letters = initials.exec(text)?.[0];
    if (letters === undefined) continue;
    if (knownAbbreviations.has(letters) || known.includes(letters) || romanNumeral.test(letters)) continue;
    const end = index + letters.length;
    if (isAmongCapitals(text, index, end) || isEnglish(letters)) continue;
    const after = text.slice(end, end + 4);
    if (restOfReference.test(after)) continue;
    const beginName = restOfName.test(after) && !organisationInitials.has(letters);
    found.push({ letters, start: index, end, beginName });
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

/** Whether letters are an English word in capitals, to stress it. */
function isEnglish(letters: string): boolean {
  const word = letters.toLowerCase();
  return word !== 'who' && (bulletOpeners.has(word) || headlineWords.has(word));
}

/** Whether initials can be said as a word and are long, as names of campaigns are. */
export function looksLikeName(letters: string): boolean {
  return letters.length > 4 && /[AEIOUY]/.test(letters.slice(1));
}

/** Ways to explain initials in a text. */
const explanations: readonly RegExp[] = [
  /[\p{L}\d][’']? \((?:the |or |‘|“)?([A-Z][A-Za-z&]{1,7}?)s?[’”]?[,);]/gu,
  /(?:known|referred to) as (?:the )?([A-Z]{2,7})(?!\p{L})/gu,
  /([A-Z][A-Z&]{1,6}) (?:\(|– |- )(?:the )?[A-Z]?\p{Ll}/gu,
  /(?<=\n|^)([A-Z]{2,7})s?: /gu,
];

/**
 * The initials that a text explains, all in capitals: with their words beside them, "Public Health England (PHE)",
 * "PHE (Public Health England)" or "PHE: …", in a list of terms, or in the title of an `abbr` element.
 */
export function explainedInitials({ text, inlines, blocks }: Prose): Set<string> {
  const explained = new Set<string>();
  for (const { element, start, end } of inlines) {
    if (element.tagName === 'abbr' && element.properties['title'])
      explained.add(text.slice(start, end).toUpperCase());
  }
  for (const { kind, start, end } of blocks) {
    if (kind !== 'term') continue;
    for (const [letters] of text.slice(start, end).matchAll(/[A-Z]{2,7}/g)) explained.add(letters);
  }
  for (const explanation of explanations) {
    for (const [, letters] of text.matchAll(explanation)) explained.add(letters!.toUpperCase());
  }
  return explained;
}
