import { describe, expect, it } from 'vitest';
import { checkSource } from '../../src/source/check/check-file.js';
import { createChecking } from '../../src/source/check/create-checking.js';
import { sourceFileOf } from '../../src/source/read/source-file.js';
import { story } from '../temporary-folder.js';

/** Checks a text by every rule and gives each problem in one line. */
async function problemsIn(file: string, text: string): Promise<string[]> {
  const { problems } = await checkSource(sourceFileOf(file, text), await createChecking({}, {}));
  return problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

/** A text made of many parts. */
function many(count: number, part: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => part(index)).join('');
}

const levels = 100_000;

describe('a hundred thousand levels', () => {
  it.each([
    ['brackets', `x: ${'['.repeat(levels)}${']'.repeat(levels)}`, '7:202'],
    ['brackets that are not closed', `x: ${'['.repeat(levels)}`, '7:202'],
    ['braces', `x: ${'{a: '.repeat(levels)}${'}'.repeat(levels)}`, '7:796'],
    ['dashes', `x:\n  ${'- '.repeat(levels)}a`, '8:399'],
    ['question marks', `x:\n  ${'? '.repeat(levels)}a`, '8:399'],
    ['indented keys', many(3000, (index) => `${' '.repeat(index)}a:\n`), '206:200'],
  ])('of YAML in %s are one problem', async (_name, yaml, at) => {
    const text = `---\ntitle: A title\nsummary: A summary.\nnewsType: news_story\nfirstPublishedAt: 2015-03-23\norganisations: [a]\n${yaml}\n---\n\nText.\n`;
    expect(await problemsIn('news/a.md', text)).toEqual([`${at} invalid-yaml`]);
  });

  it.each([
    ['lists', `{"name":"A","x":${'['.repeat(levels)}${']'.repeat(levels)}}`, '1:516'],
    ['objects', `{"name":"A","x":${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}}`, '1:2512'],
    ['lists that are not closed', `{"name":"A","x":${'['.repeat(levels)}`, '1:516'],
  ])('of JSON in %s are one problem', async (_name, json, at) => {
    expect(await problemsIn('people/a.json', json)).toEqual([`${at} invalid-json`]);
  });

  it('do not keep what stands above them from being checked', async () => {
    const text = story({ newsType: 'news', x: '['.repeat(levels) });
    expect(await problemsIn('news/a.md', text)).toEqual(['7:202 invalid-yaml', '4:11 wrong-value']);
  });
});

describe('aliases', () => {
  it('that unfold to billions of values are one problem', async () => {
    const bomb = many(12, (index) => {
      const name = (offset: number): string => String.fromCharCode(98 + index + offset);
      return `${name(0)}: &${name(0)} [${Array<string>(9)
        .fill(`*${name(-1)}`)
        .join(',')}]\n`;
    });
    expect(await problemsIn('news/a.md', story({ a: `&a [x,x,x,x,x,x,x,x,x]\n${bomb}` }))).toEqual([
      '8:8 too-many-aliases',
    ]);
  });

  it.each(['govuk: &a\n  details: *a', 'people: &a [*a]', 'withdrawal: &a { explanation: *a }'])(
    'that stand inside of what they repeat are one problem: %j',
    async (yaml) => {
      const found = await problemsIn('news/a.md', story().replace('title:', `${yaml}\ntitle:`));
      expect(found).toEqual([expect.stringMatching(/^[23]:\d+ invalid-yaml$/)]);
    },
  );
});

describe('an alias', () => {
  it('may repeat what is marked inside of a value of the same mark', async () => {
    const fields = { people: '&a [&a "x", *a]' };
    expect(await problemsIn('news/a.md', story(fields))).toEqual(['7:21 repeated-reference']);
  });
});

