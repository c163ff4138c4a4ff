import { execFile } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build as bundle } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));
let root: string;

/** Lays out a site, with the loader bundled from its sources, as a package would bring it. */
beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'despatch-astro-'));
  for (const folder of ['content/news', 'content/organisations', 'src/pages']) {
    mkdirSync(path.join(root, folder), { recursive: true });
  }
  symlinkSync(path.join(project, 'node_modules'), path.join(root, 'node_modules'));
  await bundle({
    entryPoints: [path.join(project, 'src/integrations/astro.ts')],
    outfile: path.join(root, 'src/despatch-astro.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  write('package.json', '{ "type": "module" }');
  write('astro.config.mjs', `export default { cacheDir: './cache' };`);
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
     import { despatchLoader } from './despatch-astro.mjs';
     export const collections = {
       news: defineCollection({ loader: despatchLoader({ folder: 'content', kind: 'news-story' }) }),
     };`,
  );
  write(
    'src/pages/index.astro',
    `---
     import { getCollection, render } from 'astro:content';
     const [story] = await getCollection('news');
     const { Content } = await render(story);
     ---
     <h1>{story.data.title}</h1><p>{story.id}</p><Content />`,
  );
  write('content/organisations/our-organisation.yaml', 'title: Our Organisation\n');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, text: string): void {
  writeFileSync(path.join(root, name), text);
}

/** Runs `astro build` in the site, and gives what it prints. */
async function build(): Promise<string> {
  const program = path.join(project, 'node_modules/astro/astro.js');
  const env: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  delete env['VITEST'];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [program, 'build'], {
    cwd: root,
    env,
  });
  return stdout + stderr;
}

function writeStory(organisation: string): void {
  write(
    'content/news/bridge.md',
    `---\ntitle: Bridge reopens after repairs\nsummary: Traffic can cross the river again.\nnewsType: news_story\nfirstPublishedAt: 2015-03-23\norganisations: [${organisation}]\n---\n\nThe bridge is **open**.\n`,
  );
}

it('builds a page from a story', async () => {
  writeStory('our-organisation');
  await build();
  const page = readFileSync(path.join(root, 'dist/index.html'), 'utf8');
  expect(page).toContain('<h1>Bridge reopens after repairs</h1>');
  expect(page).toContain('<p>bridge</p>');
  expect(page).toContain('<strong>open</strong>');
});

it('fails a build with the place of an error', async () => {
  writeStory('our-organization');
  const failure = await build().catch((error: Error & { stdout: string; stderr: string }) => error);
  expect(failure).toBeInstanceOf(Error);
  const { stdout, stderr } = failure as Error & { stdout: string; stderr: string };
  expect(stdout + stderr).toMatch(/bridge\.md:6:17: .*unknown-reference/);
});
