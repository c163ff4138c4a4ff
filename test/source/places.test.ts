import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/source/read/parse-source.js';
import { createLocator, placeProblem } from '../../src/source/position/locator.js';
import { sourceFileOf } from '../../src/source/read/source-file.js';
import type { Problem, ProblemPath, TextRange } from '../../src/problems/problem.js';

/** Places a problem in a file and gives what stands there, with line and column. */
async function place(file: string, text: string, path: ProblemPath, range?: TextRange, code = 'x') {
  const source = sourceFileOf(file, text);
  const { documents } = await parseSource(source);
  const problem: Problem = { code, severity: 'error', message: '', path, ...(range && { range }) };
  const { line, column, endLine, endColumn } = placeProblem(
    problem,
    await createLocator(source),
    documents[0],
  );
  const start = source.lines.startOf(line!) + column! - 1;
  const end = source.lines.startOf(endLine!) + endColumn! - 1;
  return { at: `${line}:${column}`, text: source.text.slice(start, end) };
}

const file = 'news/story.md';
const front = (yaml: string, body = 'Text.'): string => `---\n${yaml}\n---\n\n${body}\n`;

describe('a place in front matter', () => {
  it('is the value of a field, in lines from the top of the file', async () => {
    expect(await place(file, front('title: A\nnewsType: x'), ['newsType'])).toEqual({
      at: '3:11',
      text: 'x',
    });
  });

  it('is the key if the key is not known', async () => {
    expect(await place(file, front('title: A\nsumary: x'), ['sumary'], undefined, 'unknown-key')).toEqual({
      at: '3:1',
      text: 'sumary',
    });
  });

  it('is the key if that is a list or a mapping itself', async () => {
    const yaml = 'title: A\n? [one, two]\n: x';
    expect(await place(file, front(yaml), ['[ one, two ]'], undefined, 'unknown-key')).toEqual({
      at: '3:3',
      text: '[one, two]',
    });
  });

  it('is the mapping that lacks a field, by its first key', async () => {
    const yaml = 'title: A\nimages:\n  - url: /a.jpg\n  - alt: x';
    expect(await place(file, front(yaml), ['images', 1, 'url'])).toEqual({ at: '5:5', text: 'alt' });
  });

  it('is the item of a list, in brackets and in lines', async () => {
    expect(await place(file, front('people: [one, "two"]'), ['people', 1])).toEqual({
      at: '2:15',
      text: '"two"',
    });
    expect(await place(file, front('people:\n- one\n- two'), ['people', 1])).toEqual({
      at: '4:3',
      text: 'two',
    });
  });

  it('is the key of a value that is empty', async () => {
    expect(await place(file, front('title:\nsummary: x'), ['title'])).toEqual({ at: '2:1', text: 'title' });
  });

  it('counts UTF-16 units: an emoji is two, a tab is one', async () => {
    const yaml = 'title: "😀\ttwo"';
    expect(await place(file, front(yaml), ['title'], { start: 3, end: 6 })).toEqual({
      at: '2:12',
      text: 'two',
    });
  });

  it.each([
    ['carriage returns', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
  ])('does not move by %s', async (_name, change) => {
    const text = change(front('title: A\nnewsType: x', 'One.\n\nTwo.'));
    expect(await place(file, text, ['newsType'])).toEqual({ at: '3:11', text: 'x' });
    expect(await place(file, text, ['body', 'govspeak'], { start: 6, end: 9 })).toEqual({
      at: '8:1',
      text: 'Two',
    });
  });

  it.each([
    ['a literal block', 'title: A\nbody: |\n  One\n  two three'],
    ['a folded block', 'title: A\nbody: >-\n  One\n  two three'],
    ['a plain value of two lines', 'title: A\nbody: One\n  two three'],
    ['a quoted value of two lines', 'title: A\nbody: "One\n  two three"'],
  ])('is inside %s', async (_name, yaml) => {
    const text = `---\n${yaml}\n---\n`;
    expect(await place(file, text, ['body', 'govspeak'], { start: 8, end: 13 })).toEqual({
      at: expect.stringMatching(/^[45]:7$/) as string,
      text: 'three',
    });
  });

  it('is found behind escapes', async () => {
    expect(
      await place(file, front(String.raw`title: "a\u00e9\"b c"`), ['title'], { start: 5, end: 6 }),
    ).toMatchObject({
      text: 'c',
    });
    expect(await place(file, front("title: 'it''s x'"), ['title'], { start: 5, end: 6 })).toMatchObject({
      text: 'x',
    });
  });

  it('follows an alias to what it repeats, and points at the alias itself', async () => {
    const yaml = 'a: &a [one, two]\npeople: *a';
    expect(await place(file, front(yaml), ['people'])).toEqual({ at: '3:9', text: '*a' });
    expect(await place(file, front(yaml), ['people', 1])).toEqual({ at: '2:13', text: 'two' });
  });

  it('is the second of two keys of one name', async () => {
    expect(await place(file, front('title: A\ntitle: B'), ['title'])).toEqual({ at: '3:8', text: 'B' });
  });
});

describe('a place in data files', () => {
  it('is inside a list of YAML documents', async () => {
    const text = '- slug: a\n  name: A\n';
    expect(await place('people/all.yaml', text, ['name'])).toEqual({ at: '2:9', text: 'A' });
  });

  it('is inside JSON, behind escapes too', async () => {
    const text = '{\n  "name": "a\\n\\u00e9 b"\n}';
    expect(await place('people/a.json', text, ['name'], { start: 4, end: 5 })).toEqual({
      at: '2:22',
      text: 'b',
    });
    expect(await place('people/a.json', text, ['image'])).toEqual({ at: '1:1', text: '{' });
  });

  it('is in its line of NDJSON', async () => {
    const text = '{"slug":"a","name":"A"}\n';
    expect(await place('people/all.ndjson', `\n${text}`, ['name'])).toEqual({ at: '2:20', text: '"A"' });
  });
});
