import { checkForReading } from '../../content-json/check/check-content-item.js';
import type { JsonObject } from '../../content-json/keep/json.js';
import { readModels } from '../../content-json/read/from-content-item.js';
import { problemOf } from '../../problems/kind.js';
import { conflictingItem, itemTooLong } from '../../problems/kinds/content-item.js';
import { invalidJson } from '../../problems/kinds/source.js';
import type { Problem, ProblemPath } from '../../problems/problem.js';
import { readJson } from '../../source/json/read-json.js';
import { locateJson } from '../../source/position/locate-json.js';
import { placeAt } from '../../source/position/place-at.js';
import { sourceFileOf } from '../../source/read/source-file.js';
import type { Content } from '../../types/content.js';
import type { FoundProblems } from './found-problems.js';
import type { ItemText } from './item-source.js';

/** An item that can be read, and the models of it and of what its links name. */
export interface ItemReading {
  item: JsonObject;
  /** The item as JSON. */
  bytes: Uint8Array;
  /** Its path in the file. */
  path: ProblemPath;
  content: Content;
  linked: Content[];
}

/**
 * Reads the items of a text: one, or a list of them. Those that cannot be read are among the problems alone.
 *
 * @param problems - Takes what is wrong with them, each problem in its place in the file.
 */
export function* readItems(source: ItemText, problems: FoundProblems): Generator<ItemReading> {
  if (source.bytes === undefined) {
    problems.add(atStart(problemOf(itemTooLong, {}), source));
    return;
  }
  const text = source.bytes.toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    problems.add(syntaxProblem(source, text));
    return;
  }
  const list: unknown[] | undefined = Array.isArray(value) ? value : undefined;
  for (const [index, item] of (list ?? [value]).entries()) {
    const path: ProblemPath = list ? [index] : [];
    const found = checkForReading(item);
    for (const problem of placed(found.problems, path, source, text)) problems.add(problem);
    if (found.item) {
      const bytes = list ? Buffer.from(JSON.stringify(item)) : source.bytes;
      yield { item: found.item, bytes, path, ...readModels(found.item) };
    }
  }
}

/** The problem of two different items for one place. */
export function conflictOf({ item, path }: ItemReading, source: ItemText): Problem {
  const values = {
    basePath: String(item['base_path'] ?? item['content_id']),
    locale: String(item['locale'] ?? 'en'),
  };
  const problem = problemOf(conflictingItem, values, { path: ['base_path'] });
  return placed([problem], path, source, source.bytes!.toString('utf8'))[0]!;
}

function syntaxProblem(source: ItemText, text: string): Problem {
  const file = sourceFileOf(source.file, text);
  const [fault] = readJson(text).faults;
  const problem = problemOf(invalidJson, { reason: fault?.reason ?? 'it is not JSON' });
  return inFile(placeAt(problem, file, fault?.start ?? 0, fault?.end ?? 0), source);
}

function placed(problems: Problem[], above: ProblemPath, source: ItemText, text: string): Problem[] {
  if (problems.length === 0) return problems;
  const file = sourceFileOf(source.file, text);
  const { node } = readJson(text);
  return problems.map((problem) => {
    const path = [...above, ...problem.path];
    if (!node) return { ...atStart(problem, source), path };
    const { start, end } = locateJson(node, text, path, 'value');
    return inFile({ ...placeAt(problem, file, start, end), path }, source);
  });
}

function atStart(problem: Problem, { file, firstLine }: ItemText): Problem {
  return { ...problem, file, line: firstLine, column: 1 };
}

/** Moves a problem down to the line of the file on which the text begins. */
function inFile(problem: Problem, { firstLine }: ItemText): Problem {
  const moved = { ...problem };
  if (moved.line !== undefined) moved.line += firstLine - 1;
  if (moved.endLine !== undefined) moved.endLine += firstLine - 1;
  return moved;
}
