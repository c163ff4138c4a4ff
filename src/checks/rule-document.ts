import type { ParsedText } from '../catalogue/catalogue.js';
import type { ProblemPath } from '../problems/problem.js';
import type { Content } from '../types/content.js';
import type { Body } from '../types/parts/body.js';
import type { RuleDocument, RuleText } from './rule.js';

/** Parses a body of a document. */
export type ParseText = (body: Body, owner: Content) => ParsedText;

/** Shows a document to rules. Its bodies are parsed when a rule first asks, each once. */
export function ruleDocumentOf(content: Content, parse: ParseText): RuleDocument {
  return new LazyDocument(content, parse);
}

class LazyDocument implements RuleDocument {
  #texts: RuleText[] | undefined;
  // Not a WeakMap beside the documents: that keeps all of them alive until the next collection of old objects.
  readonly #made = new Map<unknown, unknown>();

  constructor(
    readonly content: Content,
    private readonly parse: ParseText,
  ) {}

  once<Value>(make: (document: RuleDocument) => Value): Value {
    let value = this.#made.get(make) as Value | undefined;
    if (value === undefined) this.#made.set(make, (value = make(this)));
    return value;
  }

  get texts(): RuleText[] {
    return (this.#texts ??= bodiesOf(this.content).map(([path, body]) => {
      return new LazyRuleText(path, body, () => this.parse(body, this.content));
    }));
  }
}

class LazyRuleText implements RuleText {
  readonly sourcePath: ProblemPath;
  readonly source: string;
  #parsed: ParsedText | undefined;

  constructor(
    readonly path: ProblemPath,
    readonly body: Body,
    private readonly parse: () => ParsedText,
  ) {
    const isGovspeak = 'govspeak' in body;
    this.sourcePath = [...path, isGovspeak ? 'govspeak' : 'html'];
    this.source = isGovspeak ? body.govspeak : body.html;
  }

  get parsed(): ParsedText {
    return (this.#parsed ??= this.parse());
  }
}

/** The bodies of a document with their paths, the main one first. */
function bodiesOf(content: Content): [ProblemPath, Body][] {
  const bodies: [ProblemPath, Body][] = [];
  if ('body' in content && content.body) bodies.push([['body'], content.body]);
  if ('biography' in content && content.biography) bodies.push([['biography'], content.biography]);
  if ('withdrawal' in content && content.withdrawal?.explanation) {
    bodies.push([['withdrawal', 'explanation'], content.withdrawal.explanation]);
  }
  return bodies;
}
