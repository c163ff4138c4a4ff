import { describe, expect, test } from 'vitest';
import { basePathOf, contentIdOf, createCatalogue } from 'despatch';
import type { Content, NewsStory, Organisation, StrategyStrand } from 'despatch/types';

function organisation(slug: string, fields: Partial<Organisation> = {}): Organisation {
  return { kind: 'organisation', slug, title: slug, ...fields };
}

function story(slug: string, fields: Partial<NewsStory> = {}): NewsStory {
  return {
    kind: 'news-story',
    slug,
    newsType: 'news_story',
    title: slug,
    summary: 'Summary.',
    body: { govspeak: 'Text.' },
    firstPublishedAt: '2015-03-23',
    ...fields,
  };
}

describe('looking up', () => {
  const english = story('report');
  const welsh = story('report', { locale: 'cy' });
  const onlyWelsh = story('adroddiad', { locale: 'cy' });
  const catalogue = createCatalogue([welsh, english, onlyWelsh]);

  test('finds a document by kind, slug and locale, English if none is said', () => {
    expect(catalogue.get('news-story', 'report')).toBe(english);
    expect(catalogue.get('news-story', 'report', { locale: 'cy' })).toBe(welsh);
    expect(catalogue.get('news-story', 'adroddiad')).toBeUndefined();
    expect(catalogue.get('organisation', 'report')).toBeUndefined();
  });

  test('resolves a reference to the nearest language that there is', () => {
    expect(catalogue.resolve('news-story', 'report', 'cy')).toBe(welsh);
    expect(catalogue.resolve('news-story', 'report', 'fr')).toBe(english);
    expect(catalogue.resolve('news-story', 'adroddiad')).toBe(onlyWelsh);
  });

  test('gives the translations of a document, English first', () => {
    expect(catalogue.translations(welsh)).toEqual([english, welsh]);
  });

  test('gives documents of a kind in the order in which they came', () => {
    expect(catalogue.all('news-story')).toEqual([welsh, english, onlyWelsh]);
  });

  test('suggests the nearest slug, and none that is far', () => {
    const known = createCatalogue([organisation('hm-treasury'), organisation('home-office')]);
    expect(known.nearestSlug('organisation', 'hm-tresury')).toBe('hm-treasury');
    expect(known.nearestSlug('organisation', 'ministry-of-silly-walks')).toBeUndefined();
  });
});

describe('the registers', () => {
  test('are part of a catalogue unless it is asked to leave them out', () => {
    expect(createCatalogue([]).all('government-era')).toHaveLength(62);
    expect(createCatalogue([], { registers: false }).all('government-era')).toHaveLength(0);
  });
});

describe('a catalogue as JSON', () => {
  test('gives an equal catalogue elsewhere, without what the registers add', () => {
    const catalogue = createCatalogue([organisation('home-office')], { registers: false });
    const copy = createCatalogue(JSON.parse(JSON.stringify(catalogue)));
    expect(copy.documents).toEqual(catalogue.documents);
    expect(copy.all('government-era')).toHaveLength(0);
  });

  test('is refused where it is something else', () => {
    expect(() => createCatalogue(undefined as never)).toThrow(
      'Expected `documents` to be a list of documents',
    );
  });
});

