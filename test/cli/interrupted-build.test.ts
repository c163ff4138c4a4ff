import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { folderWith, homeOffice, story } from '../temporary-folder.js';
import { despatch } from './despatch.js';
import { start } from './program.js';

/** The slug of the document of which no graph can be made. */
let graphless: string | undefined;

vi.mock('../../src/source/build/render.js', async (original) => {
  const module = await original<typeof import('../../src/source/build/render.js')>();
  const createRenderer: typeof module.createRenderer = (content, context) => {
    const renderer = module.createRenderer(content, context);
    if (content.slug !== graphless) return renderer;
    const fail = (): never => {
      throw new Error('No graph.');
    };
    return { ...renderer, '.jsonld': fail };
  };
  return { ...module, createRenderer };
});

const site = { 'despatch.config.json': '{"site": {"url": "https://www.example.gov.uk", "name": "Example"}}' };

/** Every file of a folder with its content. */
function snapshot(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const pairs = files
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file): [string, string] => [file, readFileSync(path.join(folder, file), 'utf8')]);
  return Object.fromEntries(pairs);
}

/** A folder of content that has been built, with a file of somebody else in the output, and was changed since. */
async function builtFolder() {
  const folder = folderWith({ 'news/a.md': story(), 'news/b.md': story(), ...homeOffice, ...site });
  const out = path.join(folder, 'out');
  expect((await despatch(['build', folder, '--out', out])).code).toBe(0);
  writeFileSync(path.join(out, 'government/news/mine.txt'), 'mine');
  for (const name of ['a', 'b']) {
    writeFileSync(path.join(folder, `news/${name}.md`), story({ title: 'Another title' }));
  }
  return { folder, out, before: snapshot(out) };
}

beforeEach(() => void (graphless = undefined));

describe('a build that fails', () => {
  it('in one of its outputs leaves everything as it was, and says which', async () => {
    const { folder, out, before } = await builtFolder();
    graphless = 'b';
    const result = await despatch(['build', folder, '--out', out, '--format', 'compact']);
    expect(result.code).toBe(1);
    expect(result.out).toContain('news/b.md');
    expect(result.out).toContain('No graph.');
    expect(snapshot(out)).toEqual(before);
  });

  it('because a file is in the way of a folder leaves everything as it was, and says so', async () => {
    const { folder, out } = await builtFolder();
    mkdirSync(path.join(folder, 'people'));
    writeFileSync(path.join(folder, 'people/a-person.md'), '---\nname: A Person\n---\n');
    writeFileSync(path.join(out, 'government/people'), 'mine');
    const before = snapshot(out);
    const { code, err } = await despatch(['build', folder, '--out', out]);
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining('The system refuses: ') as string,
    });
    expect(snapshot(out)).toEqual(before);
  });

  it('because a folder has taken the place of an output leaves everything as it was', async () => {
    const { folder, out } = await builtFolder();
    rmSync(path.join(out, 'government/news/b.html'));
    mkdirSync(path.join(out, 'government/news/b.html'));
    writeFileSync(path.join(out, 'government/news/b.html/mine.txt'), 'mine');
    const before = snapshot(out);
    const result = await despatch(['build', folder, '--out', out]);
    expect(result.code).toBe(1);
    expect(result.out).toContain('foreign-file');
    expect(snapshot(out)).toEqual(before);
  });

  it('or succeeds leaves what is not its own alone', async () => {
    const { folder, out } = await builtFolder();
    rmSync(path.join(folder, 'news/b.md'));
    expect((await despatch(['build', folder, '--out', out])).code).toBe(0);
    expect(existsSync(path.join(out, 'government/news/b.html'))).toBe(false);
    expect(readFileSync(path.join(out, 'government/news/mine.txt'), 'utf8')).toBe('mine');
  });
});

describe('a build that is interrupted', () => {
  it('leaves the output as it was, with nothing half written', { timeout: 60_000 }, async () => {
    const { folder, out, before } = await builtFolder();
    for (let index = 0; index < 2000; index++) {
      writeFileSync(path.join(folder, `news/story-${index}.md`), story({ title: `Report ${index}` }));
    }
    const child = await start(['build', folder, '--out', out, '--no-bodies'], { stdio: 'ignore' });
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    const isWriting = (): boolean =>
      readdirSync(path.join(out, 'government/news')).some((name) => name.endsWith('.tmp'));
    while (!isWriting() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 2));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(snapshot(out)).toEqual(before);
  });
});
