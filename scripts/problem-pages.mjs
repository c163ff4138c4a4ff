/**
 * Writes docs/problems: a page for every kind of problem, and a list of them, from the metadata in the sources.
 *
 * Usage: node scripts/problem-pages.mjs
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

const { outputFiles } = await build({
  stdin: {
    contents: `export { allPages } from './src/cli/explain/all-pages.js';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  banner: {
    js: `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(import.meta.url)});`,
  },
  logLevel: 'error',
});
const { allPages } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const folder = path.join(root, 'docs/problems');
const pages = allPages();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(path.join(folder, name));
for (const [name, text] of pages) writeFileSync(path.join(folder, name), text);
