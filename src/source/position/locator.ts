import type { Problem, ProblemPath } from '../../problems/problem.js';
import type { JsonNode } from '../json/json-node.js';
import { findFrontMatter, type FrontMatter } from '../front-matter.js';
import type { SourceFile } from '../source-file.js';
import { shiftLocation, type Location } from './location.js';
import { withoutSwitches } from '../switches/without-switches.js';
import { placeAt } from './place-at.js';
import { placeEdits } from './place-fix.js';
import { plainBody } from './quoting.js';
import { lineFeedMap } from './text-map.js';

/** A stretch of a file that holds a field and its value. */
export interface Stretch {
  key: string;
  start: number;
  end: number;
}

/** Which document of a file is meant, and which of its fields do not stand there. */
export interface DocumentPlace {
  index?: number | undefined;
  filledIn: ReadonlyArray<string>;
}

/** Finds the places of values in one file, which it parses for that once. */
export interface Locator {
  readonly source: SourceFile;
  /** Where a value or its key stands. The document is absent for paths from the top of the file. */
  locate(path: ProblemPath, target: 'key' | 'value', document?: DocumentPlace): Location;
  /** The fields at the top of a file that holds one document, each with its value. */
  stretches(): Stretch[];
}

const startOfFile: Location = { start: 0, end: 0 };

/** Makes a locator. What it needs to parse the file is loaded with it. */
export async function createLocator(source: SourceFile): Promise<Locator> {
  return remembering(await createPlainLocator(source));
}

async function createPlainLocator(source: SourceFile): Promise<Locator> {
  switch (source.format) {
    case 'markdown':
    case 'html':
      return markedUpLocator(source);
    case 'yaml':
      return yamlLocator(source);
    default:
      return jsonLocator(source);
  }
}

/** Gives a problem its file, line and columns, and its fix the places in the file. */
export function placeProblem(problem: Problem, locator: Locator, document?: DocumentPlace): Problem {
  if (problem.line !== undefined) return problem;
  const target = problem.code === 'unknown-key' ? 'key' : 'value';
  const { start, end, text } = locator.locate(problem.path, target, document);
  const { range, fix } = problem;
  const inside = range && text?.map;
  const placed = inside
    ? placeAt(problem, locator.source, inside.toSource(range.start), inside.toSource(range.end))
    : placeAt(problem, locator.source, start, end);
  if (fix) {
    const fileEdits = placeEdits(fix.edits, locator.source, (path) =>
      locator.locate(path, 'value', document),
    );
    placed.fix = { ...fix, fileEdits };
  }
  return placed;
}

/** Finds a place. A body is that of the document, without the comments that switch rules off. */
function withoutSwitchesIn(location: Location, path: ProblemPath): Location {
  const { text } = location;
  const isBody = path.at(-1) === 'govspeak' || path.at(-1) === 'html';
  const without = isBody && text ? withoutSwitches(text.value) : undefined;
  if (!without || !text) return location;
  const { map } = text;
  const toSource = (offset: number): number => map!.toSource(without.map.toSource(offset));
  return { ...location, text: { ...text, value: without.value, map: map && { toSource } } };
}

/** Keeps the places in the document that was asked for last: problems come document by document. */
function remembering(locator: Locator): Locator {
  let last: DocumentPlace | undefined;
  let known = new Map<string, Location>();
  return {
    ...locator,
    locate(path, target, document) {
      if (document?.index !== last?.index) known = new Map();
      last = document;
      const key = JSON.stringify([target, path, document !== undefined]);
      let location = known.get(key);
      if (!location) {
        location = withoutSwitchesIn(locator.locate(path, target, document), path);
        known.set(key, location);
      }
      return location;
    },
  };
}

async function markedUpLocator(source: SourceFile): Promise<Locator> {
  const { text } = source;
  const found = findFrontMatter(text);
  const front: FrontMatter =
    typeof found === 'string' ? { start: 0, end: 0, bodyStart: 0, bodyEnd: text.length } : found;
  const { locateYaml, stretchesOf, parseYaml, yamlKeys } = await import('./locate-yaml.js');
  const keys = yamlKeys();
  const yaml = text.slice(front.start, front.end);
  // Most problems are about the text under the front matter, which need not be parsed for them.
  let parsed: ReturnType<typeof parseYaml> | undefined;
  const tree = (): ReturnType<typeof parseYaml> => (parsed ??= parseYaml(yaml));
  return {
    source,
    locate(path, target, document) {
      const field = String(path[0]);
      if (document?.filledIn.includes(field)) {
        return field === 'body' || field === 'biography' ? bodyLocation(text, front) : startOfFile;
      }
      const location = locateYaml(tree(), yaml, path, target, keys);
      return location ? shiftLocation(location, front.start) : startOfFile;
    },
    stretches: () =>
      stretchesOf(tree()).map(({ key, start, end }) => ({
        key,
        start: start + front.start,
        end: end + front.start,
      })),
  };
}

function bodyLocation(text: string, { bodyStart, bodyEnd }: FrontMatter): Location {
  const value = text.slice(bodyStart, bodyEnd).replaceAll('\r\n', '\n');
  const quoting = plainBody(text.slice(0, bodyStart).includes('\r\n') ? '\r\n' : '\n');
  const map = lineFeedMap(text, bodyStart, bodyEnd);
  return { start: bodyStart, end: bodyEnd, text: { value, map, quoting } };
}

async function yamlLocator(source: SourceFile): Promise<Locator> {
  const { locateYaml, stretchesOf, parseYaml, yamlKeys } = await import('./locate-yaml.js');
  const keys = yamlKeys();
  const tree = parseYaml(source.text);
  return {
    source,
    locate(path, target, document) {
      if (document?.filledIn.includes(String(path[0]))) path = [];
      const whole = document?.index === undefined ? path : [document.index, ...path];
      return locateYaml(tree, source.text, whole, target, keys) ?? startOfFile;
    },
    stretches: () => stretchesOf(tree),
  };
}

async function jsonLocator(source: SourceFile): Promise<Locator> {
  const { readJson } = await import('../json/read-json.js');
  const { jsonKeys, locateJson } = await import('./locate-json.js');
  const keys = jsonKeys();
  const { text, lines, format } = source;
  const whole = format === 'json' ? readJson(text).node : undefined;
  let last: { index: number; start: number; line: string; node: JsonNode | undefined } | undefined;
  /** Reads a line of NDJSON. Problems come document by document. */
  const lineAt = (index: number): NonNullable<typeof last> => {
    if (last?.index === index) return last;
    const start = lines.startOf(index + 1);
    const line = text.slice(start, lines.startOf(index + 2));
    return (last = { index, start, line, node: readJson(line).node });
  };
  return {
    source,
    locate(path, target, document) {
      if (document?.filledIn.includes(String(path[0]))) path = [];
      const index = document?.index;
      if (format === 'json') {
        return whole
          ? locateJson(whole, text, index === undefined ? path : [index, ...path], target, keys)
          : startOfFile;
      }
      const { start, line, node } = lineAt(index ?? 0);
      return node ? shiftLocation(locateJson(node, line, path, target, keys), start) : { start, end: start };
    },
    stretches: () =>
      (whole?.entries ?? []).map(({ key, keyStart, keyEnd, node }) => ({
        key,
        start: keyStart,
        end: node?.end ?? keyEnd,
      })),
  };
}
