import type { RuleDocument } from '../../rule.js';
import { proseOfBody, proseOfField } from './create-prose.js';
import type { Prose, ProseField } from './prose.js';

/** Which texts a rule reads, and in which languages. */
export interface ProseChoice {
  readonly fields: ReadonlyArray<ProseField>;
  /** Whether the rule holds in every language. Otherwise it reads English documents only. */
  readonly anyLanguage?: boolean | undefined;
}

/** Each document's texts, read once for all rules. They go when the document goes. */
const readTexts = new WeakMap<RuleDocument, Map<ProseField, Prose[]>>();

/** The texts of a document that a rule reads. */
export function proseOf(document: RuleDocument, choice: ProseChoice): Prose[] {
  const locale = document.content.locale ?? 'en';
  if (locale !== 'en' && choice.anyLanguage !== true) return [];
  let read = readTexts.get(document);
  if (!read) readTexts.set(document, (read = new Map()));
  const texts: Prose[] = [];
  for (const field of choice.fields) {
    let found = read.get(field);
    if (!found) read.set(field, (found = field === 'body' ? bodies(document) : fieldTexts(document, field)));
    texts.push(...found);
  }
  return texts;
}

function bodies(document: RuleDocument): Prose[] {
  return document.texts.filter((text) => text.source !== '').map(proseOfBody);
}

/** Titles and summaries of news and strategies. The titles of the other kinds are names. */
function fieldTexts({ content }: RuleDocument, field: 'title' | 'summary'): Prose[] {
  if (content.kind !== 'news-story' && content.kind !== 'strategy') return [];
  const value = content[field];
  return typeof value === 'string' && value !== '' ? [proseOfField(field, [field], value)] : [];
}
