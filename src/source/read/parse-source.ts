import { describeValue } from '../../problems/describe-value.js';
import { problemOf } from '../../problems/kind.js';
import * as kinds from '../../problems/kinds/source.js';
import type { Problem } from '../../problems/problem.js';
import {
  factsOf,
  fillIn,
  fillInText,
  readBodies,
  takeSettings,
  textFieldOf,
  type FileFacts,
} from './fill-in.js';
import type { KindOfFile } from './file-name.js';
import { findFrontMatter } from './front-matter.js';
import { placeAt } from '../position/place-at.js';
import type { SourceDocument, SourceFile } from './source-file.js';
import type { YamlFault } from '../yaml/faults.js';
import { readYaml } from '../yaml/read-yaml.js';

/** What a file holds. */
export interface FileReading {
  documents: SourceDocument[];
  /** What is wrong with the file itself. Those without a line are placed by their path in the file. */
  problems: Problem[];
}

/**
 * Reads the documents of a file. Whatever the text is, it gives problems and never throws.
 *
 * @param kindOfFile - What the folders mean. Those of the library if absent.
 */
export async function parseSource(source: SourceFile, kindOfFile?: KindOfFile): Promise<FileReading> {
  const facts = factsOf(source.file, kindOfFile);
  const { text } = source;
  if (text.trim() === '') return broken(placeAt(problemOf(kinds.emptyFile, {}), source, 0, 0));
  switch (source.format) {
    case 'markdown':
    case 'html':
      return parseMarkedUp(source, facts);
    case 'yaml': {
      const { value, faults } = await readYaml(text);
      return collect(
        facts,
        value,
        faults.map((fault) => placeFault(fault, source, 0)),
      );
    }
    default: {
      const { parseJson, parseNdjson } = await import('../json/parse-json.js');
      return source.format === 'json' ? parseJson(source, facts) : parseNdjson(source, facts);
    }
  }
}

function broken(...problems: Problem[]): FileReading {
  return { documents: [], problems };
}

/** A text of its own: a slice, and each value that is read from it, would keep the whole file in memory. */
function copyOf(slice: string): string {
  return Buffer.from(slice).toString();
}

async function parseMarkedUp(source: SourceFile, facts: FileFacts): Promise<FileReading> {
  const { text, format } = source;
  const front = findFrontMatter(text);
  if (front === 'absent' || front === 'unclosed') {
    const kind = front === 'absent' ? kinds.missingFrontMatter : kinds.unclosedFrontMatter;
    const firstLine = /^.*/.exec(text)![0];
    return broken(placeAt(problemOf(kind, {}), source, 0, firstLine.length));
  }
  const { value, faults } = await readYaml(copyOf(text.slice(front.start, front.end)));
  const problems = faults.map((fault) => placeFault(fault, source, front.start));
  const fields = value ?? {};
  if (!isFields(fields)) {
    const found = problemOf(kinds.notADocument, { found: describeValue(value) });
    return broken(...(problems.length > 0 ? problems : [placeAt(found, source, front.start, front.end)]));
  }
  const document = documentOf(fields, facts, true);
  if (front.bodyEnd > front.bodyStart) {
    const name = textFieldOf(fields['kind']);
    if (Object.hasOwn(fields, name))
      problems.push(problemOf(kinds.secondText, { field: name }, { path: [name] }));
    const body = text.slice(front.bodyStart, front.bodyEnd);
    fillInText(fields, body.includes('\r') ? body.replaceAll('\r\n', '\n') : body, format);
    document.filledIn = [...document.filledIn, name];
  }
  document.damaged = problems.length > 0;
  return { documents: [document], problems };
}

/** Takes the documents out of the value of a whole file: one document, or a list of them. */
export function collect(facts: FileFacts, value: unknown, problems: Problem[]): FileReading {
  const alone = !Array.isArray(value);
  const values: unknown[] = Array.isArray(value) ? value : [value];
  const damaged = problems.length > 0;
  const documents: SourceDocument[] = [];
  for (const [index, fields] of values.entries()) {
    if (isFields(fields)) {
      const document = documentOf(fields, facts, alone);
      if (!alone) document.index = index;
      document.damaged = damaged;
      documents.push(document);
    } else if (!damaged) {
      const found = describeValue(fields);
      problems.push(problemOf(kinds.notADocument, { found }, { path: alone ? [] : [index] }));
    }
  }
  return { documents, problems };
}

/** Makes a document of its fields. */
export function documentOf(
  fields: Record<string, unknown>,
  facts: FileFacts,
  alone: boolean,
): SourceDocument {
  const settings = takeSettings(fields);
  const filledIn = fillIn(fields, facts, alone);
  readBodies(fields);
  return { data: fields, filledIn, damaged: false, ...(settings !== undefined && { settings }) };
}

/** Whether a value is a mapping of fields. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const problemOfFault: Readonly<Record<YamlFault['kind'], (reason: string) => Problem>> = {
  syntax: (reason) => problemOf(kinds.invalidYaml, { reason }),
  'duplicate-key': (key) => problemOf(kinds.duplicateKey, { key }),
  'unknown-anchor': (alias) => problemOf(kinds.unknownAnchor, { alias }),
  'too-many-aliases': () => problemOf(kinds.tooManyAliases, {}),
};

function placeFault(fault: YamlFault, source: SourceFile, offset: number): Problem {
  return placeAt(problemOfFault[fault.kind](fault.reason), source, fault.start + offset, fault.end + offset);
}
