import path from 'node:path';
import { checkFolder } from 'despatch/node';
import { describe, expect, it } from 'vitest';
import { folderWith, homeOffice, story } from '../temporary-folder.js';

/** Checks named files of a folder, without the rules of style. */
async function codesIn(folder: string, ...files: string[]): Promise<string[]> {
  const { problems } = await checkFolder(
    files.map((file) => path.join(folder, file)),
    { skipBodies: true },
  );
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, code }) => `${path.posix.relative(folder, file!)}:${line} ${code}`);
}

describe('a single file', () => {
  it('may refer to what the folder of content around it holds', async () => {
    const folder = folderWith({ 'news/2015/a.md': story(), ...homeOffice });
    expect(await codesIn(folder, 'news/2015/a.md')).toEqual([]);
  });

  it('is told of a slug that the folder does not have', async () => {
    const folder = folderWith({ 'news/a.md': story({ organisations: '[home-ofice]' }), ...homeOffice });
    expect(await codesIn(folder, 'news/a.md')).toEqual(['news/a.md:6 unknown-reference']);
  });

  it('is the only one that is reported', async () => {
    const broken = { 'news/b.md': story({ newsType: 'x', organisations: '[nobody]' }), 'news/c.md': '' };
    const folder = folderWith({ 'news/a.md': story({ newsType: 'x' }), ...broken, ...homeOffice });
    expect(await codesIn(folder, 'news/a.md')).toEqual(['news/a.md:4 wrong-value']);
    const { fileCount, documentCount } = await checkFolder(path.join(folder, 'news/a.md'));
    expect({ fileCount, documentCount }).toEqual({ fileCount: 1, documentCount: 1 });
  });

  it('is told that another file has its slug', async () => {
    const folder = folderWith({ 'news/a.md': story(), 'news/b.md': story({ slug: 'a' }), ...homeOffice });
    expect(await codesIn(folder, 'news/b.md')).toEqual(['news/b.md:2 duplicate-document']);
    expect(await codesIn(folder, 'news/a.md')).toEqual(['news/a.md:2 duplicate-document']);
  });

  it('obeys the configuration of its folder', async () => {
    const config = { 'despatch.config.json': '{"rules": {"wrong-value": "off"}}' };
    const folder = folderWith({ 'news/a.md': story({ newsType: 'x' }), ...config, ...homeOffice });
    expect(await codesIn(folder, 'news/a.md')).toEqual([]);
  });

  it('in no folder of content is checked by itself', async () => {
    const folder = folderWith({ 'a.md': '---\nkind: person\nname: A Person\n---\n' });
    expect(await codesIn(folder, 'a.md')).toEqual([]);
  });
});
