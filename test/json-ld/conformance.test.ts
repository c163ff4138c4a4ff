import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createCatalogue } from 'despatch/catalogue';
import { fromContentItem, type ContentItem } from 'despatch/content-json';
import { toJsonLd } from 'despatch/json-ld';
import { checkJsonLd } from 'despatch/json-ld-check';
import { loadCatalogue } from 'despatch/node';
import type { Content } from 'despatch/types';
import { everyField, site, today } from '../html/every-field.js';
import { describeWithShared, hasShared, readSharedJson, sharedFolder } from '../shared.js';
import { expandSafely, shaclFindings } from './shacl.js';

/** What Google would like to know and our documents do not say. Nothing is made up for it. */
const notGiven = new Set([
  // A story without a picture or a known organisation; a picture of the size that GOV.UK serves, `s960`.
  'google-article-recommended',
  'google-discover-image-width',
  // Crests are no pictures of ours, and many organisations give neither address nor accounts.
  'google-organization-recommended',
  // Numbers and countries are given as authors wrote them.
  'google-telephone-code',
  'google-country-code',
]);

interface Example {
  name: string;
  content: Content;
  documents: readonly Content[];
}

/** The example folder, with the real story of the seed beside it if that is there. */
async function documentsOfFolder(): Promise<readonly Content[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'despatch-json-ld-'));
  try {
    cpSync(fileURLToPath(new URL('../../examples/home-office', import.meta.url)), folder, {
      recursive: true,
    });
    if (hasShared)
      cpSync(path.join(sharedFolder, 'seed', 'news'), path.join(folder, 'news'), { recursive: true });
    return (await loadCatalogue(folder)).catalogue.documents;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const folderDocuments = await documentsOfFolder();

function* examples(): Generator<Example> {
  for (const content of everyField)
    yield { name: `${content.kind} ${content.slug} ${content.locale ?? ''}`, content, documents: everyField };
  for (const content of folderDocuments)
    yield {
      name: `examples/home-office: ${content.kind} ${content.slug} ${content.locale ?? ''}`,
      content,
      documents: folderDocuments,
    };
  if (!hasShared) return;
  for (const folder of ['news_article', 'organisation', 'role']) {
    for (const file of readdirSync(path.join(sharedFolder, 'govuk', 'examples', folder))) {
      const { content, linked } = fromContentItem(
        readSharedJson('govuk', 'examples', folder, file) as ContentItem,
      );
      const documents = [content, ...linked];
      yield { name: `${folder}/${file}`, content, documents };
      for (const each of linked)
        yield { name: `${folder}/${file}: ${each.kind} ${each.slug}`, content: each, documents };
    }
  }
}

describeWithShared('the graphs of real documents', () => {
  it('would not pass with a fault', async () => {
    const fault = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': 'https://a.example/',
      author: 'A. Name',
    };
    expect(await shaclFindings(fault)).toHaveLength(1);
    await expect(
      expandSafely({ '@context': { name: 'https://schema.org/name' }, headline: 'x' }),
    ).rejects.toThrow();
  });

  it.each([...examples()].map((example) => [example.name, example] as const))(
    'hold for jsonld.js, SHACL, domain and range, and Google: %s',
    async (_name, { content, documents }) => {
      const graph = toJsonLd(content, { catalogue: createCatalogue(documents), site, today });
      await expandSafely(graph);
      expect(await shaclFindings(graph)).toEqual([]);
      const problems = checkJsonLd(graph).filter(({ code }) => !notGiven.has(code));
      expect(problems).toEqual([]);
    },
  );
});