describe('a large file', () => {
  it.each([
    ['references', { people: `\n${many(400_000, (index) => `  - person-number-${index}\n`)}` }],
    ['comments', { people: `[]\n${many(400_000, () => '# A comment of some length\n')}` }],
    [
      'changes',
      {
        changes: `\n${many(150_000, (index) => `  - at: 2015-03-24\n    note: Changed the ${index}th time.\n`)}`,
      },
    ],
  ])('of ten megabytes of %s is checked', async (_name, fields) => {
    expect(await problemsIn('news/a.md', story(fields))).toEqual([]);
  });

  it('of ten megabytes on one line is checked', async () => {
    const text = story({ nothing: 'word '.repeat(2_000_000) });
    expect(await problemsIn('news/a.md', text)).toEqual(['7:1 unknown-key']);
  });

  it('that is no YAML at all is one problem', async () => {
    const text = `---\n${many(200_000, (index) => `No colon stands in line ${index}\n`)}---\n`;
    expect(await problemsIn('news/a.md', text)).toEqual(['2:1 not-a-document']);
  });
});

describe('a hundred thousand problems', () => {
  const count = 100_000;

  it.each([
    ['documents in NDJSON', 'people/a.ndjson', many(count, (index) => `{"slug":"a${index}","nam":1}\n`)],
    [
      'null bytes in a body',
      'news/a.md',
      story(
        {},
        many(count, (index) => `Line\0 ${index}.\n`),
      ),
    ],
  ])('of %s are told', async (_name, file, text) => {
    expect((await problemsIn(file, text)).length).toBeGreaterThanOrEqual(count);
  });
});

// With a time that grew with the square of their number these would take minutes.
describe('thirty thousand problems', () => {
  const count = 30_000;
  const keys = `{"slug":"a","name":"A"${many(count, (index) => `,"key${index}":1`)}}`;
  const biography = many(count, () => 'Line\0\n');
  const comments = many(count, () => 'Line. <!-- despatch-disable-line control-character -->\n');

  it.each([
    [
      'unknown keys of YAML',
      'news/a.md',
      story({ key: `1\n${many(count - 1, (index) => `key${index}: 1\n`)}` }),
    ],
    ['unknown keys of JSON', 'people/a.json', keys],
    ['unknown keys of a line of NDJSON', 'people/a.ndjson', keys],
    ['keys given twice', 'news/a.md', story({ title: `1\n${many(count, () => 'title: A title\n')}` })],
    ['null bytes in a body in JSON', 'people/a.json', JSON.stringify({ name: 'A', biography })],
    ['switches of no use', 'news/a.md', story({}, comments)],
  ])('of %s are told', async (_name, file, text) => {
    expect((await problemsIn(file, text)).length).toBeGreaterThanOrEqual(count);
  });
});

describe('keys that objects of JavaScript have', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])(
    'are unknown keys like others: %s',
    async (key) => {
      expect(await problemsIn('news/a.md', story({ [key]: '{ a: 1 }' }))).toEqual(['7:1 unknown-key']);
      expect(await problemsIn('people/a.json', `{"name":"A","${key}":{"a":1}}`)).toEqual([
        '1:13 unknown-key',
      ]);
      expect(await problemsIn('people/a.ndjson', `{"slug":"a","name":"A","${key}":{"a":1}}\n`)).toEqual([
        '1:24 unknown-key',
      ]);
      expect(await problemsIn('news/a.md', story({ withdrawal: `{ ${key}: 1 }` }))).toEqual([
        '7:15 unknown-key',
      ]);
      expect(({} as Record<string, unknown>)['a']).toBeUndefined();
    },
  );

  it('are no kind, folder or rule', async () => {
    expect(await problemsIn('constructor/a.md', story())).toEqual(['2:1 unknown-kind']);
    expect(await problemsIn('news/a.md', story({ kind: 'constructor' }))).toEqual(['7:7 wrong-value']);
    const body = '<!-- despatch-disable-line constructor -->';
    expect(await problemsIn('news/a.md', story({}, body))).toEqual(['9:28 unknown-switch']);
  });
});

describe('tabs', () => {
  it('that indent YAML are one problem where they stand', async () => {
    expect(await problemsIn('news/a.md', story({ withdrawal: '\n\tat: 2015-03-24' }))).toEqual([
      '8:1 invalid-yaml',
    ]);
  });

  it('count one column in values and texts', async () => {
    expect(await problemsIn('news/a.md', story({ newsType: '\tnews' }))).toEqual(['4:12 wrong-value']);
    expect(await problemsIn('news/a.md', story({}, 'Line\twith\0'))).toEqual(['9:10 control-character']);
  });
});
