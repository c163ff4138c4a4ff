import { describe, expect, it } from 'vitest';
import { createCatalogue } from 'despatch/catalogue';
import { toHtml, toTree } from 'despatch/html';
import type { Content, NewsStory } from 'despatch/types';
import { everyField, homeOffice, site, story, today, welshStory } from './every-field.js';
import { named, textIn, withClass } from './tree.js';

function pageOf(content: NewsStory, { others = everyField.slice(2), day = today } = {}) {
  const documents: Content[] = content === story ? [story, welshStory, ...others] : [content, ...others];
  return toTree(content, { catalogue: createCatalogue(documents), site, today: day });
}

const plain: NewsStory = {
  kind: 'news-story',
  slug: 'plain',
  newsType: 'news_story',
  title: 'A title',
  summary: 'A summary.',
  body: { govspeak: 'A body.' },
  firstPublishedAt: '2026-11-24',
};

describe('the page of a news story', () => {
  it('reads in the order of GOV.UK’s', () => {
    const text = textIn(pageOf({ ...story, withdrawal: undefined }));
    const order = [
      'Press release',
      'Annual report published',
      'What was done in 2014.',
      'This was published under the 2010 to 2015 Conservative and Liberal Democrat coalition government',
      'Home Office',
      'The report covers 2014.',
      'Annual report',
      'Published 23 March 2015',
      'Last updated 1 April 2015',
    ];
    const places = order.map((part, index) => text.indexOf(part, index === 6 ? text.indexOf('the plan') : 0));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((left, right) => left - right));
  });

  it('leaves out what the story does not say', () => {
    expect(toHtml(plain, { catalogue: createCatalogue([plain]), site, today })).toBe(
      '<article class="despatch despatch-news-story" lang="en" dir="ltr">' +
        '<p class="govuk-caption-xl">News story</p>' +
        '<h1 class="govuk-heading-xl">A title</h1>' +
        '<p class="govuk-body-l">A summary.</p>' +
        '<div class="govspeak"><p>A body.</p></div>' +
        '<p class="govuk-body despatch-date">Published <time datetime="2026-11-24">24 November 2026</time></p>' +
        '</article>',
    );
  });

  it('leaves out organisations and people that the catalogue does not hold', () => {
    const text = textIn(pageOf({ ...plain, organisations: ['unknown'], people: ['nobody'] }, { others: [] }));
    expect(text).not.toContain('From');
    expect(text).not.toContain('People');
  });

  it('gives each organisation the border of its brand', () => {
    const [publisher] = withClass(pageOf(story), 'brand__border-color');
    expect(publisher!.properties.className).toContain('brand--home-office');
    expect(textIn(publisher!)).toBe('Home Office');
  });

  it('gives no border to a brand that has no colour', () => {
    const tree = pageOf(
      { ...plain, organisations: ['home-office'] },
      { others: [{ ...homeOffice, brand: 'no-such-brand' }] },
    );
    expect(withClass(tree, 'brand__border-color')).toEqual([]);
  });

  it('writes the moment of publication for programs and the London day for readers', () => {
    const late = { ...plain, firstPublishedAt: '2026-07-01T23:30:00Z' };
    const [time] = named(pageOf(late), 'time');
    expect(time!.properties.dateTime).toBe('2026-07-01T23:30:00Z');
    expect(textIn(time!)).toBe('2 July 2026');
  });

  it('lists changes with the latest first', () => {
    const [details] = named(pageOf(story), 'details');
    expect(named(details!, 'li').map(textIn)).toEqual([
      '1 April 2015: Added the figures for March.',
      '23 March 2015: First published.',
    ]);
  });

  it('leaves the block quotes of the text where they are, once', () => {
    const quotes = named(pageOf(story), 'blockquote');
    expect(quotes.map((quote) => textIn(quote).trim())).toEqual(['We will find you.']);
  });

  it('links to the strategy and to the strands that the story reports on', () => {
    const links = named(pageOf(story), 'a').map(({ properties }) => properties.href);
    expect(links).toContain('/government/publications/organised-crime');
    expect(links).toContain('/government/publications/organised-crime/pursue');
  });

  it('does not put a second wrapper around a body that came in one', () => {
    expect(withClass(pageOf(welshStory), 'govspeak')).toHaveLength(1);
  });

  it('changes neither the story nor the catalogue’s tree', () => {
    const catalogue = createCatalogue(everyField);
    const before = JSON.stringify([everyField, catalogue.document(story).tree]);
    toTree(story, { catalogue, site, today });
    expect(JSON.stringify([everyField, catalogue.document(story).tree])).toBe(before);
  });
});

describe('the history-mode banner', () => {
  const banner = (content: NewsStory, day?: string) =>
    withClass(pageOf(content, { day: day ?? today }), 'despatch-history-notice').map(textIn);

  it('names the government under which a political story was published', () => {
    expect(banner(story)).toEqual([
      'This was published under the 2010 to 2015 Conservative and Liberal Democrat coalition government',
    ]);
  });

  it('is absent while that government is in office', () => {
    expect(banner(story, '2015-04-01')).toEqual([]);
  });

  it('is absent from a story that is not political', () => {
    expect(banner({ ...story, political: false })).toEqual([]);
  });
});

describe('the withdrawal notice', () => {
  it('says when and why the story was withdrawn', () => {
    const [notice] = withClass(pageOf(story), 'despatch-withdrawal-notice');
    expect(textIn(notice!).replace(/\s+/g, ' ').trim()).toBe(
      'This press release was withdrawn on 3 April 2016See the new plan.',
    );
    expect(named(notice!, 'a')[0]!.properties.href).toBe('/new-plan');
  });

  it('needs neither a day nor an explanation', () => {
    const [notice] = withClass(pageOf({ ...plain, withdrawal: {} }), 'despatch-withdrawal-notice');
    expect(textIn(notice!)).toBe('This news story was withdrawn');
  });
});
