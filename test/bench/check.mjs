import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.mjs';
import { machine, measure, median, table } from './measure.mjs';

/** `npm run bench -- check [sizes…]`: check, build, cache and cold start, beside velite and content-collections. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const command = process.env.DESPATCH_BIN ?? path.join(root, 'dist/cli/main.js');
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const folder = mkdtempSync(path.join(tmpdir(), 'despatch-bench-'));
const runs = 3;

const velite = (body) => `import { defineConfig, defineCollection, s } from 'velite';
const stories = defineCollection({ name: 'Story', pattern: 'news/*.md', schema: s.object({
  title: s.string().max(255), summary: s.string(), newsType: s.enum(['news_story', 'press_release']),
  firstPublishedAt: s.isodate(), organisations: s.array(s.string()), people: s.array(s.string()).optional(),
  political: s.boolean().optional(), body: s.${body}() }) });
export default defineConfig({ root: '.', output: { data: '.velite', assets: '.velite/static' }, collections: { stories } });
`;

const contentCollections = `import { defineCollection, defineConfig } from '@content-collections/core';
import * as z from 'zod';
const stories = defineCollection({ name: 'stories', directory: 'news', include: '*.md', schema: z.object({
  title: z.string().max(255), summary: z.string(), newsType: z.enum(['news_story', 'press_release']),
  firstPublishedAt: z.any(), organisations: z.array(z.string()), people: z.array(z.string()).optional(),
  political: z.boolean().optional(), content: z.string() }) });
export default defineConfig({ content: [stories] });
`;

const runContentCollections = `import { createBuilder } from '@content-collections/core';
const builder = await createBuilder(process.argv[2]);
await builder.build();
`;

console.log(`${machine()}\n`);
try {
  for (const size of sizes.length > 0 ? sizes : [1000, 10_000]) {
    const content = path.join(folder, String(size));
    mkdirSync(content);
    generate(content, size);
    symlinkSync(path.join(root, 'node_modules'), path.join(content, 'node_modules'));
    for (const body of ['raw', 'markdown'])
      writeFileSync(path.join(content, `velite.${body}.config.mjs`), velite(body));
    writeFileSync(path.join(content, 'content-collections.ts'), contentCollections);
    writeFileSync(path.join(content, 'collect.mjs'), runContentCollections);
    const rows = [];
    const row = (name, run, times = runs) => {
      const result = median(times, run);
      rows.push([
        name,
        `${Math.round(result.milliseconds)} ms`,
        `${Math.round(result.mebibytes)} MiB`,
        result.status,
      ]);
      return result;
    };
    const node = (...args) => measure(process.execPath, args, { cwd: content });
    const bin = path.join(root, 'node_modules/velite/bin/velite.js');
    row('node -e 0', () => node('-e', '0'));
    row('despatch check, fields and references', () => node(command, 'check', '.', '--no-bodies'));
    row('despatch check, every rule', () => node(command, 'check', '.'));
    row('velite, raw bodies', () => node(bin, 'build', '--clean', '-c', 'velite.raw.config.mjs'));
    row('content-collections', () => node('collect.mjs', path.join(content, 'content-collections.ts')));
    row('despatch build', () => {
      rmSync(path.join(folder, 'out'), { recursive: true, force: true });
      return node(command, 'build', '.', '--out', path.join(folder, 'out'));
    });
    row('despatch build, nothing changed', () =>
      node(command, 'build', '.', '--out', path.join(folder, 'out')),
    );
    if (size <= 10_000)
      row('velite, HTML bodies', () => node(bin, 'build', '--clean', '-c', 'velite.markdown.config.mjs'), 1);
    console.log(`${size.toLocaleString('en-GB')} stories\n`);
    table(['', 'time', 'peak memory', 'exit'], rows);
    console.log();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
