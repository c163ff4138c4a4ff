import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, homeOffice, story } from '../temporary-folder.js';
import { despatch } from './despatch.js';

const style = ['--today', '2026-11-25', '--format', 'compact'];
const wrong = story({ newsType: 'news', title: 'Report published.' });

/** A folder with an error and a warning, and the list of them. */
async function folderWithBaseline() {
  const folder = folderWith({ 'news/a.md': wrong, ...homeOffice });
  const list = path.join(folder, 'known.json');
  await despatch(['check', folder, ...style, '--write-baseline', list]);
  return { folder, list };
}

describe('a baseline', () => {
  it('holds back all that is known, warnings too, and says how many', async () => {
    const { folder, list } = await folderWithBaseline();
    const { code, out } = await despatch([
      'check',
      folder,
      ...style,
      '--baseline',
      list,
      '--max-warnings',
      '0',
    ]);
    expect(code).toBe(0);
    expect(out).toBe('No problems in 2 files. 2 problems not shown: in the baseline.\n');
  });

  it('knows a problem again that has moved to another line', async () => {
    const { folder, list } = await folderWithBaseline();
    writeFileSync(path.join(folder, 'news/a.md'), wrong.replace('---\n', '---\n# A comment\n\n'));
    expect((await despatch(['check', folder, ...style, '--baseline', list])).code).toBe(0);
  });

  it('knows a problem again when the folder is named otherwise, or was moved with its list', async () => {
    const { folder, list } = await folderWithBaseline();
    const relative = path.relative('.', folder);
    expect((await despatch(['check', relative, ...style, '--baseline', list])).code).toBe(0);
    const moved = path.join(folderWith({}), 'moved');
    mkdirSync(path.dirname(moved), { recursive: true });
    renameSync(folder, moved);
    const movedList = path.join(moved, 'known.json');
    expect((await despatch(['check', moved, ...style, '--baseline', movedList])).code).toBe(0);
    renameSync(moved, folder);
  });

  it('may be in another folder than the content and the command', async () => {
    const folder = folderWith({ 'content/news/a.md': wrong });
    const list = path.join(folder, 'deep/lists/known.json');
    const content = path.join(folder, 'content');
    const relative = path.relative('.', content);
    await despatch(['check', relative, ...style, '--write-baseline', list]);
    expect((await despatch(['check', content, ...style, '--baseline', list])).code).toBe(0);
    const { problems } = JSON.parse(readFileSync(list, 'utf8')) as { problems: object };
    expect(Object.keys(problems)).toEqual(['../../content/news/a.md']);
  });

  it('reports a problem that comes once more than it is known', async () => {
    const double = story({}, 'More & less.\n\nMore & less.');
    const folder = folderWith({ 'news/a.md': story({}, 'More & less.'), ...homeOffice });
    const list = path.join(folder, 'known.json');
    const only = ['--only', 'ampersand'];
    await despatch(['check', folder, ...style, ...only, '--write-baseline', list]);
    writeFileSync(path.join(folder, 'news/a.md'), double);
    const { out } = await despatch(['check', folder, ...style, ...only, '--baseline', list]);
    expect(out).toContain('0 errors, 1 warning in 2 files.');
  });

  it('is the same for the same problems, and says where they are', async () => {
    const { folder, list } = await folderWithBaseline();
    const first = readFileSync(list, 'utf8');
    await despatch(['check', folder, ...style, '--write-baseline', list]);
    expect(readFileSync(list, 'utf8')).toBe(first);
    expect(JSON.parse(first)).toEqual({
      version: 1,
      problems: {
        'news/a.md': {
          'title-full-stop': [expect.stringMatching(/^[0-9a-f]{32}$/)],
          'wrong-value': [expect.stringMatching(/^[0-9a-f]{32}$/)],
        },
      },
    });
  });

  it.each([
    ['nothing', undefined, 'cannot be read'],
    ['no JSON', '{', 'cannot be read'],
    ['another version', '{ "version": 99, "problems": [] }', 'is no baseline of this version'],
    ['null', 'null', 'is no baseline of this version'],
  ])('that is %s ends with 2', async (_name, text, message) => {
    const folder = folderWith({ 'news/a.md': wrong, ...homeOffice });
    const list = path.join(folder, 'known.json');
    if (text !== undefined) writeFileSync(list, text);
    const { code, err } = await despatch(['check', folder, ...style, '--baseline', list]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('that cannot be written ends with 2', async () => {
    const folder = folderWith({ 'news/a.md': wrong, ...homeOffice });
    const { code, err } = await despatch([
      'check',
      folder,
      ...style,
      '--write-baseline',
      `${folder}/news/a.md/list.json`,
    ]);
    expect(code).toBe(2);
    expect(err).toContain('The baseline cannot be written to');
  });
});
