import { describe, expect, it } from 'vitest';
import { createCatalogue } from 'despatch/catalogue';
import { toAtom, toJsonFeed, toNewsSitemap, toRss, toSitemap } from 'despatch/feeds';
import type { NewsStory } from 'despatch/types';
import { attack, dangersIn, withTexts } from '../html/hostile.js';
import { everyField, site, story, today, welshStory } from '../html/every-field.js';
import { childrenOf, namesIn, rootOf, textOf } from './xml.js';

const older: NewsStory = {
  kind: 'news-story',
  slug: 'older',
  newsType: 'news_story',
  title: 'An <older> story & more',
  summary: 'Fish & chips.',
  body: { govspeak: 'See [the plan](/plan).' },
  firstPublishedAt: '2014-07-01',
};

const documents = [...everyField, older];
const context = { catalogue: createCatalogue(documents), site, today };
const stories = [older, welshStory, story];
const address = 'https://news.example/government/news/annual-report';

describe('toAtom', () => {
  const feed = rootOf(toAtom(stories, context, { url: '/news.atom', title: 'Home Office news' }));
  const entries = childrenOf(feed, 'entry');

  it('says what the feed is and where', () => {
    expect(textOf(feed, 'id')).toBe('https://news.example/news.atom');
    expect(textOf(feed, 'title')).toBe('Home Office news');
    expect(textOf(feed, 'updated')).toBe('2015-04-01T00:00:00+01:00');
    expect(childrenOf(feed, 'link').map(({ attributes }) => [attributes['rel'], attributes['href']])).toEqual(
      [
        ['alternate', 'https://news.example/'],
        ['self', 'https://news.example/news.atom'],
      ],
    );
  });

  it('lists the stories with the latest first', () => {
    expect(entries.map((entry) => textOf(entry, 'id'))).toEqual([
      `${address}.cy`,
      address,
      'https://news.example/government/news/older',
    ]);
  });

  it('tells of a story what readers need', () => {
    const [, entry] = entries;
    expect(entry!.attributes['xml:lang']).toBe('en');
    expect(textOf(entry!, 'published')).toBe('2015-03-23T09:30:00Z');
    expect(textOf(entry!, 'updated')).toBe('2015-04-01T00:00:00+01:00');
    expect(childrenOf(entry!, 'author').map((author) => textOf(author, 'name'))).toEqual([
      'Home Office',
      'British Embassy Paris',
    ]);
    expect(childrenOf(entry!, 'category')[0]!.attributes['term']).toBe('Press release');
  });

  it('makes the addresses in a text absolute', () => {
    expect(textOf(entries[2]!, 'content')).toContain('<a href="https://news.example/plan">');
  });

  it('is valid without stories too', () => {
    expect(textOf(rootOf(toAtom([], context)), 'updated')).toBe('2026-11-25T00:00:00+00:00');
  });
});

describe('toRss', () => {
  const [channel] = childrenOf(rootOf(toRss(stories, context, { url: '/news.rss' })), 'channel');
  const items = childrenOf(channel!, 'item');

  it('says what the feed is and where', () => {
    expect(textOf(channel!, 'title')).toBe('Example news');
    expect(textOf(channel!, 'link')).toBe('https://news.example/');
    expect(textOf(channel!, 'lastBuildDate')).toBe('Wed, 01 Apr 2015 00:00:00 +0100');
    expect(childrenOf(channel!, 'atom:link')[0]!.attributes['href']).toBe('https://news.example/news.rss');
  });

  it('tells of a story what readers need', () => {
    const item = items[2]!;
    expect(textOf(item, 'title')).toBe('An <older> story & more');
    expect(textOf(item, 'guid')).toBe('https://news.example/government/news/older');
    expect(textOf(item, 'pubDate')).toBe('Tue, 01 Jul 2014 00:00:00 +0100');
  });

  it('gives summaries as the HTML that readers take them for', () => {
    expect(textOf(items[2]!, 'description')).toMatch(/^Fish &(amp|#x26); chips\.$/);
  });
});

describe('toJsonFeed', () => {
  const feed = toJsonFeed(stories, context, { url: '/news.json', description: 'All of it.' });

  it('says what the feed is and where', () => {
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Example news',
      description: 'All of it.',
      home_page_url: 'https://news.example/',
      feed_url: 'https://news.example/news.json',
      language: 'en',
    });
  });

  it('tells of a story what readers need', () => {
    expect(feed.items[1]).toMatchObject({
      id: address,
      url: address,
      title: 'Annual report published',
      summary: 'What was done in 2014.',
      image: 'https://news.example/images/launch.jpg',
      date_published: '2015-03-23T09:30:00Z',
      date_modified: '2015-04-01T00:00:00+01:00',
      language: 'en',
      tags: ['Press release'],
    });
  });
});

