import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Graph as SchemaGraph } from 'schema-dts';
import { createCatalogue } from 'despatch/catalogue';
import { toJsonLd, type Graph, type GraphNode } from 'despatch/json-ld';
import type { NewsStory, Organisation, Person } from 'despatch/types';
import {
  everyField,
  homeOffice,
  karenBradley,
  pursue,
  securityMinister,
  site,
  story,
  strategy,
  today,
  welshStory,
  era,
} from '../html/every-field.js';
import { context, nodeOf, nodesOf } from './page.js';

/** Every object inside a graph. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

describe('toJsonLd', () => {
  it.each(everyField.map((content) => [`${content.kind} ${content.slug}`, content] as const))(
    'gives each entity once, and nothing that dangles: %s',
    (_name, content) => {
      const graph = toJsonLd(content, context);
      const ids = graph['@graph'].map((node) => node['@id']);
      expect(new Set(ids).size).toBe(ids.length);
      for (const object of objectsIn(graph['@graph'])) {
        expect(object).not.toHaveProperty('@context');
        expect(Object.values(object)).not.toContain(undefined);
        if (Object.keys(object).join() === '@id') expect(ids).toContain(object['@id']);
      }
      for (const id of ids) expect(id).toMatch(/^https:\/\//);
    },
  );

  it('gives the same bytes for the same input, and changes nothing of it', () => {
    const before = JSON.stringify(everyField);
    for (const content of everyField) {
      const again = { ...context, catalogue: createCatalogue(structuredClone(everyField)) };
      expect(JSON.stringify(toJsonLd(content, context))).toBe(JSON.stringify(toJsonLd(content, again)));
    }
    expect(JSON.stringify(everyField)).toBe(before);
  });

  it('has types that schema-dts takes', () => {
    expectTypeOf<Graph>().toExtend<SchemaGraph>();
    expectTypeOf<Extract<GraphNode, { '@type': 'NewsArticle' }>['headline']>().toEqualTypeOf<string>();
  });

  it('gives an entity the same id on every page', () => {
    const person = nodeOf(toJsonLd(karenBradley, context), 'Person');
    expect(nodeOf(toJsonLd(story, context), 'Person')['@id']).toBe(person['@id']);
    expect(nodeOf(toJsonLd(welshStory, context), 'Person')['@id']).toBe(person['@id']);
  });
});

describe('a story', () => {
  const graph = toJsonLd(story, context);
  const article = nodeOf(graph, 'NewsArticle');

  it('keeps the offset of a moment, and a day as a day', () => {
    expect(article.datePublished).toBe('2015-03-23T09:30:00Z');
    expect(article.dateModified).toBe('2015-04-01');
    expect(article.expires).toBe('2016-04-03');
  });

  it('says that it is withdrawn, historic, and under whom it was published', () => {
    expect(article.creativeWorkStatus).toEqual(['Withdrawn', 'Historic']);
    const government = graph['@graph'].find((node) => node['@id'] === article.sourceOrganization?.['@id']);
    expect(government).toMatchObject({
      name: era.title,
      foundingDate: '2010-05-12',
      dissolutionDate: '2015-05-08',
    });
  });

  it('has the publishing organisations as authors, and the lead one as publisher', () => {
    const names = article.author?.map(({ '@id': id }) => graph['@graph'].find((node) => node['@id'] === id));
    expect(names).toMatchObject([{ name: 'Home Office' }, { name: 'British Embassy Paris' }]);
    expect(article.publisher).toEqual(article.author?.[0]);
  });

  it('quotes people with the role that they held on the day, and honorifics apart from the name', () => {
    const speaker = nodeOf(graph, 'Person');
    expect(nodeOf(graph, 'Quotation')).toMatchObject({
      text: 'We will find you.',
      creator: { '@id': speaker['@id'] },
    });
    expect(speaker).toMatchObject({
      name: 'Karen Bradley',
      honorificPrefix: 'The Rt Hon',
      honorificSuffix: 'MP',
    });
    expect(nodeOf(graph, 'OrganizationRole')).toMatchObject({
      roleName: 'Minister for Security',
      startDate: '2014-02-08',
      endDate: '2015-05-08',
    });
  });

  it('reports under the strands of its strategy', () => {
    const [first] = nodesOf(graph, 'Statement');
    expect(first).toMatchObject({
      text: 'Under Pursue, the law is stronger',
      isPartOf: { '@id': article['@id'] },
    });
    expect(graph['@graph'].find((node) => node['@id'] === first?.about['@id'])).toMatchObject({
      name: 'Pursue',
    });
  });

  it('links an English story with its translations both ways, and types only itself as NewsArticle', () => {
    expect(article.workTranslation).toEqual([
      { '@id': `${site.url}/government/news/annual-report.cy#article` },
    ]);
    const welsh = nodeOf(toJsonLd(welshStory, context), 'NewsArticle');
    expect(welsh.translationOfWork).toEqual({ '@id': article['@id'] });
    expect(welsh.inLanguage).toBe('cy');
  });

  it('describes its picture and its attachment', () => {
    expect(nodeOf(graph, 'ImageObject')).toMatchObject({
      width: '960 px',
      height: '640 px',
      caption: 'The opening in London',
    });
    expect(nodeOf(graph, 'DigitalDocument')).toMatchObject({
      name: 'Annual report',
      encoding: { contentSize: '19968 B' },
    });
  });

  it('names what its text links to: organisations and people of the catalogue, and publications', () => {
    const linking: NewsStory = {
      ...story,
      organisations: [],
      people: [],
      body: {
        html: '<p><a href="/government/organisations/border-force">a</a> <a href="https://www.gov.uk/government/publications/annual-report-2014?x=1#y">b</a> <a href="https://example.com/government/publications/no">c</a></p>',
      },
    };
    const linked = nodeOf(toJsonLd(linking, context), 'NewsArticle');
    expect(linked.mentions).toEqual([
      { '@id': `${site.url}/government/organisations/border-force#organisation` },
    ]);
    expect(linked.citation?.map(({ '@id': id }) => id)).toContain(
      'https://www.gov.uk/government/publications/annual-report-2014',
    );
    expect(JSON.stringify(linked)).not.toContain('example.com');
  });

  it('leaves out what an empty catalogue does not know', () => {
    const plain: NewsStory = { ...story, images: undefined, attachments: undefined };
    const small = toJsonLd(plain, { catalogue: createCatalogue([plain], { registers: false }), site, today });
    const types = small['@graph'].map((node) => node['@type']);
    expect(types).toEqual(['WebPage', 'BreadcrumbList', 'NewsArticle', 'Quotation', 'WebSite']);
    expect(nodeOf(small, 'NewsArticle')).not.toHaveProperty('author');
  });
});

describe('the other models', () => {
  it('gives an organisation its relatives, contacts, accounts and end', () => {
    const graph = toJsonLd(homeOffice, context);
    expect(graph['@graph'][2]).toMatchObject({
      '@type': 'GovernmentOrganization',
      alternateName: 'HO',
      address: [{ addressCountry: 'GB' }],
      contactPoint: [{ contactType: 'Press office' }, { contactType: 'Press office' }],
      sameAs: ['https://example.com/youtube', 'https://example.com/new-site'],
      parentOrganization: [{ '@id': `${site.url}/government/organisations/embassy#organisation` }],
      subOrganization: [{ '@id': `${site.url}/government/organisations/border-force#organisation` }],
      dissolutionDate: '2020-01-01',
    });
    expect(nodeOf(graph, 'ReplaceAction').replacer).toHaveLength(2);
  });

  it('gives an organisation those who hold its roles today', () => {
    const graph = toJsonLd(homeOffice, { ...context, today: '2015-01-01' });
    const role = nodeOf(graph, 'OrganizationRole');
    expect(graph['@graph'][2]).toMatchObject({ member: [{ '@id': role['@id'] }] });
    expect(role.member).toEqual({ '@id': nodeOf(graph, 'Person')['@id'] });
  });

  it('gives a strategy as a set of terms and a strand as one, with what stories report', () => {
    expect(nodeOf(toJsonLd(strategy, context), 'DefinedTermSet')).toMatchObject({
      temporalCoverage: '2013-10-07/2018-10-31',
      hasDefinedTerm: [{ '@id': expect.stringMatching('/pursue#strand$') as string }, {}],
    });
    const strand = toJsonLd(pursue, context);
    expect(nodeOf(strand, 'DefinedTerm').subjectOf).toHaveLength(1);
    expect(nodesOf(strand, 'CreativeWork')).toMatchObject([{ name: story.title }]);
  });

  it('gives a person a profile page, and the title of a role only while they hold it', () => {
    const graph = toJsonLd(karenBradley, context);
    expect(nodeOf(graph, 'ProfilePage')).toBeDefined();
    expect(nodeOf(graph, 'Person')).not.toHaveProperty('jobTitle');
    const then = toJsonLd(karenBradley, { ...context, today: '2015-01-01' });
    expect(nodeOf(then, 'Person').jobTitle).toEqual(['Minister for Security']);
  });

  it('gives a role and a government those who were in office', () => {
    expect(nodeOf(toJsonLd(securityMinister, context), 'OrganizationRole').startDate).toBe('2014-02-08');
    const government = toJsonLd(era, context);
    expect(nodesOf(government, 'Person').map(({ name }) => name)).toEqual(['David Cameron', 'Karen Bradley']);
    expect(nodesOf(government, 'PoliticalParty')).toHaveLength(2);
  });
});

describe('bad input', () => {
  it('names the option of a site that cannot be published on', () => {
    const graphOn = (url: string) => () => toJsonLd(story, { ...context, site: { ...site, url } });
    expect(graphOn('www.gov.uk')).toThrow('Expected `site.url` to be an address that starts with https://');
    expect(graphOn('https://www.gov.uk/news')).toThrow('Expected `site.url` to be an address without a path');
    expect(graphOn('https://www.gov.uk/')).toThrow(
      'Expected `site.url` to be an address without a slash at its end',
    );
  });

  it('tells a caller who forgets the site, by the compiler or by a sentence', () => {
    // @ts-expect-error a site is needed
    expect(() => toJsonLd(story, { catalogue: context.catalogue })).toThrow(
      'Expected `site` to be an object',
    );
    // @ts-expect-error a context is needed
    expect(() => toJsonLd(story)).toThrow('Expected `site` to be an object');
  });

  it('leaves out an address that would run, a picture without one, and a person without a name', () => {
    const nameless: Person = { kind: 'person', slug: 'nobody', name: '' };
    const odd: NewsStory = {
      ...story,
      people: ['nobody'],
      images: [{ url: 'javascript:alert(1)' }, { url: '//evil.example/x.png' }, { url: '/plain.png' }],
    };
    const graph = toJsonLd(odd, { catalogue: createCatalogue([odd, nameless]), site, today });
    expect(JSON.stringify(graph)).not.toMatch(/javascript:|evil/);
    expect(nodeOf(graph, 'ImageObject')).toMatchObject({ url: `${site.url}/plain.png` });
    expect(nodesOf(graph, 'Person')).toEqual([]);
  });

  it('goes round no circle of parents', () => {
    const first: Organisation = {
      kind: 'organisation',
      slug: 'first',
      title: 'First',
      parents: ['second', 'first'],
    };
    const second: Organisation = {
      kind: 'organisation',
      slug: 'second',
      title: 'Second',
      parents: ['first'],
    };
    const graph = toJsonLd(first, { catalogue: createCatalogue([first, second]), site, today });
    expect(nodesOf(graph, 'GovernmentOrganization')).toHaveLength(2);
  });

  it('leaves out dates that are none', () => {
    const odd: NewsStory = { ...story, firstPublishedAt: 'yesterday', updatedAt: '2015-02-30', changes: [] };
    const article = nodeOf(toJsonLd(odd, { catalogue: createCatalogue([odd]), site, today }), 'NewsArticle');
    expect(article).not.toHaveProperty('datePublished');
    expect(article).not.toHaveProperty('dateModified');
  });

  it('takes out control characters and halves of characters', () => {
    const odd: NewsStory = { ...story, title: 'a\u0000b\ud800c\u0085', summary: '\u0007' };
    const article = nodeOf(toJsonLd(odd, { catalogue: createCatalogue([odd]), site, today }), 'NewsArticle');
    expect(article.headline).toBe('ab\ufffdc\u0085');
    expect(article).not.toHaveProperty('description');
  });
});
