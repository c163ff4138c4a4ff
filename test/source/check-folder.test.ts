import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder, type CheckFolderOptions } from 'despatch/node';
import { folderWith, homeOffice, story } from '../temporary-folder.js';

/** Checks a folder and gives each problem in one line, without the rules of style. */
async function problemsIn(folder: string): Promise<string[]> {
  const { problems } = await checkFolder(folder, { skipBodies: true });
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, column, code }) => `${path.posix.relative(folder, file!)}:${line}:${column} ${code}`);
}

/** Ten kinds of fault: how each is put into a story, and where it then is. */
const faults: Record<string, { text: string; at: string }> = {
  'missing field': { text: story({ summary: undefined }), at: '2:1 missing-field' },
  'misspelt key': { text: story({ summary: undefined, sumary: 'A summary.' }), at: '6:1 unknown-key' },
  'wrong type': { text: story({ title: '2015' }), at: '2:8 wrong-type' },
  'wrong value': { text: story({ newsType: 'news' }), at: '4:11 wrong-value' },
  'day that does not exist': { text: story({ firstPublishedAt: '2015-02-30' }), at: '5:19 wrong-format' },
  'dangling reference': {
    text: story({ organisations: '[home-office, home-ofice]' }),
    at: '6:30 unknown-reference',
  },
  'broken YAML': { text: story({ title: '"Report' }), at: '2:8 invalid-yaml' },
  'unclosed front matter': { text: '---\ntitle: x\n\nText.\n', at: '1:1 unclosed-front-matter' },
  'key given twice': { text: story({ newsType: 'news_story\ntitle: Again' }), at: '5:1 duplicate-key' },
  'nested unknown key': { text: story({ withdrawal: '\n  reason: x' }), at: '8:3 unknown-key' },
};

describe('fifty planted faults in a thousand stories', () => {
  const clean = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [`news/story-${index}.md`, story()]),
  );

  it('are found, each once, at line and column, and nothing else is', async () => {
    const planted = Object.values(faults).flatMap((fault) => Array.from({ length: 5 }, () => fault));
    const files: Record<string, string> = { ...clean, ...homeOffice };
    const expected = planted.map(({ text, at }, index) => {
      const file = `news/story-${index * 17}.md`;
      files[file] = text;
      return `${file}:${at}`;
    });
    expect((await problemsIn(folderWith(files))).sort()).toEqual(expected.sort());
  });

  it('leave nothing to report when they are gone', async () => {
    expect(await problemsIn(folderWith({ ...clean, ...homeOffice }))).toEqual([]);
  });
});

