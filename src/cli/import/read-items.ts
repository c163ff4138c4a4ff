import { safeFromContentItem, type SafelyReadItem } from '../../content-json/check/check-content-item.js';
import { problemOf } from '../../problems/kind.js';
import { invalidJson } from '../../problems/kinds/source.js';
import type { Problem, ProblemPath } from '../../problems/problem.js';
import { readJson } from '../../source/json/read-json.js';
import { locateJson } from '../../source/position/locate-json.js';
import { placeAt } from '../../source/position/place-at.js';
import { sourceFileOf } from '../../source/source-file.js';
import type { ItemText } from './item-source.js';

/** An item of a text, as far as it could be read. */
export interface ItemReading extends SafelyReadItem {
  /** The item as it came. */
  item: unknown;
}

/** Reads the items of a text: one, or a list of them. Problems have their place in the file. */
export function readItems(source: ItemText): ItemReading[] {
  let value: unknown;
  try {
    value = JSON.parse(source.text);
  } catch {
    return [{ item: undefined, problems: syntaxProblems(source) }];
  }
  const isList = Array.isArray(value);
  const items: unknown[] = isList ? (value as unknown[]) : [value];
  return items.map((item, index) => {
    const reading = safeFromContentItem(item);
    const above: ProblemPath = isList ? [index] : [];
    return { ...reading, item, problems: placed(reading.problems, above, source) };
  });
}

function syntaxProblems(source: ItemText): Problem[] {
  const file = sourceFileOf(source.file, source.text);
  const [fault] = readJson(source.text).faults;
  const problem = problemOf(invalidJson, { reason: fault?.reason ?? 'it is not JSON' });
  return [inFile(placeAt(problem, file, fault?.start ?? 0, fault?.end ?? 0), source)];
}

function placed(problems: Problem[], above: ProblemPath, source: ItemText): Problem[] {
  if (problems.length === 0) return problems;
  const file = sourceFileOf(source.file, source.text);
  const { node } = readJson(source.text);
  return problems.map((problem) => {
    const path = [...above, ...problem.path];
    if (!node) return inFile({ ...problem, path, file: source.file, line: 1, column: 1 }, source);
    const { start, end } = locateJson(node, source.text, path, 'value');
    return inFile({ ...placeAt(problem, file, start, end), path }, source);
  });
}

/** Moves a problem down to the line of the file on which the text begins. */
function inFile(problem: Problem, { firstLine }: ItemText): Problem {
  const moved = { ...problem };
  if (moved.line !== undefined) moved.line += firstLine - 1;
  if (moved.endLine !== undefined) moved.endLine += firstLine - 1;
  return moved;
}
