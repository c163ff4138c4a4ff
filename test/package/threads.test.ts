import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith, homeOffice, story } from '../temporary-folder.js';
import { distFolder } from './built.js';

type Library = typeof import('despatch/node');

const { buildFolder, checkFolder } = (await import(
  pathToFileURL(path.join(distFolder, 'node.js')).href
)) as Library;

const files = {
  ...homeOffice,
  ...Object.fromEntries(
    Array.from({ length: 240 }, (_, index) => [
      `news/${index}.md`,
      index % 7
        ? story()
        : story({ newsType: 'x', organisations: '[nobody]' }, 'Please see [here](#nowhere).'),
    ]),
  ),
  'news/broken.md': '---\ntitle: "x\n---\n',
};

/** Every file of a folder with its content. */
function contentOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map(({ parentPath, name }) => path.join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]));
}

describe('several threads', () => {
  it('find what one finds', async () => {
    const folder = folderWith(files);
    const one = await checkFolder(folder, { jobs: 1 });
    const three = await checkFolder(folder, { jobs: 3 });
    expect(three.problems).toEqual(one.problems);
    expect(three.problems.length).toBeGreaterThan(100);
    expect(three.catalogue.documents).toEqual(one.catalogue.documents);
  });

  it('find the same with rules and fields of the project’s own, which each loads for itself', async () => {
    const config = `export default {
      fields: { 'news-story': { priority: { '~standard': { version: 1, vendor: 'own', validate: (value) =>
        value === 1 ? { value } : { issues: [{ message: 'Give 1.' }] } } } } },
    };`;
    const folder = folderWith({
      ...files,
      'despatch.config.mjs': config,
      'news/own.md': story({ priority: '2' }),
    });
    const [one, three] = [await checkFolder(folder, { jobs: 1 }), await checkFolder(folder, { jobs: 3 })];
    expect(three.problems).toEqual(one.problems);
    expect(three.problems.map(({ file }) => path.basename(file ?? ''))).toContain('own.md');
  });

  it('tell how far they have come', async () => {
    const told: number[] = [];
    await checkFolder(folderWith(files), { jobs: 2, onProgress: ({ done }) => void told.push(done) });
    expect(told.at(-1)).toBe(242);
    expect([...told].sort((one, other) => one - other)).toEqual(told);
  });

  it('stop when they are told to', async () => {
    const abort = new AbortController();
    const check = checkFolder(folderWith(files), {
      jobs: 2,
      signal: abort.signal,
      onProgress: () => abort.abort(new Error('Enough.')),
    });
    await expect(check).rejects.toThrow('Enough.');
  });

  describe('build', () => {
    const site = { url: 'https://www.example.gov.uk', name: 'Example' };
    const stories = Object.fromEntries(
      Array.from({ length: 700 }, (_, index) => [`news/${index}.md`, story({}, `Report ${index}.`)]),
    );

    it('what one builds', async () => {
      const folder = folderWith({ ...homeOffice, ...stories });
      const [one, three] = [folderWith({}), folderWith({})];
      await buildFolder(folder, { out: one, site, jobs: 1, today: '2026-01-01' });
      const { changes } = await buildFolder(folder, { out: three, site, jobs: 3, today: '2026-01-01' });
      expect(changes.written).toHaveLength(2103);
      expect(contentOf(three)).toEqual(contentOf(one));
      const again = await buildFolder(folder, { out: three, site, jobs: 3, today: '2026-01-01' });
      expect(again.changes).toMatchObject({ written: [], removed: [] });
    });

    it('nothing where a file is in the way', async () => {
      const folder = folderWith({ ...homeOffice, ...stories });
      const out = folderWith({ 'government/organisations': 'mine' });
      const build = buildFolder(folder, { out, site, jobs: 3 });
      await expect(build).rejects.toMatchObject({ code: 'ENOTDIR' });
      expect(contentOf(out)).toEqual({ 'government/organisations': 'mine' });
    });

    it('nothing once they are told to stop', async () => {
      const folder = folderWith({ ...homeOffice, ...stories });
      const out = folderWith({});
      const abort = new AbortController();
      const build = buildFolder(folder, {
        out,
        site,
        jobs: 3,
        signal: abort.signal,
        onProgress: () => {
          if (readdirSync(out).length > 0) abort.abort(new Error('Enough.'));
        },
      });
      await expect(build).rejects.toThrow('Enough.');
      expect(contentOf(out)).toEqual({});
    });
  });
});
