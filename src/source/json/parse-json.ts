import { describeValue } from '../../problems/describe-value.js';
import { problemOf } from '../../problems/kind.js';
import * as kinds from '../../problems/kinds/source.js';
import type { Problem } from '../../problems/problem.js';
import type { FileFacts } from '../read/fill-in.js';
import { collect, documentOf, isFields, type FileReading } from '../read/parse-source.js';
import { placeAt } from '../position/place-at.js';
import type { SourceFile } from '../read/source-file.js';
import { valueOf, type JsonFault } from './json-node.js';
import { readJson } from './read-json.js';

/** Reads a JSON file: one document, or a list of them. */
export function parseJson(source: SourceFile, facts: FileFacts): FileReading {
  const { node, faults } = readJson(source.text);
  const problems = faults.map((fault) => placeFault(fault, source, 0));
  if (!node) return { documents: [], problems };
  return collect(facts, valueOf(node), problems);
}

/** Reads a file with a JSON document a line. Blank lines are skipped. */
export function parseNdjson(source: SourceFile, facts: FileFacts): FileReading {
  const reading: FileReading = { documents: [], problems: [] };
  for (let line = 0; line < source.lines.count; line++) {
    const start = source.lines.startOf(line + 1);
    const text = source.text.slice(start, source.lines.startOf(line + 2));
    if (text.trim() === '') continue;
    const { node, faults } = readJson(text);
    for (const fault of faults) reading.problems.push(placeFault(fault, source, start));
    const value = node && valueOf(node);
    if (isFields(value)) {
      const document = documentOf(value, facts, false);
      document.index = line;
      document.damaged = faults.length > 0;
      reading.documents.push(document);
    } else if (faults.length === 0) {
      const problem = problemOf(kinds.notADocument, { found: describeValue(value) });
      reading.problems.push(placeAt(problem, source, start, start + text.trimEnd().length));
    }
  }
  return reading;
}

function placeFault(fault: JsonFault, source: SourceFile, offset: number): Problem {
  const { kind, reason } = fault;
  const problem =
    kind === 'syntax'
      ? problemOf(kinds.invalidJson, { reason })
      : problemOf(kinds.duplicateKey, { key: reason });
  return placeAt(problem, source, fault.start + offset, fault.end + offset);
}