describe('toSitemap', () => {
  const pages = childrenOf(rootOf(toSitemap(documents, context)), 'url');

  it('lists every document in the order given, with the moment of its last change', () => {
    expect(pages).toHaveLength(documents.length);
    expect(textOf(pages[0]!, 'loc')).toBe(address);
    expect(textOf(pages[0]!, 'lastmod')).toBe('2015-04-01T00:00:00+01:00');
    expect(textOf(pages[2]!, 'lastmod')).toBeUndefined();
  });

  it('links the translations of a document, itself included', () => {
    const links = childrenOf(pages[1]!, 'xhtml:link').map(({ attributes }) => [
      attributes['hreflang'],
      attributes['href'],
    ]);
    expect(links).toEqual([
      ['en', address],
      ['cy', `${address}.cy`],
    ]);
    expect(childrenOf(pages[2]!, 'xhtml:link')).toEqual([]);
  });

  it('refuses more than sitemaps may hold', () => {
    expect(() =>
      toSitemap(
        Array.from({ length: 50_001 }, () => older),
        context,
      ),
    ).toThrow(new RangeError('Expected `documents` to be 50000 at most, got `50001` (number)'));
  });
});

describe('toNewsSitemap', () => {
  const on = (day: string, slug: string): NewsStory => ({ ...older, slug, firstPublishedAt: day });
  const recent = [
    on('2026-11-22', 'too-old'),
    on('2026-11-23', 'two-days-old'),
    on('2026-11-25T08:00:00Z', 'of-today'),
    on('2026-11-26', 'of-tomorrow'),
    { ...on('2026-11-25', 'withdrawn'), withdrawal: {} },
  ];

  it('lists the stories of the last two days, the latest first', () => {
    const pages = childrenOf(rootOf(toNewsSitemap(recent, context)), 'url');
    expect(pages.map((page) => textOf(page, 'loc'))).toEqual([
      'https://news.example/government/news/of-today',
      'https://news.example/government/news/two-days-old',
    ]);
    const [news] = childrenOf(pages[0]!, 'news:news');
    expect(textOf(news!, 'news:publication_date')).toBe('2026-11-25T08:00:00Z');
    expect(textOf(news!, 'news:title')).toBe('An <older> story & more');
    const [publication] = childrenOf(news!, 'news:publication');
    expect([textOf(publication!, 'news:name'), textOf(publication!, 'news:language')]).toEqual([
      'Example news',
      'en',
    ]);
  });

  it('lists a thousand at most', () => {
    const many = Array.from({ length: 1001 }, (_, index) => on('2026-11-25', `story-${index}`));
    expect(childrenOf(rootOf(toNewsSitemap(many, context)), 'url')).toHaveLength(1000);
  });
});

describe('feeds of hostile texts', () => {
  const hostile = documents.map((document) => withTexts(document, () => attack));
  const all = { ...context, catalogue: createCatalogue(hostile), site: { ...site, name: attack } };
  const hostileStories = hostile.filter((document) => document.kind === 'news-story');
  const options = { title: attack, description: attack };

  it('hold no element that an author wrote', () => {
    for (const xml of [
      toAtom(hostileStories, all, options),
      toRss(hostileStories, all, options),
      toSitemap(hostile, all),
      toNewsSitemap(
        hostileStories.map((each) => ({ ...each, firstPublishedAt: today })),
        all,
      ),
    ]) {
      expect(namesIn(rootOf(xml))).not.toContain('img');
      expect(xml).not.toContain('<img');
      expect(xml).not.toContain('</script');
    }
  });

  it('hold no markup that can run', () => {
    const [channel] = childrenOf(rootOf(toRss(hostileStories, all, options)), 'channel');
    for (const item of childrenOf(channel!, 'item')) {
      expect(dangersIn(textOf(item, 'content:encoded')!)).toEqual([]);
      expect(dangersIn(textOf(item, 'description')!)).toEqual([]);
    }
    for (const item of toJsonFeed(hostileStories, all, options).items) {
      expect(dangersIn(item.content_html)).toEqual([]);
    }
  });
});

describe('feeds for a site that cannot be published on', () => {
  it.each([toAtom, toRss, toJsonFeed, toSitemap, toNewsSitemap])('%o says which option is wrong', (write) => {
    expect(() => write([older], { ...context, site: { url: 'news.example', name: 'x' } })).toThrow(
      /site\.url/,
    );
  });
});
