import { describe, expect, test } from 'vitest';
import { createCatalogue, governmentEraOn, isHistoric, politicalReasons } from 'despatch';
import type { GovernmentEra, NewsStory, Organisation, Person, Role } from 'despatch/types';

const coalition = '2010-to-2015-conservative-and-liberal-democrat-coalition-government';
const today = '2026-11-25';

function story(fields: Partial<NewsStory> = {}): NewsStory {
  return {
    kind: 'news-story',
    slug: 'report-published',
    newsType: 'news_story',
    title: 'Report published',
    summary: 'A report was published.',
    body: { govspeak: 'Text.' },
    firstPublishedAt: '2015-03-23',
    organisations: ['home-office'],
    ...fields,
  };
}

const homeOffice: Organisation = {
  kind: 'organisation',
  slug: 'home-office',
  title: 'Home Office',
  political: true,
};
const minister: Role = {
  kind: 'role',
  slug: 'home-secretary',
  title: 'Home Secretary',
  roleType: 'ministerial_role',
  appointments: [{ person: 'theresa-may', startedOn: '2010-05-12', endedOn: '2016-07-13' }],
};
const person: Person = { kind: 'person', slug: 'theresa-may', name: 'Theresa May' };

describe('the government on a day', () => {
  test.each([
    ['2015-03-23', coalition],
    ['2015-05-07', coalition],
    ['2015-05-08', '2015-conservative-government'],
    ['2024-07-04', '2022-to-2024-sunak-conservative-government'],
    ['2024-07-05', '2024-starmer-labour-government'],
    ['2010-05-11', '2005-to-2010-labour-government'],
    ['1801-01-22', '1801-to-1802-tory-government'],
  ])('on %s is %s', (day, slug) => {
    expect(governmentEraOn(day, { today })?.slug).toBe(slug);
  });

  test('is not known before the register begins, nor after today', () => {
    expect(governmentEraOn('1800-12-31', { today })).toBeUndefined();
    expect(governmentEraOn('2026-11-26', { today })).toBeUndefined();
    expect(governmentEraOn('2026-11-25', { today })?.slug).toBe('2026-burnham-labour-government');
  });

  test('is refused for what is no day', () => {
    expect(() => governmentEraOn('2015-02-30')).toThrow(
      'Expected `day` to be a calendar day such as 2015-03-23, got `2015-02-30` (string)',
    );
    expect(() => governmentEraOn('2015-02-28', { today: 'now' })).toThrow(RangeError);
  });

  test('comes from a document where it takes the place of the register’s entry', () => {
    const own: GovernmentEra = {
      kind: 'government-era',
      slug: coalition,
      title: 'Coalition',
      startedOn: '2010-05-11',
    };
    const catalogue = createCatalogue([own]);
    expect(governmentEraOn('2010-05-11', { catalogue, today })).toBe(own);
    expect(catalogue.all('government-era')).toHaveLength(62);
  });
});

describe('history mode', () => {
  test('is on for political news of a government that left', () => {
    expect(isHistoric(story({ political: true }), createCatalogue([]), { today })).toBe(true);
  });

  test('is off while that government is in office, and for news that is not political', () => {
    expect(isHistoric(story({ political: true }), createCatalogue([]), { today: '2015-05-07' })).toBe(false);
    expect(isHistoric(story({ political: false }), createCatalogue([homeOffice]), { today })).toBe(false);
  });

  test('counts by the day in London: half past midnight in summer belongs to the new day', () => {
    const early = story({ political: true, firstPublishedAt: '2015-05-07T23:30:00Z' });
    expect(isHistoric(early, createCatalogue([]), { today: '2015-05-08' })).toBe(false);
  });

  test('follows a government that the story names', () => {
    const named = story({ political: true, governmentEra: '2026-burnham-labour-government' });
    expect(isHistoric(named, createCatalogue([]), { today })).toBe(false);
  });
});

describe('GOV.UK’s political rule', () => {
  test('gives its reasons', () => {
    const tagged = story({ people: ['theresa-may'], roles: ['home-secretary'] });
    expect(politicalReasons(tagged, createCatalogue([homeOffice, minister, person]))).toEqual({
      political: true,
      reasons: [
        { reason: 'tagged to a minister', slug: 'home-secretary' },
        { reason: 'tagged to a minister', slug: 'theresa-may' },
        { reason: 'published by a political organisation', slug: 'home-office' },
      ],
    });
  });

  test('does not count a person who was no minister on the day', () => {
    const later = story({ people: ['theresa-may'], organisations: [], firstPublishedAt: '2017-01-10' });
    expect(politicalReasons(later, createCatalogue([minister, person]))).toEqual({
      political: false,
      reasons: [],
    });
  });

  test('always counts a world news story', () => {
    const world = story({ newsType: 'world_news_story', organisations: [] });
    expect(politicalReasons(world, createCatalogue([])).reasons).toEqual([
      { reason: 'is a world news story' },
    ]);
  });
});
