/**
 * Writes docs/problems: a page for every kind of problem, and a list of them, from the metadata in the sources.
 *
 * Usage: node scripts/problem-pages.mjs
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { importSources } from './import-sources.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const { allPages } = await importSources(`export { allPages } from './src/cli/explain/all-pages.js';`);

const folder = path.join(root, 'docs/problems');
const pages = allPages();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(path.join(folder, name));
for (const [name, text] of pages) writeFileSync(path.join(folder, name), text);
