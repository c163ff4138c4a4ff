import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { reporter } from '../../../src/cli/reporters/json.js';
import { folderWith, homeOffice, story } from '../../temporary-folder.js';
import { despatch } from '../despatch.js';
import { hostileText, problem, reportOn, textOf } from './report.js';

type Schema = Record<string, unknown>;

const schemaFile = new URL('../../../src/cli/reporters/json.schema.json', import.meta.url);

/** The schema with nothing allowed but what it describes, so that a property without a description fails. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]): [string, unknown] => [key, closed(part)]);
  const schema: Schema = Object.fromEntries(parts);
  return schema['type'] === 'object' ? { ...schema, additionalProperties: false } : schema;
}

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
  closed(JSON.parse(readFileSync(schemaFile, 'utf8'))) as Schema,
);

/** Reads a report, which must have the documented form. */
function parse(text: string) {
  const report = JSON.parse(text) as { counts: object; problems: Schema[] } & Schema;
  validate(report);
  expect(validate.errors ?? []).toEqual([]);
  return report;
}

it('has the documented form, with every property that problems have', async () => {
  const folder = folderWith({
    'news/a.md': story({ summary: undefined, sumary: 'x' }, 'It costs 10 per cent.'),
    'news/b.md': '---\n',
    'news/c.md': story({ title: 'Report out.', organisations: '[home-ofice]' }),
    ...homeOffice,
  });
  const { out } = await despatch(['check', folder, `${folder}/nowhere`, '--format', 'json']);
  const { version, files, problems, counts } = parse(out);
  expect({ version, files }).toEqual({ version: 1, files: 4 });
  const keys = new Set(problems.flatMap((one) => Object.keys(one)));
  for (const key of ['path', 'range', 'document', 'file', 'endColumn', 'fix']) expect(keys).toContain(key);
  expect(Object.values(counts).reduce<number>((sum, count) => sum + (count as number), 0)).toBe(
    problems.length,
  );
});

it('has the documented form without problems, and of a hint', () => {
  expect(parse(textOf(reporter, reportOn([]))).problems).toEqual([]);
  expect(
    parse(textOf(reporter, reportOn([problem({ hint: 'Did you mean another?' })]))).problems,
  ).toHaveLength(1);
});

it('holds every text as it is', () => {
  const { problems } = parse(
    textOf(reporter, reportOn([problem({ message: hostileText, file: hostileText })])),
  );
  expect(problems[0]).toMatchObject({ message: hostileText, file: hostileText });
});

it('has a problem a line, so that changes of a kept report can be read', () => {
  expect(textOf(reporter, reportOn([problem(), problem()])).split('\n')).toHaveLength(5);
});