describe('checking a folder', () => {
  it('makes one problem of a misspelt field that a rule would miss', async () => {
    const text = story({ organisations: undefined, organisatons: '[home-office]' });
    expect(await problemsIn(folderWith({ 'news/a.md': text, ...homeOffice }))).toEqual([
      'news/a.md:6:1 unknown-key',
    ]);
  });

  it('knows a broken document by its name, so that references to it do not dangle', async () => {
    const files = { 'news/a.md': story(), 'organisations/home-office.md': '---\ntitle: "x\n---\n' };
    expect(await problemsIn(folderWith(files))).toEqual(['organisations/home-office.md:2:8 invalid-yaml']);
  });

  it('checks the references of a document that fails its model', async () => {
    const files = { 'news/a.md': story({ title: '3', people: '[nobody]' }), ...homeOffice };
    expect(await problemsIn(folderWith(files))).toEqual([
      'news/a.md:2:8 wrong-type',
      'news/a.md:7:10 unknown-reference',
    ]);
  });

  it('checks the references beside a wrong one in a list', async () => {
    const role = `title: R\nappointments:\n  - person: nobody\n    until: 2015-01-01\n  - person: 7\n`;
    const files = {
      'news/a.md': story({ organisations: '[home-office, Home Office, nobody]' }),
      'roles/r.yaml': role,
      ...homeOffice,
    };
    expect(await problemsIn(folderWith(files))).toEqual([
      'news/a.md:6:30 wrong-format',
      'news/a.md:6:43 unknown-reference',
      'roles/r.yaml:3:13 unknown-reference',
      'roles/r.yaml:4:5 unknown-key',
      'roles/r.yaml:5:13 wrong-type',
    ]);
  });

  it('reports two documents of one kind, slug and locale once', async () => {
    const files = { 'news/a.md': story(), 'news/2015/a.md': story(), ...homeOffice };
    expect(await problemsIn(folderWith(files))).toEqual([
      expect.stringContaining('duplicate-document') as string,
    ]);
  });

  it('takes a translation by its file name', async () => {
    const files = { 'news/a.md': story(), 'news/a.cy.md': story({ title: 'Adroddiad' }), ...homeOffice };
    const { catalogue } = await checkFolder(folderWith(files), { skipBodies: true });
    expect(catalogue.get('news-story', 'a', { locale: 'cy' })?.title).toBe('Adroddiad');
  });

  it('says of a folder that is not there that it is not', async () => {
    const { problems } = await checkFolder('/there/is/no/such/folder');
    expect(problems.map(({ code }) => code)).toEqual(['missing-folder']);
  });

  it('reads files with spaces, line feeds and emoji in their paths', async () => {
    const folder = folderWith({ 'a b\n😀/news/a.md': story({ newsType: 'x' }), ...homeOffice });
    expect(await problemsIn(folder)).toEqual(['a b\n😀/news/a.md:4:11 wrong-value']);
  });

  it('reports bytes that are not UTF-8 where they are', async () => {
    const bytes = Buffer.concat([
      Buffer.from('---\ntitle: caf'),
      Buffer.from([0xe9]),
      Buffer.from('\n---\n'),
    ]);
    expect(await problemsIn(folderWith({ 'news/a.md': bytes }))).toEqual(['news/a.md:2:11 not-utf-8']);
  });

  it.each<[string, unknown, CheckFolderOptions]>([
    ['`folders` to be a path or a list of paths, got `undefined` (undefined)', undefined, {}],
    ['`folders` to be a path or a list of paths, got `5` (number)', ['content', 5], {}],
    ['`today` to be a calendar day such as 2015-03-23, got `now` (string)', 'content', { today: 'now' }],
    ['`jobs` to be a whole number from 1, got `0` (number)', 'content', { jobs: 0 }],
    ['`shard.index` to be a whole number from 1 to 2, got `3`', 'content', { shard: { index: 3, count: 2 } }],
  ])('expects %s', async (sentence, folders, options) => {
    await expect(checkFolder(folders as string, options)).rejects.toThrow(`Expected ${sentence}`);
  });

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(checkFolder(folderWith({ 'news/a.md': story() }), { signal })).rejects.toThrow('enough');
  });

  it('takes settings of rules from the configuration, and places what is wrong with it', async () => {
    const off = JSON.stringify({ rules: { 'unknown-reference': 'off' } });
    expect(await problemsIn(folderWith({ 'news/a.md': story(), 'despatch.config.json': off }))).toEqual([]);
    const wrong = '{\n  "site": { "ulr": "x" }\n}';
    const folder = folderWith({ ...homeOffice, 'despatch.config.json': wrong });
    expect(await problemsIn(folder)).toContain('despatch.config.json:2:13 unknown-key');
  });
});

describe('fixing a folder', () => {
  it('deletes a control character and leaves every other byte', async () => {
    const before = story({ title: "'It''s \u0007done' # kept" }).replaceAll('\n', '\r\n');
    const folder = folderWith({ 'news/a.md': `\ufeff${before}`, ...homeOffice });
    const only = ['control-character'];
    const { problems, fixedFiles } = await checkFolder(folder, { only, fix: 'write' });
    expect(fixedFiles).toHaveLength(1);
    expect(problems).toEqual([]);
    expect(readFileSync(path.join(folder, 'news/a.md'), 'utf8')).toBe(
      `\ufeff${before.replace('\u0007', '')}`,
    );
    expect((await checkFolder(folder, { only, fix: 'write' })).fixedFiles).toEqual([]);
  });

  it('changes nothing in a dry run', async () => {
    const folder = folderWith({ 'news/a.md': story({}, 'A\u0007.'), ...homeOffice });
    const { fixedFiles } = await checkFolder(folder, { only: ['control-character'], fix: 'dry-run' });
    expect(fixedFiles[0]!.after).toBe(story({}, 'A.'));
    expect(readFileSync(path.join(folder, 'news/a.md'), 'utf8')).toBe(story({}, 'A\u0007.'));
  });
});
