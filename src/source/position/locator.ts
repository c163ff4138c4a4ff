import type { FileEdit, Fix, Problem, ProblemPath } from '../../problems/problem.js';
import { findFrontMatter, type FrontMatter } from '../front-matter.js';
import type { SourceFile } from '../source-file.js';
import { shiftLocation, type Location } from './location.js';
import { withoutSwitches } from '../switches/without-switches.js';
import { placeAt } from './place-at.js';
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
  const { start, end, text } = locate(problem.path, target, locator, document);
  const { range, fix } = problem;
  const inside = range && text?.map;
  const placed = inside
    ? placeAt(problem, locator.source, inside.toSource(range.start), inside.toSource(range.end))
    : placeAt(problem, locator.source, start, end);
  if (fix) placed.fix = { ...fix, fileEdits: fileEditsOf(fix, locator, document) };
  return placed;
}

/** The edits of a fix in the file, or nothing if one of them cannot be made there exactly. */
function fileEditsOf(fix: Fix, locator: Locator, document?: DocumentPlace): FileEdit[] | undefined {
  const edits: FileEdit[] = [];
  for (const { path, start, end, text } of fix.edits) {
    const value = locate(path, 'value', locator, document).text;
    if (!value?.map) return undefined;
    const from = value.map.toSource(start);
    const to = start === end ? from : value.map.toSource(end);
    const isExact =
      locator.source.text.slice(from, to).replaceAll('\r\n', '\n') === value.value.slice(start, end);
    if (!isExact) return undefined;
    edits.push({ start: from, end: to, text });
  }
  return edits;
}

/** Finds a place. A body is that of the document, without the comments that switch rules off. */
function locate(
  path: ProblemPath,
  target: 'key' | 'value',
  locator: Locator,
  document?: DocumentPlace,
): Location {
  const location = locator.locate(path, target, document);
  const { text } = location;
  const isBody = path.at(-1) === 'govspeak' || path.at(-1) === 'html';
  const without = isBody && text ? withoutSwitches(text.value) : undefined;
  if (!without || !text) return location;
  const { map } = text;
  const toSource = (offset: number): number => map!.toSource(without.map.toSource(offset));
  return { ...location, text: { value: without.value, map: map && { toSource } } };
}

async function markedUpLocator(source: SourceFile): Promise<Locator> {
  const { text } = source;
  const found = findFrontMatter(text);
  const front: FrontMatter =
    typeof found === 'string' ? { start: 0, end: 0, bodyStart: 0, bodyEnd: text.length } : found;
  const { locateYaml, stretchesOf, parseYaml } = await import('./locate-yaml.js');
  const yaml = text.slice(front.start, front.end);
  const tree = parseYaml(yaml);
  return {
    source,
    locate(path, target, document) {
      const field = String(path[0]);
      if (document?.filledIn.includes(field)) {
        return field === 'body' || field === 'biography' ? bodyLocation(text, front) : startOfFile;
      }
      const location = locateYaml(tree, yaml, path, target);
      return location ? shiftLocation(location, front.start) : startOfFile;
    },
    stretches: () =>
      stretchesOf(tree).map(({ key, start, end }) => ({
        key,
        start: start + front.start,
        end: end + front.start,
      })),
  };
}

function bodyLocation(text: string, { bodyStart, bodyEnd }: FrontMatter): Location {
  const value = text.slice(bodyStart, bodyEnd).replaceAll('\r\n', '\n');
  return { start: bodyStart, end: bodyEnd, text: { value, map: lineFeedMap(text, bodyStart, bodyEnd) } };
}

async function yamlLocator(source: SourceFile): Promise<Locator> {
  const { locateYaml, stretchesOf, parseYaml } = await import('./locate-yaml.js');
  const tree = parseYaml(source.text);
  return {
    source,
    locate(path, target, document) {
      if (document?.filledIn.includes(String(path[0]))) path = [];
      const whole = document?.index === undefined ? path : [document.index, ...path];
      return locateYaml(tree, source.text, whole, target) ?? startOfFile;
    },
    stretches: () => stretchesOf(tree),
  };
}

async function jsonLocator(source: SourceFile): Promise<Locator> {
  const { readJson } = await import('../json/read-json.js');
  const { locateJson } = await import('./locate-json.js');
  const { text, lines, format } = source;
  const whole = format === 'json' ? readJson(text).node : undefined;
  return {
    source,
    locate(path, target, document) {
      if (document?.filledIn.includes(String(path[0]))) path = [];
      const index = document?.index;
      if (format === 'json') {
        return whole
          ? locateJson(whole, text, index === undefined ? path : [index, ...path], target)
          : startOfFile;
      }
      const start = lines.startOf((index ?? 0) + 1);
      const line = text.slice(start, lines.startOf((index ?? 0) + 2));
      const node = readJson(line).node;
      return node ? shiftLocation(locateJson(node, line, path, target), start) : { start, end: start };
    },
    stretches: () =>
      (whole?.entries ?? []).map(({ key, keyStart, keyEnd, node }) => ({
        key,
        start: keyStart,
        end: node?.end ?? keyEnd,
      })),
  };
}
