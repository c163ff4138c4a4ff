import { linksOf } from '../body/links.js';
import type { Link } from '../body/links.js';
import { outlineOf } from '../body/outline.js';
import type { OutlineEntry } from '../body/outline.js';
import type { ParsedBody } from '../body/parse-body.js';
import { treeToText } from '../body/to-text.js';
import type { DocumentText, ParsedText } from './catalogue.js';
import type { Development } from './developments.js';
import type { Quotation } from './quotations.js';

/** A parsed body whose text, outline and links are worked out when first asked for. */
export class LazyText implements ParsedText {
  readonly #body: ParsedBody;
  #text?: string;
  #outline?: OutlineEntry[];
  #links?: Link[];

  constructor(body: ParsedBody) {
    this.#body = body;
  }

  get tree() {
    return this.#body.tree;
  }

  get findings() {
    return this.#body.findings;
  }

  get changedBySanitising() {
    return this.#body.changedBySanitising;
  }

  get text(): string {
    return (this.#text ??= treeToText(this.tree));
  }

  get outline(): OutlineEntry[] {
    return (this.#outline ??= outlineOf(this.tree));
  }

  get links(): Link[] {
    return (this.#links ??= linksOf(this.tree));
  }
}

/** What a document's body says; quotations and developments too are found when first asked for. */
export class LazyDocumentText extends LazyText implements DocumentText {
  readonly #findQuotations: () => Quotation[];
  readonly #findDevelopments: () => Development[];
  #quotations?: Quotation[];
  #developments?: Development[];

  constructor(body: ParsedBody, findQuotations: () => Quotation[], findDevelopments: () => Development[]) {
    super(body);
    this.#findQuotations = findQuotations;
    this.#findDevelopments = findDevelopments;
  }

  get quotations(): Quotation[] {
    return (this.#quotations ??= this.#findQuotations());
  }

  get developments(): Development[] {
    return (this.#developments ??= this.#findDevelopments());
  }
}
