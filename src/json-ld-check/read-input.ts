import { valueOf, type JsonFault, type JsonNode } from '../source/json/json-node.js';
import { readJson } from '../source/json/read-json.js';
import type { ProblemPath } from '../problems/problem.js';
import { scriptsOf } from './html-scripts.js';

/** One JSON-LD document of the input: the whole of it, or a script of a page. */
export interface JsonLdSource {
  /** What stands before every path of the document: in a page, the number of the script. */
  path: ProblemPath;
  /** The document; absent if it could not be read. */
  value?: unknown;
  /** Where its values stand, if the input is a text. */
  root?: JsonNode | undefined;
  /** Offset of the document in the input. */
  start: number;
  /** What is wrong with its JSON. Offsets are in the document. */
  faults: readonly JsonFault[];
}

/** What a check was given. */
export interface JsonLdInput {
  kind: 'object' | 'json' | 'page';
  sources: JsonLdSource[];
  /** The whole input, if it is a text. */
  text?: string | undefined;
}

/** Reads an object, the text of a script or file, or a whole HTML page. */
export function readInput(input: unknown): JsonLdInput {
  if (typeof input !== 'string') {
    return { kind: 'object', sources: [{ path: [], value: input ?? null, start: 0, faults: [] }] };
  }
  // JSON cannot begin with `<`.
  if (/^[\s\ufeff]*</.test(input)) {
    const sources = scriptsOf(input).map(({ text, start }, index) => readSource(text, start, [index]));
    return { kind: 'page', sources, text: input };
  }
  return { kind: 'json', sources: [readSource(input.replace(/^\ufeff/, ' '), 0, [])], text: input };
}

function readSource(text: string, start: number, path: ProblemPath): JsonLdSource {
  const { node, faults } = readJson(text);
  return { path, value: node && valueOf(node), root: node, start, faults };
}
