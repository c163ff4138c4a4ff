/** What a key or type of a document means. */
export type Meaning =
  /** A JSON-LD keyword, such as `@id`, perhaps by another name. */
  | { kind: 'keyword'; name: string }
  /** A term of schema.org, which may not exist. */
  | { kind: 'schema'; name: string }
  /** A term of another vocabulary. */
  | { kind: 'foreign' }
  /** A term that no context explains: processors drop it. */
  | { kind: 'dropped' };

/** How the contexts in force read the keys and types of a document. */
export interface Terms {
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** Addresses for which prefixes stand. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** What a term is that no context lists. */
  readonly otherwise: 'schema' | 'foreign' | 'dropped';
}

/** Without a context nothing but keywords and whole addresses means anything. */
export const noTerms: Terms = { meanings: new Map(), prefixes: new Map(), otherwise: 'dropped' };

/** The addresses under which schema.org publishes its context. */
const schemaOrgContext =
  /^https?:\/\/(?:www\.)?schema\.org\/?(?:docs\/jsonldcontext\.jsonl?d?|version\/latest\/.*)?$/;

/** The beginning of every address of a schema.org term. */
const schemaOrgTerm = /^https?:\/\/(?:www\.)?schema\.org\/([^/?#]+)$/;

/** Keywords that schema.org's context gives a second name. */
const schemaOrgAliases = new Map<string, Meaning>([
  ['type', { kind: 'keyword', name: '@type' }],
  ['id', { kind: 'keyword', name: '@id' }],
]);

/** Whether a context can only be read by fetching it, which a check never does. */
export function isUnreadable(context: unknown): boolean {
  return [context].flat().some((each) => typeof each === 'string' && !schemaOrgContext.test(each));
}

/** Gives the terms as a context changes them. A context that could only be fetched leaves its terms unjudged. */
export function withContext(terms: Terms, context: unknown): Terms {
  return [context].flat().reduce<Terms>((current, each) => {
    if (each === null) return noTerms;
    if (typeof each === 'string') return withRemoteContext(current, each);
    return typeof each === 'object' ? withLocalContext(current, each as Record<string, unknown>) : current;
  }, terms);
}

function withRemoteContext(terms: Terms, address: string): Terms {
  if (!schemaOrgContext.test(address)) return { ...terms, otherwise: 'foreign' };
  return {
    meanings: new Map([...terms.meanings, ...schemaOrgAliases]),
    prefixes: new Map([...terms.prefixes, ['schema', 'https://schema.org/']]),
    otherwise: terms.otherwise === 'foreign' ? 'foreign' : 'schema',
  };
}

function withLocalContext(terms: Terms, definitions: Record<string, unknown>): Terms {
  const meanings = new Map(terms.meanings);
  const prefixes = new Map(terms.prefixes);
  let { otherwise } = terms;
  for (const [term, definition] of Object.entries(definitions)) {
    const address = typeof definition === 'string' ? definition : idOf(definition);
    if (term === '@vocab') otherwise = isSchemaOrg(address) ? 'schema' : 'foreign';
    else if (!term.startsWith('@') && address !== undefined && /[/#:]$/.test(address))
      prefixes.set(term, address);
  }
  const extended = { meanings, prefixes, otherwise };
  for (const [term, definition] of Object.entries(definitions)) {
    if (term.startsWith('@')) continue;
    const address = typeof definition === 'string' ? definition : idOf(definition);
    if (address !== undefined) meanings.set(term, meaningOf(extended, address));
    else if (definition === null) meanings.set(term, { kind: 'dropped' });
  }
  return extended;
}

function idOf(definition: unknown): string | undefined {
  const id = (definition as Record<string, unknown> | null)?.['@id'];
  return typeof id === 'string' ? id : undefined;
}

function isSchemaOrg(address: string | undefined): boolean {
  return address !== undefined && /^https?:\/\/(?:www\.)?schema\.org\/?$/.test(address);
}

/** Says what a key or a type means. */
export function meaningOf(terms: Terms, term: string): Meaning {
  if (term.startsWith('@')) return { kind: 'keyword', name: term };
  const listed = terms.meanings.get(term);
  if (listed !== undefined) return listed;
  const colon = term.indexOf(':');
  if (colon === -1)
    return terms.otherwise === 'schema' ? { kind: 'schema', name: term } : { kind: terms.otherwise };
  const prefix = terms.prefixes.get(term.slice(0, colon));
  const address = prefix === undefined ? term : `${prefix}${term.slice(colon + 1)}`;
  const name = schemaOrgTerm.exec(address)?.[1];
  return name === undefined ? { kind: 'foreign' } : { kind: 'schema', name };
}