describe('back-references', () => {
  test('give the children of an organisation, whichever side names the other, each once', () => {
    const parent = organisation('home-office', { children: ['b', 'a'] });
    const [a, b, c] = ['a', 'b', 'c'].map((slug) => organisation(slug, { parents: ['home-office'] }));
    expect(createCatalogue([parent, a!, b!, c!]).childrenOf(parent)).toEqual([b, a, c]);
  });

  test('give the strands of a strategy by position, then by title', () => {
    const strand = (slug: string, position?: number): StrategyStrand => ({
      kind: 'strategy-strand',
      slug,
      title: slug,
      strategy: 'crime',
      position,
    });
    const catalogue = createCatalogue([strand('y'), strand('second', 2), strand('x'), strand('first', 1)]);
    expect(catalogue.strandsOf('crime').map(({ slug }) => slug)).toEqual(['first', 'second', 'x', 'y']);
  });

  test('give the stories of an organisation, a strategy and an era, newest first, each once', () => {
    const old = story('old', {
      organisations: ['home-office'],
      firstPublishedAt: '2014-01-01',
      strategy: 'crime',
    });
    const recent = story('recent', { organisations: ['other', 'home-office'] });
    const welsh = story('recent', { organisations: ['home-office'], locale: 'cy' });
    const homeOffice = organisation('home-office');
    const catalogue = createCatalogue([old, welsh, recent, homeOffice]);
    expect(catalogue.storiesOf(homeOffice)).toEqual([recent, old]);
    expect(catalogue.storiesOf({ kind: 'strategy', slug: 'crime', title: 'Crime' })).toEqual([old]);
    const era = catalogue.resolve(
      'government-era',
      '2010-to-2015-conservative-and-liberal-democrat-coalition-government',
    )!;
    expect(catalogue.storiesOf(era)).toEqual([recent, old]);
  });

  test('give the roles that a person held, earliest first', () => {
    const role = (slug: string, startedOn: string): Content => ({
      kind: 'role',
      slug,
      title: slug,
      appointments: [{ person: 'p', startedOn }],
    });
    const catalogue = createCatalogue([role('second', '2016-07-14'), role('first', '2014-02-08')]);
    const held = catalogue.rolesOf({ kind: 'person', slug: 'p', name: 'P' });
    expect(held.map((each) => [each.role.slug, each.startedOn])).toEqual([
      ['first', '2014-02-08'],
      ['second', '2016-07-14'],
    ]);
  });
});

describe('a document’s text', () => {
  test('is parsed once', () => {
    const document = story('report');
    const catalogue = createCatalogue([document]);
    expect(catalogue.document(document)).toBe(catalogue.document(document));
    expect(catalogue.document(document).tree).toBe(catalogue.document(document).tree);
  });

  test('holds text, outline and links', () => {
    const document = story('report', { body: { govspeak: '## Costs\n\nSee [fees](/fees).' } });
    const { text, outline, links } = createCatalogue([document]).document(document);
    expect(text).toMatch(/Costs\s+See fees\./);
    expect(outline).toMatchObject([{ level: 2, id: 'costs', text: 'Costs' }]);
    expect(links).toMatchObject([{ href: '/fees', text: 'fees' }]);
  });
});

describe('the base path', () => {
  test.each<[Content, string]>([
    [story('report'), '/government/news/report'],
    [story('report', { locale: 'cy' }), '/government/news/report.cy'],
    [story('report', { basePath: '/elsewhere' }), '/elsewhere'],
    [organisation('home-office'), '/government/organisations/home-office'],
    [organisation('tax-tribunal', { organisationType: 'court' }), '/courts-tribunals/tax-tribunal'],
    [{ kind: 'government-era', slug: 'era', title: 'Era', startedOn: '2015-05-08' }, '/government/era'],
    [{ kind: 'strategy', slug: 'crime', title: 'Crime' }, '/government/publications/crime'],
    [
      { kind: 'strategy-strand', slug: 'pursue', strategy: 'crime', title: 'Pursue' },
      '/government/publications/crime/pursue',
    ],
    [{ kind: 'person', slug: 'karen-bradley', name: 'Karen Bradley' }, '/government/people/karen-bradley'],
    [
      { kind: 'role', slug: 'home-secretary', title: 'Home Secretary', roleType: 'ministerial_role' },
      '/government/ministers/home-secretary',
    ],
  ])('of %o is %s', (content, path) => {
    expect(basePathOf(content)).toBe(path);
  });

  test('of a strand continues that of its strategy', () => {
    const catalogue = createCatalogue([
      { kind: 'strategy', slug: 'crime', title: 'Crime', basePath: '/crime' },
    ]);
    const strand: Content = { kind: 'strategy-strand', slug: 'pursue', strategy: 'crime', title: 'Pursue' };
    expect(basePathOf(strand, catalogue)).toBe('/crime/pursue');
  });
});

describe('the content id', () => {
  test('is the same for a story and its translation, and another for another story', () => {
    const id = contentIdOf(story('report'));
    expect(id).toMatch(/^[a-f0-9]{8}-[a-f0-9]{4}-5[a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}$/);
    expect(contentIdOf(story('report', { locale: 'cy' }))).toBe(id);
    expect(contentIdOf(story('other'))).not.toBe(id);
  });

  test('is the one that a document sets', () => {
    const contentId = '49b4337d-b3b7-4e85-b292-642c0c2a9af5';
    expect(contentIdOf(story('report', { contentId }))).toBe(contentId);
  });
});
