import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { despatch } from 'despatch/vite';
import { build, createServer, type ErrorPayload, type InlineConfig } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const story = [
  '---',
  'title: Bridge reopens after repairs',
  'summary: Traffic can cross the river again.',
  'newsType: news_story',
  'firstPublishedAt: 2015-03-23',
  'organisations: [our-organisation]',
  '---',
  '',
  'The bridge is open.',
  '',
].join('\n');

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'despatch-vite-'));
  mkdirSync(path.join(root, 'content/news'), { recursive: true });
  mkdirSync(path.join(root, 'content/organisations'), { recursive: true });
  writeFileSync(path.join(root, 'content/news/bridge.md'), story);
  writeFileSync(path.join(root, 'content/organisations/our-organisation.yaml'), 'title: Our Organisation\n');
  writeFileSync(
    path.join(root, 'main.js'),
    `import { documents } from 'virtual:despatch';\nconsole.log(documents);\n`,
  );
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function config(): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [despatch({ folder: 'content' })],
    build: { rollupOptions: { input: path.join(root, 'main.js') }, outDir: 'dist' },
  };
}

describe('a build', () => {
  it('has the documents in the module', async () => {
    await build(config());
    const [name] = readdirSync(path.join(root, 'dist/assets'));
    expect(readFileSync(path.join(root, 'dist/assets', name!), 'utf8')).toContain(
      'Bridge reopens after repairs',
    );
  });

  it('fails with the place of an error', async () => {
    writeFileSync(
      path.join(root, 'content/news/bridge.md'),
      story.replace('our-organisation', 'our-organization'),
    );
    await expect(build(config())).rejects.toThrow(/bridge\.md:6:17: .*unknown-reference/);
  });
});

describe('the development server', () => {
  it('covers the page with an error until it is put right', async () => {
    const server = await createServer({ ...config(), server: { middlewareMode: true, ws: false } });
    try {
      const sent: unknown[] = [];
      server.ws.send = (payload: unknown) => void sent.push(payload);
      await expect
        .poll(async () => (await server.transformRequest('virtual:despatch'))?.code, { timeout: 20_000 })
        .toContain('Bridge reopens');
      const file = path.join(root, 'content/news/bridge.md');
      await whenSaved(file, story.replace('summary', 'sumary'), () => sent.map(typeOf).includes('error'));
      const { err } = sent.find((payload) => typeOf(payload) === 'error') as ErrorPayload;
      expect(err.message).toContain('sumary');
      expect(err.loc).toMatchObject({ line: 3, column: 0 });
      await whenSaved(
        file,
        story.replace('Bridge', 'Footbridge'),
        () => typeOf(sent.at(-1)) === 'full-reload',
      );
      expect((await server.transformRequest('virtual:despatch'))?.code).toContain('Footbridge reopens');
    } finally {
      await server.close();
    }
  });
});

/** Saves a file, again and again in case the watcher was not ready, until what should follow has happened. */
async function whenSaved(file: string, text: string, hasHappened: () => boolean): Promise<void> {
  await expect
    .poll(
      () => {
        if (!hasHappened()) writeFileSync(file, text);
        return hasHappened();
      },
      { timeout: 30_000, interval: 1000 },
    )
    .toBe(true);
}

function typeOf(payload: unknown): unknown {
  return (payload as { type?: unknown }).type;
}
