// Times the JSON-LD of a story beside JSON.stringify of the same graph, and a check of it beside expansion by
// jsonld.js. `npm run build` comes first.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createCatalogue } from 'despatch/catalogue';
import { toJsonLd, toScriptTag } from 'despatch/json-ld';
import { checkJsonLd } from 'despatch/json-ld-check';
import jsonld from 'jsonld';
import { machine, table } from './measure.mjs';

const shared = process.env.DESPATCH_SHARED ?? '../shared';
const paragraph = 'The strategy has four parts, and each of them is reported on here. ';

const story = {
  kind: 'news-story',
  slug: 'annual-report',
  newsType: 'news_story',
  title: 'Annual report published',
  summary: 'What was done in 2014.',
  body: {
    govspeak: `${paragraph.repeat(26)}\n\n* Under Pursue, the law is stronger\n* Under Prevent, pilots began\n\nKaren Bradley said:\n\n> We will find you.\n`,
  },
  firstPublishedAt: '2015-03-23T09:30:00Z',
  organisations: ['home-office'],
  people: ['karen-bradley'],
  political: true,
  strategy: 'organised-crime',
  images: [{ url: '/images/launch.jpg', alt: 'Officers', width: 960, height: 640 }],
};
const strand = (slug, title) => ({ kind: 'strategy-strand', slug, title, strategy: 'organised-crime' });
const catalogue = createCatalogue([
  story,
  { kind: 'organisation', slug: 'home-office', title: 'Home Office' },
  { kind: 'strategy', slug: 'organised-crime', title: 'Organised crime strategy' },
  strand('pursue', 'Pursue'),
  strand('prevent', 'Prevent'),
  { kind: 'person', slug: 'karen-bradley', name: 'Karen Bradley' },
  {
    kind: 'role',
    slug: 'security-minister',
    title: 'Minister for Security',
    organisations: ['home-office'],
    appointments: [{ person: 'karen-bradley', startedOn: '2014-02-08' }],
  },
]);
const context = {
  catalogue,
  site: { url: 'https://news.example', name: 'Example news' },
  today: '2026-11-25',
};
const graph = toJsonLd(story, context);
const text = JSON.stringify(graph, null, 2);

const schemaOrg = JSON.parse(readFileSync(path.join(shared, 'schemaorg', 'schemaorgcontext.jsonld'), 'utf8'));
const documentLoader = (documentUrl) => Promise.resolve({ document: schemaOrg, documentUrl });

/** The time of one call in microseconds: the lower quartile of 15 rounds, since the machine has other work too. */
async function time(calls, work) {
  for (let call = 0; call < calls; call++) await work();
  const rounds = [];
  for (let round = 0; round < 15; round++) {
    const started = performance.now();
    for (let call = 0; call < calls; call++) {
      const result = work();
      if (result instanceof Promise) await result;
    }
    rounds.push(((performance.now() - started) / calls) * 1000);
  }
  return rounds.sort((one, other) => one - other)[3];
}

const stringify = await time(2000, () => JSON.stringify(graph));
const rows = [
  ['`JSON.stringify` of the graph', stringify, stringify],
  ['`toJsonLd` and `toScriptTag`', await time(2000, () => toScriptTag(toJsonLd(story, context))), stringify],
];
const expansion = await time(100, () => jsonld.expand(graph, { documentLoader }));
rows.push(['expansion by jsonld.js', expansion, expansion]);
rows.push(['`checkJsonLd` of the object', await time(200, () => checkJsonLd(graph)), expansion]);
rows.push(['`checkJsonLd` of its text', await time(200, () => checkJsonLd(text)), expansion]);

console.log(
  `${machine()}; a graph of ${graph['@graph'].length} nodes, ${JSON.stringify(graph).length} bytes\n`,
);
table(
  ['work', 'µs', 'ratio'],
  rows.map(([name, microseconds, base]) => [name, microseconds.toFixed(1), (microseconds / base).toFixed(2)]),
);
