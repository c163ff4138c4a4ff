import { mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { build } from 'astro';
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

function writeStory(organisation: string): void {
  write(
    'content/news/bridge.md',
    `---\ntitle: Bridge reopens after repairs\nsummary: Traffic can cross the river again.\nnewsType: news_story\nfirstPublishedAt: 2015-03-23\norganisations: [${organisation}]\n---\n\nThe bridge is **open**.\n`,
  );
}

it('builds a page from a story', async () => {
  writeStory('our-organisation');
  await build({ root, logLevel: 'silent' });
  const page = readFileSync(path.join(root, 'dist/index.html'), 'utf8');
  expect(page).toContain('<h1>Bridge reopens after repairs</h1>');
  expect(page).toContain('<p>bridge</p>');
  expect(page).toContain('<strong>open</strong>');
});

it('fails a build with the place of an error', async () => {
  writeStory('our-organization');
  await expect(build({ root, logLevel: 'silent' })).rejects.toThrow(/bridge\.md:6:17: .*unknown-reference/);
});
