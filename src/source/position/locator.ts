import type { Problem, ProblemPath } from '../../problems/problem.js';
import type { SourceFile } from '../read/source-file.js';
import { jsonLocator } from './json-locator.js';
import type { Location } from './location.js';
import { markedUpLocator } from './marked-up-locator.js';
import { placeAt } from './place-at.js';
import { placeEdits } from './place-fix.js';
import { remembering } from './remembering.js';
import { yamlLocator } from './yaml-locator.js';

/** A stretch of a file that holds a field and its value. A fault in it may have changed them. */
export interface Stretch {
  key: string;
  start: number;
  /** The last offset at which a fault is one of this field. */
  last: number;
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
  /** The fields of a document, each with its value. */
  stretches(document: DocumentPlace): Stretch[];
}

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
