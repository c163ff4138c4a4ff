import { expect, it } from 'vitest';
import { createCatalogue } from 'despatch/catalogue';
import type { Graph } from 'despatch/json-ld';
import { checkJsonLd } from 'despatch/json-ld-check';
import { handle } from '../../examples/edge/handler.js';
import { scripts } from '../../examples/joined-graph/layout.js';
import { openCatalogue, storyPage } from '../../examples/server-component/page.js';
import { everyField, homeOffice, story } from '../html/every-field.js';
import { nodeOf } from './page.js';

it('a server component gets its catalogue as JSON', () => {
  const json = JSON.stringify(createCatalogue(everyField));
  expect(JSON.stringify(openCatalogue(json))).toBe(json);
  const page = storyPage(json, story.slug, 'abc');
  expect(page?.metadata.openGraph).toMatchObject({ type: 'article', siteName: 'Example news' });
  expect(page?.script.nonce).toBe('abc');
  const graph = JSON.parse(page!.script.dangerouslySetInnerHTML.__html) as Graph;
  expect(nodeOf(graph, 'NewsArticle').headline).toBe(story.title);
  expect(storyPage(json, 'no-such-story')).toBeUndefined();
});

it('an edge function gives a smaller graph of a story alone', async () => {
  const request = new Request('https://news.example/graph', { method: 'POST', body: JSON.stringify(story) });
  const response = await handle(request);
  expect(response.headers.get('content-type')).toBe('application/ld+json');
  const graph = (await response.json()) as Graph;
  expect(nodeOf(graph, 'NewsArticle')).not.toHaveProperty('publisher');
  expect(checkJsonLd(graph).filter(({ severity }) => severity !== 'info')).toEqual([]);
});

it('a site with a graph of its own has ours join it', () => {
  const html = scripts(story, createCatalogue(everyField));
  expect(checkJsonLd(html).filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(html).toContain('"publisher":{"@id":"https://news.example/#department"}');
  expect(html).toContain('"isPartOf":{"@id":"https://news.example/#site"}');
  expect(html).not.toContain(`${homeOffice.slug}#organisation`);
});
