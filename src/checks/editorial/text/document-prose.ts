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
const readTexts = new WeakMap<RuleDocument, Map<string, readonly Prose[]>>();

const none: readonly Prose[] = [];

/** The texts of a document that a rule reads. */
export function proseOf(document: RuleDocument, { fields, anyLanguage }: ProseChoice): readonly Prose[] {
  if (anyLanguage !== true && (document.content.locale ?? 'en') !== 'en') return none;
  let read = readTexts.get(document);
  if (!read) readTexts.set(document, (read = new Map()));
  const key = fields.length === 1 ? fields[0]! : fields.join(' ');
  let texts = read.get(key);
  if (!texts) {
    texts =
      fields.length === 1
        ? textsOf(document, fields[0]!)
        : fields.flatMap((field) => proseOf(document, { fields: [field], anyLanguage: true }));
    read.set(key, texts);
  }
  return texts;
}

function textsOf(document: RuleDocument, field: ProseField): Prose[] {
  if (field !== 'body') return fieldTexts(document, field);
  return document.texts.filter((text) => text.source !== '').map(proseOfBody);
}

/** Titles and summaries of news and strategies. The titles of the other kinds are names. */
function fieldTexts({ content }: RuleDocument, field: 'title' | 'summary'): Prose[] {
  if (content.kind !== 'news-story' && content.kind !== 'strategy') return [];
  const value = content[field];
  return typeof value === 'string' && value !== '' ? [proseOfField(field, [field], value)] : [];
}
