import type { Alias } from 'yaml';
import { isNode, isScalar, parseDocument, visit, type Document } from 'yaml';
import { tooDeepAt } from './too-deep.js';
import { faultsOf, type YamlFault } from './faults.js';

/** A YAML text as a value, with whatever is wrong with it. */
export interface YamlReading {
  /** The value, as far as the parser could recover it. */
  value: unknown;
  faults: YamlFault[];
}

/** How often a value may be repeated by aliases: far more than a writer needs, far less than a bomb. */
const maxAliasCount = 100;

/** Parses YAML 1.2 with the core schema, in which a date is text. Of a text that is nested too deep only the start. */
export function parseYaml(text: string): Document {
  const deep = tooDeepAt(text);
  return parse(deep === undefined ? text : linesBefore(text, deep));
}

function parse(text: string): Document {
  return parseDocument(text, {
    schema: 'core',
    prettyErrors: false,
    logLevel: 'error',
    stringKeys: false,
    uniqueKeys: false,
  });
}

function linesBefore(text: string, offset: number): string {
  return text.slice(0, text.lastIndexOf('\n', offset) + 1);
}

/** Reads any YAML text. It never throws. */
export function readFullYaml(text: string): YamlReading {
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    const { value } = readShallow(linesBefore(text, deep));
    return { value, faults: [tooDeep(deep)] };
  }
  return readShallow(text);
}

function readShallow(text: string): YamlReading {
  const document = parse(text);
  const faults = faultsOf(document, text);
  const broken = faults.find(({ kind }) => kind === 'syntax');
  // What an alias repeats may have been lost by a fault above it.
  const whole = broken ? text.lastIndexOf('\n', broken.start) : text.length;
  for (const unknown of removeUnknownAliases(document, text)) if (unknown.start < whole) faults.push(unknown);
  try {
    return { value: document.toJS({ maxAliasCount }), faults };
  } catch {
    // The one thing left to go wrong is a bomb: aliases of aliases that unfold to millions of values.
    return { value: undefined, faults: [...faults, bomb(document)] };
  }
}

/**
 * Puts nothing in the place of each alias that names no anchor, or what it is a part of. A text that begins with `*`
 * looks like one.
 */
function removeUnknownAliases(document: Document, text: string): YamlFault[] {
  const faults: YamlFault[] = [];
  const anchors = new Set<string>();
  visit(document, {
    Node(_key, node) {
      if ('anchor' in node && node.anchor) anchors.add(node.anchor);
    },
    Alias(_key, alias, path) {
      // Finding out what an alias repeats takes a look at the whole text.
      const isCircle =
        path.some((node) => isNode(node) && 'anchor' in node && node.anchor === alias.source) &&
        (path as readonly unknown[]).includes(alias.resolve(document));
      if (anchors.has(alias.source) && !isCircle) return undefined;
      const [start, end] = alias.range ?? [0, 0];
      const written = text.slice(start, end);
      faults.push(
        isCircle
          ? { kind: 'syntax', reason: `\`${written}\` stands inside of what it repeats`, start, end }
          : { kind: 'unknown-anchor', reason: written, start, end },
      );
      const empty = document.createNode(null);
      if (isScalar(empty)) empty.range = alias.range;
      return empty;
    },
  });
  return faults;
}

function tooDeep(start: number): YamlFault {
  return { kind: 'syntax', reason: 'values are nested too deep', start, end: start + 1 };
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
