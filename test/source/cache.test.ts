import { readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkFolder, type CheckFolderOptions } from 'despatch/node';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { findProblems } from '../../src/source/check/check-folder.js';
import { folderWith, homeOffice, story } from '../temporary-folder.js';

/** The files that were checked since the last test began: a cache saves those. */
const read: string[] = [];

vi.mock('../../src/source/check/check-file.js', async (original) => {
  const module = await original<typeof import('../../src/source/check/check-file.js')>();
  const checkFile: typeof module.checkFile = (found, ...rest) => {
    read.push(path.basename(found.file));
    return module.checkFile(found, ...rest);
  };
  return { ...module, checkFile };
});

beforeEach(() => void (read.length = 0));

const stories = {
  'news/a.md': story(),
  'news/b.md': story({ organisations: '[home-ofice]' }),
  'news/c.md': story({ newsType: 'x' }),
  ...homeOffice,
};

function cacheBeside(): string {
  return folderWith({});
}

/** Checks with a cache, as the command does, and gives the problems and the files that were read for them. */
async function check(folder: string, cacheFolder: string, options: CheckFolderOptions = {}) {
  read.length = 0;
  const { problems } = await findProblems([folder], { ...options, cacheFolder });
  return { problems, read: [...read].sort() };
}

describe('a cache', () => {
  it('spares reading a folder in which nothing has changed', async () => {
    const [folder, cache] = [folderWith(stories), cacheBeside()];
    const first = await check(folder, cache);
    expect(first.read).toEqual(['a.md', 'b.md', 'c.md', 'home-office.md']);
    expect(await check(folder, cache)).toEqual({ problems: first.problems, read: [] });
  });

  it('has only the file checked that changed, and the others together with it', async () => {
    const [folder, cache] = [folderWith(stories), cacheBeside()];
    await check(folder, cache);
    writeFileSync(
      path.join(folder, 'organisations/home-office.md'),
      '---\ntitle: Home Office\nslug: home-ofice\n---\n',
    );
    const { problems, read: again } = await check(folder, cache);
    expect(again).toEqual(['home-office.md']);
    expect(
      problems.filter(({ code }) => code === 'unknown-reference').map(({ file }) => path.basename(file!)),
    ).toEqual(['a.md', 'c.md']);
  });

  it('notices a change that leaves size and time of writing as they were', async () => {
    const [folder, cache] = [folderWith(stories), cacheBeside()];
    await sleep(2100);
    await check(folder, cache);
    const file = path.join(folder, 'news/a.md');
    const { mtime, atime } = statSync(file);
    writeFileSync(file, readFileSync(file, 'utf8').replace('news_story', 'news_stori'));
    utimesSync(file, atime, mtime);
    expect((await check(folder, cache)).problems.map(({ code }) => code)).toContain('wrong-value');
  });

  it('is for one set of rules', async () => {
    const [folder, cache] = [folderWith(stories), cacheBeside()];
    await check(folder, cache);
    const { problems } = await check(folder, cache, { rules: { 'wrong-value': 'off' } });
    expect(problems.map(({ code }) => code)).not.toContain('wrong-value');
  });

  it('is for one configuration', async () => {
    const [folder, cache] = [folderWith(stories), cacheBeside()];
    await check(folder, cache);
    writeFileSync(path.join(folder, 'despatch.config.json'), '{"rules": {"wrong-value": "off"}}');
    expect((await check(folder, cache)).problems.map(({ code }) => code)).not.toContain('wrong-value');
  });

  it('does not outlive the day on which a story was still to come', async () => {
    const [folder, cache] = [
      folderWith({ 'news/a.md': story({ firstPublishedAt: '2030-01-02' }), ...homeOffice }),
      cacheBeside(),
    ];
    const on = async (today: string): Promise<string[]> => {
      vi.useFakeTimers({ now: new Date(`${today}T12:00:00Z`), toFake: ['Date'] });
      try {
        return (await check(folder, cache)).problems.map(({ code }) => code);
      } finally {
        vi.useRealTimers();
      }
    };
    expect(await on('2030-01-01')).toContain('backdate');
    expect(await on('2030-01-02')).not.toContain('backdate');
  });

  it('outlives the day otherwise', async () => {
    const [folder, cache] = [folderWith(stories), cacheBeside()];
    await check(folder, cache);
    vi.useFakeTimers({ now: new Date('2040-01-01T12:00:00Z'), toFake: ['Date'] });
    try {
      expect((await check(folder, cache)).read).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is left aside where the project has rules or fields of its own, whose code may change unseen', async () => {
    const [folder, cache] = [folderWith(stories), cacheBeside()];
    const config = { fields: { 'news-story': { priority: z.number() } } };
    await check(folder, cache, { config });
    expect((await check(folder, cache, { config })).read).toHaveLength(4);
    expect(readdirSync(cache)).toEqual([]);
  });

  it('that cannot be written changes nothing', async () => {
    const folder = folderWith({ ...stories, 'no-folder': '' });
    const { problems } = await check(folder, path.join(folder, 'no-folder'));
    expect(problems).toEqual((await checkFolder(folder)).problems);
  });
});

describe('a cache that is not whole', () => {
  const damages: Record<string, (text: Buffer) => Uint8Array> = {
    'cut off': (bytes) => bytes.subarray(0, bytes.length / 2),
    empty: () => Buffer.alloc(0),
    'changed in one place': (bytes) => Buffer.from(bytes.toString().replace('wrong-value', 'other-value')),
    'of other bytes': (bytes) => bytes.map((byte) => byte ^ 0x55),
    'of another form': () => Buffer.from('x\n[]\n'),
  };
  for (const [name, damage] of Object.entries(damages)) {
    it(`counts as none: ${name}`, async () => {
      const [folder, cache] = [folderWith(stories), cacheBeside()];
      const { problems } = await check(folder, cache);
      for (const file of readdirSync(cache).map((entry) => path.join(cache, entry)))
        writeFileSync(file, damage(readFileSync(file)));
      const again = await check(folder, cache);
      expect(again).toEqual({ problems, read: ['a.md', 'b.md', 'c.md', 'home-office.md'] });
      expect((await check(folder, cache)).read).toEqual([]);
    });
  }
});

describe('whatever happens to a folder', () => {
  const name = fc.constantFrom(
    'news/a.md',
    'news/b.md',
    'news/d.md',
    'organisations/home-office.md',
    'people/e.yaml',
  );
  const text = fc.constantFrom(
    story(),
    story({ organisations: '[home-ofice]' }),
    story({ title: '"broken' }),
    story({ strategy: 'contest' }, 'Under Pursue, they [link](#nowhere).'),
    '---\ntitle: Home Office\n---\n',
    'name: A Person\n',
    '',
  );
  const step = fc.oneof(
    fc.record({ does: fc.constant('write' as const), name, text }),
    fc.record({ does: fc.constant('remove' as const), name }),
    fc.record({ does: fc.constant('rename' as const), name, to: name }),
  );

  it('a check with a cache finds what a check without one does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const [folder, cache] = [folderWith({ ...stories, 'people/f.yaml': 'name: F\n' }), cacheBeside()];
        for (const one of steps) {
          const file = path.join(folder, one.name);
          if (one.does === 'write') writeFileSync(file, one.text);
          else if (one.does === 'remove') rmSync(file, { force: true });
          else tryToRename(file, path.join(folder, one.to));
          const { problems } = await findProblems([folder], { cacheFolder: cache });
          expect(problems).toEqual((await checkFolder(folder)).problems);
          const whole = await checkFolder(folder, { cacheFolder: cache });
          expect(whole.problems).toEqual(problems);
          expect(whole.catalogue.documents).toEqual((await checkFolder(folder)).catalogue.documents);
        }
      }),
      { numRuns: 15 },
    );
  });
});

function tryToRename(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // It is not there.
  }
}
