import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createRepeatedCheck } from '../../src/source/watch/repeated-check.js';
import { folderWith, homeOffice, story } from '../temporary-folder.js';

/** The files that were read since the last look. */
let read: string[] = [];

vi.mock('../../src/source/check/check-file.js', async (original) => {
  const module = await original<typeof import('../../src/source/check/check-file.js')>();
  const checkFile: typeof module.checkFile = (found, ...rest) => {
    read.push(path.basename(found.file));
    return module.checkFile(found, ...rest);
  };
  return { ...module, checkFile };
});

beforeEach(() => void (read = []));

/** Makes a repeated check that gives the errors and the files that were read for them. */
function repeated(folder: string) {
  const again = createRepeatedCheck(folder, { skipBodies: true });
  return async () => {
    read = [];
    const { problems } = await again();
    const errors = problems.filter(({ severity }) => severity === 'error');
    return { errors: errors.map(({ file, code }) => `${path.basename(file!)} ${code}`), read: read.sort() };
  };
}

describe('a check that is done again', () => {
  const files = { 'news/a.md': story(), 'news/b.md': story({ newsType: 'x' }), ...homeOffice };

  it('reads only what changed', async () => {
    const folder = folderWith(files);
    const check = repeated(folder);
    expect(await check()).toEqual({ errors: ['b.md wrong-value'], read: ['a.md', 'b.md', 'home-office.md'] });
    expect(await check()).toEqual({ errors: ['b.md wrong-value'], read: [] });
    writeFileSync(path.join(folder, 'news/b.md'), story());
    expect(await check()).toEqual({ errors: [], read: ['b.md'] });
    rmSync(path.join(folder, 'organisations/home-office.md'));
    expect(await check()).toEqual({ errors: ['a.md unknown-reference', 'b.md unknown-reference'], read: [] });
  });

  it('sees a file that another has replaced', async () => {
    const folder = folderWith(files);
    const check = repeated(folder);
    await check();
    renameSync(path.join(folder, 'news/a.md'), path.join(folder, 'news/b.md'));
    expect(await check()).toEqual({ errors: [], read: ['b.md'] });
  });

  it('begins anew when the configuration changes', async () => {
    const folder = folderWith(files);
    const check = repeated(folder);
    await check();
    writeFileSync(path.join(folder, 'despatch.config.json'), '{"rules": {"wrong-value": "off"}}');
    expect(await check()).toMatchObject({ errors: [], read: ['a.md', 'b.md', 'home-office.md'] });
  });

  it('is done one at a time', async () => {
    const folder = folderWith(files);
    const again = createRepeatedCheck(folder, { skipBodies: true });
    const [first, second] = await Promise.all([again(), again()]);
    expect(second.problems).toEqual(first.problems);
    expect(read).toHaveLength(3);
  });
});
