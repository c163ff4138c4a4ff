import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import jsonld from 'jsonld';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isHistoric } from 'despatch';
import { governmentEraOf } from 'despatch/catalogue';
import type { Catalogue } from 'despatch/catalogue';
import { toContentItem } from 'despatch/content-json';
import { toHtml } from 'despatch/html';
import { toJsonLd } from 'despatch/json-ld';
import { loadCatalogue } from 'despatch/node';
import type { Problem } from 'despatch';
import type { NewsStory } from 'despatch/types';
import { describeWithShared, readShared, readSharedJson, sharedFolder } from '../shared.js';
import { govukSchema } from '../content-json/items/ajv.js';

const example = fileURLToPath(new URL('../../examples/home-office', import.meta.url));

describeWithShared('a real story of 2015, put beside the entities of the example', () => {
  const today = '2026-11-25';
  const site = { url: 'https://www.gov.uk', name: 'GOV.UK' };
  let folder: string;
  let catalogue: Catalogue;
  let problems: Problem[];
  let story: NewsStory;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'despatch-seed-'));
    cpSync(example, folder, { recursive: true });
    cpSync(path.join(sharedFolder, 'seed', 'news'), path.join(folder, 'news'), { recursive: true });
    ({ catalogue, problems } = await loadCatalogue(folder));
    story = catalogue.get('news-story', 'serious-and-organised-crime-strategy-annual-report-published')!;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has no errors', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('was published under the coalition, and is historic', () => {
    expect(governmentEraOf(story, catalogue, { today })?.slug).toBe(
      '2010-to-2015-conservative-and-liberal-democrat-coalition-government',
    );
    expect(isHistoric(story, catalogue, { today })).toBe(true);
  });

  test('reports four developments, each with its strand and its text', () => {
    const { developments } = catalogue.document(story);
    expect(developments.map(({ strand }) => strand.title)).toEqual([
      'Pursue',
      'Prevent',
      'Protect',
      'Prepare',
    ]);
    expect(developments[0]!.text).toContain(
      'introduced important new legislation through the Serious Crime Act 2015',
    );
    expect(developments[3]!.text).toContain('a new statutory Code of Practice for victims of crime');
  });

  test('quotes Karen Bradley in four paragraphs, in the role she held that day', () => {
    const { quotations } = catalogue.document(story);
    expect(quotations).toHaveLength(1);
    expect(quotations[0]!.paragraphs).toHaveLength(4);
    expect(quotations[0]!.speaker?.name).toBe('Karen Bradley');
    expect(quotations[0]!.role?.title).toBe('Minister for Modern Slavery and Organised Crime');
  });

  test('reads in HTML in the order of its page', () => {
    const plain = (text: string) => text.replace(/[’‘]/g, "'").replace(/•/g, ' ').replace(/\s+/g, ' ');
    const html = plain(
      toHtml(story, { catalogue, site, today })
        .replace(/<[^>]+>/g, ' ')
        .replace(/&#x27;|&#39;/g, "'")
        .replace(/&amp;/g, '&'),
    );
    const lines = readShared('seed', 'page.txt')
      .split('\n')
      .map(plain)
      .map((line) => line.trim())
      .filter(Boolean);
    const places = lines.map((line) => html.indexOf(line.slice(0, 60)));
    expect(places.every((place) => place >= 0)).toBe(true);
    // The first line, "News story", and the organisation's name may stand elsewhere too.
    expect(places).toEqual(places.toSorted((left, right) => left - right));
  });

  test('gives a content item that is valid against GOV.UK’s schema', () => {
    const validate = govukSchema('news_article');
    validate(toContentItem(story, { catalogue, site, today }));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('gives a graph that expands in jsonld.js with no term dropped', async () => {
    const context = readSharedJson('schemaorg', 'schemaorgcontext.jsonld');
    const graph = toJsonLd(story, { catalogue, site, today });
    const documentLoader = async (url: string) => ({
      contextUrl: undefined,
      documentUrl: url,
      document: context,
    });
    const expanded = await jsonld.expand(graph as object, { safe: true, documentLoader } as object);
    expect(expanded.length).toBeGreaterThan(0);
  });
});
