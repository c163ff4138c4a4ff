import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkFolder } from 'despatch/node';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../temporary-folder.js';
import { despatch } from '../despatch.js';

/** Every file of a folder with its text. */
function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    names.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file), readFileSync(file, 'utf8')];
    }),
  );
}

describe('despatch init', () => {
  it('lays out a folder about which the check has nothing to say', async () => {
    const folder = path.join(folderWith({}), 'new/content');
    const { code, out } = await despatch(['init', folder]);
    expect(code).toBe(0);
    expect(out).toContain(`created  ${folder}/news/our-first-story.md`);
    const { problems, documentCount } = await checkFolder(folder);
    expect(problems).toEqual([]);
    expect(documentCount).toBe(2);
  });

  it('lays out a folder that builds', async () => {
    const folder = folderWith({});
    await despatch(['init', folder]);
    const { code, out } = await despatch(['build', folder, '--out', path.join(folder, 'site')]);
    expect({ code, out }).toMatchObject({ code: 0 });
    expect(out).toContain('6 files written');
  });

  it('leaves every file that is there as it is', async () => {
    const mine = {
      'README.md': 'mine',
      'despatch.config.json': '{ "site": { "url": "https://mine.example", "name": "Mine" } }',
      'news/our-first-story.md': 'mine too',
      'news/another.md': 'and mine',
    };
    const folder = folderWith(mine);
    const { code, out } = await despatch(['init', folder]);
    expect(code).toBe(0);
    expect(out).toContain(`left     ${folder}/README.md`);
    expect(filesIn(folder)).toMatchObject(mine);
    const once = filesIn(folder);
    await despatch(['init', folder]);
    expect(filesIn(folder)).toEqual(once);
  });

  it('ends with 2 where a file is in the way of a folder, and if two folders are named', async () => {
    const folder = folderWith({ taken: 'mine' });
    expect((await despatch(['init', path.join(folder, 'taken')])).code).toBe(2);
    expect(readFileSync(path.join(folder, 'taken'), 'utf8')).toBe('mine');
    expect((await despatch(['init', 'a', 'b'])).err).toContain('Name one folder to lay out.');
  });

  it('takes the current folder if none is named', async () => {
    const folder = folderWith({});
    const before = process.cwd();
    mkdirSync(path.join(folder, 'here'));
    writeFileSync(path.join(folder, 'here/notes.txt'), 'mine');
    process.chdir(path.join(folder, 'here'));
    try {
      expect((await despatch(['init'])).out).toContain('Next: despatch check .');
    } finally {
      process.chdir(before);
    }
    expect(Object.keys(filesIn(folder))).toContain('here/news/our-first-story.md');
  });
});
