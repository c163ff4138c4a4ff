import type { Alias } from 'yaml';
import { isScalar, parseDocument, visit, type Document } from 'yaml';
import { faultsOf, type YamlFault } from './faults.js';

/** A YAML text as a value, with whatever is wrong with it. */
export interface YamlReading {
  /** The value, as far as the parser could recover it. */
  value: unknown;
  faults: YamlFault[];
}

/** How often a value may be repeated by aliases: far more than a writer needs, far less than a bomb. */
const maxAliasCount = 100;

/** Parses YAML 1.2 with the core schema, in which a date is text. */
export function parseYaml(text: string): Document {
  return parseDocument(text, { schema: 'core', prettyErrors: false, logLevel: 'error', stringKeys: false });
}

/** Reads any YAML text. It never throws. */
export function readFullYaml(text: string): YamlReading {
  const document = parseYaml(text);
  const faults = faultsOf(document, text);
  const unknown = removeUnknownAliases(document, text);
  if (unknown && faults.length === 0) faults.push(unknown);
  try {
    return { value: document.toJS({ maxAliasCount }), faults };
  } catch {
    // The one thing left to go wrong is a bomb: aliases of aliases that unfold to millions of values.
    return { value: undefined, faults: [...faults, bomb(document)] };
  }
}

/** Puts nothing in the place of each alias that names no anchor; a text that begins with `*` looks like one. */
function removeUnknownAliases(document: Document, text: string): YamlFault | undefined {
  let first: YamlFault | undefined;
  const anchors = new Set<string>();
  visit(document, {
    Node(_key, node) {
      if ('anchor' in node && node.anchor) anchors.add(node.anchor);
    },
    Alias(_key, alias) {
      if (anchors.has(alias.source)) return undefined;
      const [start, end] = alias.range ?? [0, 0];
      first ??= { kind: 'unknown-anchor', reason: text.slice(start, end), start, end };
      const empty = document.createNode(null);
      if (isScalar(empty)) empty.range = alias.range;
      return empty;
    },
  });
  return first;
}

function bomb(document: Document): YamlFault {
  let place: readonly [number, number] = [0, 0];
  visit(document, {
    Alias(_key, alias: Alias) {
      place = [alias.range![0], alias.range![1]];
      return visit.BREAK;
    },
  });
  return { kind: 'too-many-aliases', reason: '', start: place[0], end: place[1] };
}
