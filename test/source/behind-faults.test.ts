import { describe, expect, it } from 'vitest';
import { checkSource } from '../../src/source/check/check-file.js';
import { createChecking } from '../../src/source/check/create-checking.js';
import { sourceFileOf } from '../../src/source/read/source-file.js';

async function found(file: string, text: string): Promise<string[]> {
  const { problems } = await checkSource(sourceFileOf(file, text), await createChecking({}, {}));
  const inOrder = problems.sort((one, other) => one.line! - other.line! || one.column! - other.column!);
  return inOrder.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

describe('behind a fault of syntax', () => {
  it('the field on the line before is checked still', async () => {
    expect(await found('organisations/a.yaml', 'title: A\nfoundedOn: 2015-02-30\nacronym: "a" b\n')).toEqual([
      '2:12 wrong-format',
      '3:14 invalid-yaml',
    ]);
  });

  it('the field that a line cuts off by its tab is not said to be empty', async () => {
    expect(await found('organisations/a.yaml', 'title: A\nparents:\n\t- b\n')).toEqual(['3:1 invalid-yaml']);
  });

  it('what follows a text that breaks off is not said to be a key', async () => {
    expect(await found('organisations/a.yaml', 'title: "A\nn" agency\nacronym: A\n')).toEqual([
      '1:8 invalid-yaml',
    ]);
  });

  it.each([
    ['{"title": "A", "political": "yes", "foundedOn": "2015-02-30",}', '1:61 invalid-json'],
    ['{"title": "A" "political": "yes", "foundedOn": "2015-02-30"}', '1:15 invalid-json'],
  ])('the fields of JSON in one line are checked, as in %s', async (json, fault) => {
    const at = (value: string): number => json.indexOf(value) + 1;
    const problems = await found('organisations/a.json', json);
    expect(new Set(problems)).toEqual(
      new Set([fault, `1:${at('"yes"')} wrong-type`, `1:${at('"2015')} wrong-format`]),
    );
  });

  it.each([
    ['people/a.json', '[\n{"slug": "a", "name": ["a" "b"]},\n{"slug": "b", "name": 7}\n]', '3:23 wrong-type'],
    ['people/a.ndjson', '\n{"slug": "a", "name": ["a" "b"]}\n{"slug": "b", "name": 7}', '3:23 wrong-type'],
    ['people/a.yaml', '-\n  { slug: a, name: [a, , b] }\n- { slug: b, name: 7 }', '3:20 wrong-type'],
  ])('what stands in a broken field of a list is one problem in %s', async (file, text, other) => {
    expect(await found(file, text)).toEqual([expect.stringMatching(/^2:\d+ invalid-/) as string, other]);
  });
});

describe('an alias that names no anchor', () => {
  it('is one problem, and each of them is one', async () => {
    const yaml = '- slug: a\n  title: *one\n- slug: b\n  title: B\n  appointments:\n    - *two\n';
    expect(await found('roles/a.yaml', yaml)).toEqual(['2:10 unknown-anchor', '6:7 unknown-anchor']);
  });

  it('is reported beside a key that comes twice', async () => {
    expect(await found('people/a.yaml', 'name: *one\nlocale: cy\nlocale: cy\n')).toEqual([
      '1:7 unknown-anchor',
      '3:1 duplicate-key',
    ]);
  });
});
