import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/source/read/parse-source.js';
import { sourceFileOf } from '../../src/source/read/source-file.js';

async function faults(file: string, text: string): Promise<string[]> {
  const { problems } = await parseSource(sourceFileOf(file, text));
  return problems.map(({ code, line, column, message }) => `${line}:${column} ${code} ${message}`);
}

describe('a broken file', () => {
  it.each([
    ['title: "x', '2:8', 'a double quote opens here and nothing closes it'],
    ['organisations: [a, b', '2:16', 'a `[` opens here and nothing closes it'],
    ['title: a: b', '2:8', 'a value with a colon and a space in it needs quotes around it'],
    ['images:\n\t- url: x', '3:1', 'a line begins with a tab, where YAML takes only spaces'],
    ['title: @x', '2:8', 'a value that begins with `@` needs quotes around it'],
    ["title: 'it's'", '2:12', 'text follows a closing quote; quotes inside quotes are written twice'],
    ['newsType: x\ntitle', '3:1', 'a line is neither `key: value` nor the continuation of a value'],
    [
      'title: a\\q\nsummary: "a\\qb"',
      '3:12',
      '`\\q` means nothing between double quotes; write `\\\\` for a backslash',
    ],
    ['title: "a\\u12"', '2:10', '`\\u12` has too few digits'],
    ['title: |x\n  a', '2:9', 'behind a `|` or `>` only a `-`, a `+` and a digit may stand'],
    ['title: |\n\ta', '3:1', 'a line begins with a tab, where YAML takes only spaces'],
    ['people: [a,, b]', '2:12', 'a comma stands where a value is due'],
    ['people: [a, - b]', '2:13', 'a value that begins with `-` needs quotes around it'],
    ['title: &a &b c', '2:11', 'a value that begins with `&` needs quotes around it'],
    ['a: &a x\ntitle: &b *a', '3:11', 'an alias repeats a value, and cannot be marked by `&` too'],
    ['title: !important notice', '2:8', 'a value that begins with `!` needs quotes around it'],
    ['title: !!int x', '2:8', 'a value that begins with `!` needs quotes around it'],
    ['title: x\nsummary y\na: b', '3:1', 'a line is neither `key: value` nor the continuation of a value'],
  ])('with %j says what is wrong at the fault', async (yaml, at, reason) => {
    expect(await faults('news/a.md', `---\n${yaml}\nlocale: cy\n---\n`)).toEqual([
      `${at} invalid-yaml The YAML cannot be read: ${reason}.`,
    ]);
  });

  it('says of a list whose items are indented differently that they are', async () => {
    expect(await faults('people/a.yaml', '- slug: a\n  name: b\n x: y\n')).toEqual([
      '3:2 invalid-yaml The YAML cannot be read: a line is indented differently from those it belongs to.',
    ]);
  });

  it('is read if a tag says the type of a value', async () => {
    expect(await faults('people/a.yaml', 'slug: !!str 2015\nname: A\n')).toEqual([]);
  });

  it('names a key that comes twice at its second place', async () => {
    expect(await faults('news/a.md', '---\ntitle: a\ntitle: b\n---\n')).toEqual([
      '3:1 duplicate-key The key `title` is given a second time here. Keep one of the two.',
    ]);
    expect(await faults('people/a.json', '{"name": "a", "name": "b"}')).toEqual([
      '1:15 duplicate-key The key `name` is given a second time here. Keep one of the two.',
    ]);
  });

  it('does not unfold a bomb of aliases', async () => {
    const level = (name: string, of: string): string =>
      `${name}: &${name} [${Array<string>(9).fill(of).join(',')}]`;
    const bomb = [
      level('a', 'x'),
      level('b', '*a'),
      level('c', '*b'),
      level('d', '*c'),
      level('e', '*d'),
    ].join('\n');
    expect(await faults('people/a.yaml', bomb)).toEqual([
      '2:8 too-many-aliases The aliases in this YAML unfold to far too many values. Write the values out.',
    ]);
  });

  it.each([
    ['{"name": "a",}', '1:13', 'a comma stands before the closing bracket'],
    ['{"name": "a" "slug": "b"}', '1:14', 'a comma is missing before this'],
    ["{'name': 1}", '1:2', 'a key in double quotes is due here'],
    ['{"name": a}', '1:10', 'text such as `a` needs double quotes'],
    ['{"name": "a"', '1:1', 'a `{` opens here and nothing closes it'],
    ['{"name": "a\n"}', '1:10', 'a double quote opens here and nothing closes it on its line'],
    ['// x\n{"name": "a"}', '1:1', 'JSON has no comments'],
  ])('of JSON, %j, says what is wrong at the fault', async (json, at, reason) => {
    expect(await faults('people/a.json', json)).toEqual([
      `${at} invalid-json The JSON cannot be read: ${reason}.`,
    ]);
  });

  it.each([
    ['', '1:1 empty-file'],
    [' \n\n', '1:1 empty-file'],
    ['Text only', '1:1 missing-front-matter'],
    ['---\ntitle: x\n', '1:1 unclosed-front-matter'],
    ['---\n- a\n---\n', '2:1 not-a-document'],
  ])('such as %j is one problem', async (text, start) => {
    const found = await faults('news/a.md', text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${start} `));
  });

  it('never throws, whatever stands in it', async () => {
    for (const format of ['md', 'html', 'yaml', 'json', 'ndjson']) {
      for (const text of [
        '\0\0',
        '---',
        '---\n---',
        '{',
        '[',
        '"',
        '&a *a',
        '? ',
        '- - -',
        '---\n\0: \0\n---\n',
        '{"__proto__": {"a": 1}}',
      ]) {
        await expect(parseSource(sourceFileOf(`news/a.${format}`, text))).resolves.toBeDefined();
      }
    }
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });
});
