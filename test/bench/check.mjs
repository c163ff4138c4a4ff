import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.mjs';
import { machine, measure, median, table } from './measure.mjs';

/**
 * `npm run bench -- check [sizes…]`: check, cache, watch, build and cold start, beside velite and
 * content-collections. Sizes are numbers of stories: 1,000 and 10,000 if absent. Above 10,000 nothing is built, and
 * each runs once.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const command = process.env.DESPATCH_BIN ?? path.join(root, 'dist/cli/main.js');
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const folder = mkdtempSync(path.join(tmpdir(), 'despatch-bench-'));
const runs = 3;
const mostToBuild = 10_000;
const coldRuns = 20;

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
    const row = (name, run, times = size <= mostToBuild ? runs : 1) => {
      const result = median(times, run);
      rows.push([
        name,
        `${Math.round(result.milliseconds)} ms`,
        `${Math.round(result.processor)} ms`,
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
    row('despatch check, every rule, one thread', () => node(command, 'check', '.', '--jobs', '1'));
    const cached = ['check', '.', '--cache', '--cache-location', path.join(folder, 'cache')];
    row('despatch check, every rule, first run of a cache', () => {
      rmSync(path.join(folder, 'cache'), { recursive: true, force: true });
      return node(command, ...cached);
    });
    row('despatch check, every rule, nothing changed', () => node(command, ...cached));
    row('velite, raw bodies', () => node(bin, 'build', '--clean', '-c', 'velite.raw.config.mjs'));
    row('content-collections', () => node('collect.mjs', path.join(content, 'content-collections.ts')));
    if (size <= mostToBuild) {
      row('despatch build', () => {
        rmSync(path.join(folder, 'out'), { recursive: true, force: true });
        return node(command, 'build', '.', '--out', path.join(folder, 'out'));
      });
      row('despatch build, nothing changed', () =>
        node(command, 'build', '.', '--out', path.join(folder, 'out')),
      );
      row('velite, HTML bodies', () => node(bin, 'build', '--clean', '-c', 'velite.markdown.config.mjs'), 1);
    }
    console.log(`${size.toLocaleString('en-GB')} stories\n`);
    table(['', 'time', 'processor', 'peak memory', 'exit'], rows);
    console.log();
    console.log(`A change of one file under --watch: ${await changesUnderWatch(content)}\n`);
  }
  coldStart();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Writes a story several times under a watch, and gives the milliseconds from the writing to the end of the report. */
async function changesUnderWatch(content) {
  const file = path.join(content, 'news/story-7.md');
  const text = readFileSync(file, 'utf8');
  const child = spawn(process.execPath, [
    command,
    'check',
    content,
    '--watch',
    '--format',
    'compact',
    '--quiet',
  ]);
  let reports = 0;
  let told = () => {};
  child.stderr.on('data', (data) => {
    reports += String(data).split('Watching for changes').length - 1;
    told();
  });
  const nextReport = async (count) => {
    while (reports < count) await new Promise((resolve) => (told = resolve));
  };
  await nextReport(1);
  const times = [];
  for (let index = 1; index <= 15; index++) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const start = performance.now();
    writeFileSync(file, index % 2 ? text.replace('newsType: ', 'newsType: x') : text);
    await nextReport(index + 1);
    times.push(performance.now() - start);
  }
  child.kill();
  times.sort((one, other) => one - other);
  return `median ${Math.round(times[7])} ms, fastest ${Math.round(times[0])} ms, slowest ${Math.round(times.at(-1))} ms`;
}

/** Starts the command again and again, turn by turn with Node alone. */
function coldStart() {
  const content = path.join(folder, 'cold');
  mkdirSync(content);
  generate(content, 1);
  const cases = {
    'node -e 0': ['-e', '0'],
    'despatch --version': [command, '--version'],
    'despatch check of one file': [command, 'check', 'news/story-0.md'],
    'despatch check of one file, without bodies': [command, 'check', 'news/story-0.md', '--no-bodies'],
  };
  const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  for (let index = 0; index < coldRuns; index++) {
    for (const [name, args] of Object.entries(cases)) {
      const start = performance.now();
      spawnSync(process.execPath, args, { cwd: content });
      times[name].push(performance.now() - start);
    }
  }
  const middle = (list) => list.sort((one, other) => one - other)[Math.floor(list.length / 2)];
  const base = middle(times['node -e 0']);
  console.log(`Cold start, medians of ${coldRuns}\n`);
  table(
    ['', 'time', 'over node'],
    Object.entries(times).map(([name, list]) => {
      const time = middle(list);
      return [name, `${time.toFixed(0)} ms`, `${(time - base).toFixed(0)} ms`];
    }),
  );
}
