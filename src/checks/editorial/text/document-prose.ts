import type { RuleDocument } from '../../rule.js';
import { proseOfBody, proseOfField } from './create-prose.js';
import type { Prose, ProseField } from './prose.js';

/** Which texts a rule reads, and in which languages. */
export interface ProseChoice {
  readonly fields: ReadonlyArray<ProseField>;
  /** Whether the rule holds in every language. Otherwise it reads English documents only. */
  readonly anyLanguage?: boolean | undefined;
}

const none: readonly Prose[] = [];

/** The texts of a document, each read when first asked for. */
export class DocumentProse {
  private titles: readonly Prose[] | undefined;
  private summaries: readonly Prose[] | undefined;
  private bodies: readonly Prose[] | undefined;

  constructor(private readonly document: RuleDocument) {}

  /** The texts in a field. A document can have several bodies: that of a withdrawal too. */
  in(field: ProseField): readonly Prose[] {
    if (field === 'body') return (this.bodies ??= bodiesOf(this.document));
    if (field === 'title') return (this.titles ??= fieldTexts(this.document, field));
    return (this.summaries ??= fieldTexts(this.document, field));
  }
}

const read = (document: RuleDocument): DocumentProse => new DocumentProse(document);

/** The texts of a document, whatever its language, read once for all rules. */
export function documentProse(document: RuleDocument): DocumentProse {
  return document.once(read);
}

/** The texts of a document that a rule reads. */
export function proseOf(document: RuleDocument, { fields, anyLanguage }: ProseChoice): readonly Prose[] {
  if (anyLanguage !== true && !isEnglish(document)) return none;
  const prose = documentProse(document);
  return fields.length === 1 ? prose.in(fields[0]!) : fields.flatMap((field) => prose.in(field));
}

/** Whether a document is in English. */
export function isEnglish({ content }: RuleDocument): boolean {
  return content.locale === undefined || content.locale === 'en';
}

function bodiesOf(document: RuleDocument): Prose[] {
  return document.texts.filter((text) => text.source !== '').map(proseOfBody);
}

/** Titles and summaries of news and strategies. The titles of the other kinds are names. */
function fieldTexts({ content }: RuleDocument, field: 'title' | 'summary'): readonly Prose[] {
  if (content.kind !== 'news-story' && content.kind !== 'strategy') return none;
  const value = content[field];
  return typeof value === 'string' && value !== '' ? [proseOfField(field, [field], value)] : none;
}
