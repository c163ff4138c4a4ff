/**
 * Checking, reading and writing content items, beside peers on the same items in the same run, and the import of
 * many. Needs a build and ../shared.
 *
 *   npm run bench -- content-json [items to import…]
 */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { createCatalogue } from 'despatch/catalogue';
import { ContentItem, fromContentItem, toContentItem } from 'despatch/content-json';
import { examplesOf, writeItems } from './content-json-items.mjs';
import { idiomaticZod, withValibot } from './content-json-peers.mjs';
import { machine, measure, table } from './measure.mjs';

const shared = process.env.DESPATCH_SHARED ?? new URL('../../../shared', import.meta.url).pathname;
const items = examplesOf('news_article');
const ajv = new (Ajv.default ?? Ajv)({ strict: false });
(addFormats.default ?? addFormats)(ajv);
const validate = ajv.compile(
  JSON.parse(readFileSync(path.join(shared, 'govuk/schemas/news_article/frontend.json'), 'utf8')),
);

/** Microseconds an item, the best of several rounds, in which the contestants take turns. */
function race(contestants, rounds = 7, passes = 300) {
  const best = contestants.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, [, work, inputs]] of contestants.entries()) {
      const started = performance.now();
      for (let pass = 0; pass < passes; pass += 1) for (const input of inputs) work(input);
      const time = ((performance.now() - started) * 1000) / (passes * inputs.length);
      best[index] = Math.min(best[index], time);
    }
  }
  return best;
}

function print(title, contestants, reference) {
  const times = race(contestants);
  console.log(`\n${title}\n`);
  table(
    ['', 'µs an item', `beside ${contestants[reference][0]}`],
    contestants.map(([name], index) => [
      name,
      times[index].toFixed(1),
      `${(times[index] / times[reference]).toFixed(2)} ×`,
    ]),
  );
}

console.log(`${machine()}; the ${items.length} news articles of GOV.UK's examples`);
print(
  'Checking an item',
  [
    ['Ajv on GOV.UK’s schema', validate, items],
    ['despatch: ContentItem.safeParse', (item) => ContentItem.safeParse(item), items],
    ['zod, idiomatic', idiomaticZod, items],
    ['valibot', withValibot, items],
  ],
  0,
);

const texts = items.map((item) => JSON.stringify(item));
const read = items.map((item) => {
  const { content, linked } = fromContentItem(item);
  return {
    content,
    context: {
      catalogue: createCatalogue([content, ...linked]),
      site: { url: 'https://www.gov.uk', name: 'GOV.UK' },
    },
  };
});
print(
  'Reading an item',
  [
    ['JSON.parse', (text) => JSON.parse(text), texts],
    ['fromContentItem', (item) => fromContentItem(item), items],
  ],
  0,
);
print(
  'Writing an item, its body parsed before',
  [
    ['JSON.stringify', (item) => JSON.stringify(item), items],
    ['toContentItem', ({ content, context }) => toContentItem(content, context), read],
  ],
  0,
);

const sizes = process.argv.slice(2).map(Number);
const scratch = mkdtempSync(path.join(tmpdir(), 'despatch-bench-'));
try {
  const rows = [];
  for (const count of sizes.length > 0 ? sizes : [10_000, 100_000]) {
    const file = path.join(scratch, 'items.ndjson');
    await writeItems(file, count);
    const mebibytes = statSync(file).size / 2 ** 20;
    const out = path.join(scratch, 'content');
    for (const again of [false, true]) {
      const run = measure('node', ['dist/cli/main.js', 'import', file, '--out', out, '--quiet']);
      rows.push([
        `${count.toLocaleString('en-GB')}${again ? ', a second time' : ''}`,
        mebibytes.toFixed(0),
        Math.round(count / (run.milliseconds / 1000)).toLocaleString('en-GB'),
        run.mebibytes.toFixed(0),
        String(run.status),
      ]);
    }
    rmSync(out, { recursive: true });
  }
  console.log('\nImporting items\n');
  table(['items', 'MiB of JSON', 'items a second', 'peak MiB', 'exit'], rows);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
