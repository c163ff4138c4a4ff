import { parseBody } from '../body/parse-body.js';
import type { Content } from '../types/content.js';
import type { Body } from '../types/parts/body.js';
import { attribute } from './attribution.js';
import { bodyOptionsOf, sharedEmbedsOf } from './body-options.js';
import type { SharedEmbeds } from './body-options.js';
import type { Catalogue, DocumentText, ParsedText } from './catalogue.js';
import { findDevelopments } from './developments.js';
import { LazyDocumentText, LazyText } from './document-text.js';
import { localeOf } from './identity.js';
import { PeopleByName } from './people-by-name.js';
import { findQuotations } from './quotations.js';

const noBody: Body = { html: '' };

/** The parsed texts of a catalogue's documents. Each is parsed once, when first asked for. */
export class Texts {
  readonly #catalogue: Catalogue;
  readonly #documents = new WeakMap<Content, DocumentText>();
  readonly #others = new WeakMap<Body, ParsedText>();
  #people?: PeopleByName;
  #sharedEmbeds?: SharedEmbeds;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  document(content: Content): DocumentText {
    let text = this.#documents.get(content);
    if (!text) this.#documents.set(content, (text = this.#parseDocument(content)));
    return text;
  }

  text(body: Body, owner: Content): ParsedText {
    let text = this.#others.get(body);
    if (!text) this.#others.set(body, (text = new LazyText(parseBody(body, this.#optionsOf(owner)))));
    return text;
  }

  #parseDocument(content: Content): DocumentText {
    const parsed = parseBody(bodyOf(content) ?? noBody, this.#optionsOf(content));
    const locale = localeOf(content);
    return new LazyDocumentText(
      parsed,
      () =>
        findQuotations(parsed.tree, locale).map((quotation) =>
          attribute(quotation, content, this.#attributionSource()),
        ),
      () => findDevelopments(parsed.tree, this.#strandsFor(content), locale),
    );
  }

  #optionsOf(content: Content) {
    this.#sharedEmbeds ??= sharedEmbedsOf(this.#catalogue);
    return bodyOptionsOf(content, this.#sharedEmbeds);
  }

  #strandsFor(content: Content) {
    if (content.kind !== 'news-story' || content.strategy === undefined) return [];
    const strands = this.#catalogue.strandsOf(content.strategy);
    const locale = localeOf(content);
    return strands.map((strand) => this.#catalogue.resolve('strategy-strand', strand.slug, locale) ?? strand);
  }

  #attributionSource() {
    const catalogue = this.#catalogue;
    return {
      peopleByName: (this.#people ??= new PeopleByName(catalogue.all('person'))),
      rolesOf: catalogue.rolesOf.bind(catalogue),
      inLocale: (person, locale) => catalogue.resolve('person', person.slug, locale) ?? person,
    } satisfies Parameters<typeof attribute>[2];
  }
}

/** Gives the main text of a document: a person's is the biography. */
export function bodyOf(content: Content): Body | undefined {
  if (content.kind === 'person') return content.biography;
  return content.kind === 'government-era' ? undefined : content.body;
}
