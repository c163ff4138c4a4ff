import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, story } from '../temporary-folder.js';
import { despatch } from './despatch.js';

/** Checks a text as a file of a folder, which need not be there, and gives each problem in one line. */
async function checkAs(file: string, text: string, files: Record<string, string>): Promise<string[]> {
  const folder = folderWith(files);
  const args = [
    'check',
    '--stdin',
    '--stdin-filename',
    path.join(folder, file),
    '--format',
    'compact',
    '--quiet',
  ];
  const { code, out } = await despatch(args, text);
  return [
    `exit ${code}`,
    ...out
      .split('\n')
      .filter((line) => line.startsWith(folder))
      .map((line) => line.replace(`${folder}/`, '')),
  ];
}

describe('standard input', () => {
  it('is checked by the configuration of the folder that it is going to be in', async () => {
    const config = {
      rules: { 'unknown-key': 'off', 'missing-organisation': 'error' },
      folders: { posts: 'news-story' },
    };
    const files = { 'site/despatch.config.json': JSON.stringify(config) };
    const text = story({ organisations: undefined, sumary: 'A summary.' });
    expect(await checkAs('site/posts/2015/new.md', text, files)).toEqual([
      'exit 1',
      expect.stringContaining('site/posts/2015/new.md:2:1') as string,
    ]);
  });

  it('is told what is wrong with that configuration', async () => {
    const files = { 'despatch.config.json': '{ "rulse": {} }' };
    expect(await checkAs('news/new.md', story(), files)).toEqual([
      'exit 1',
      expect.stringContaining('despatch.config.json:1:3') as string,
    ]);
    expect(await checkAs('news/new.md', story(), { 'despatch.config.mjs': 'throw 1' })).toEqual([
      'exit 2',
      expect.stringContaining('despatch.config.mjs:1:1') as string,
    ]);
  });
});
