import type { ActiveRules } from '../../checks/active-rules.js';
import type { Problem } from '../../problems/problem.js';
import { problemOfReading } from '../read/problem-of-reading.js';
import type { FoundFile } from '../read/list-files.js';
import { readText } from '../read/read-text.js';

/** The beginning of a whole HTML page, which a content file in HTML never has: it begins with front matter or text. */
const pageStart = /^\s*(?:<!--[^]*?-->\s*)*<(?:!doctype|html)\b/i;

/**
 * Whether a text holds JSON-LD to check in place of content: a `.jsonld` file, or a whole HTML page.
 *
 * @param file - The file's name.
 */
export function holdsGraph(file: string, text: string): boolean {
  return /\.jsonld$/i.test(file) || (/\.html?$/i.test(file) && pageStart.test(text));
}

/** Checks the JSON-LD of a text, by anybody. What checks it is loaded when it is first needed. */
export async function checkGraphText(file: string, text: string, rules: ActiveRules): Promise<Problem[]> {
  const { checkJsonLd } = await import('../../json-ld-check/index.js');
  return checkJsonLd(text, { file }).flatMap((problem) => rules.settle(problem) ?? []);
}

/** Files that hold JSON-LD set apart from content, and the problems of the former. */
export interface GraphCheck {
  problems: Problem[];
  /** The other files. */
  rest: FoundFile[];
}

/** Checks those files that the caller named and that hold JSON-LD, and gives back the rest, which are content. */
export async function checkGraphs(files: readonly FoundFile[], rules: ActiveRules): Promise<GraphCheck> {
  const check: GraphCheck = { problems: [], rest: [] };
  for (const found of files) {
    const reading = found.isNamed && /\.(?:jsonld|html?)$/i.test(found.file) && readText(found.path);
    if (!reading) check.rest.push(found);
    else if ('fault' in reading) check.problems.push(problemOfReading(reading, found.file));
    else if (holdsGraph(found.file, reading.text))
      check.problems.push(...(await checkGraphText(found.file, reading.text, rules)));
    else check.rest.push(found);
  }
  return check;
}
