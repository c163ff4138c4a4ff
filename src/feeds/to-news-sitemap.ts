import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Context } from '../catalogue/context.js';
import { localeOf } from '../catalogue/identity.js';
import { checkedSite } from '../catalogue/site.js';
import { languageTag } from '../catalogue/language-tag.js';
import { assertDay } from '../time/day.js';
import { currentDay, dayOf } from '../time/london.js';
import { compareMoments, momentOf } from '../time/moment.js';
import type { NewsStory } from '../types/news-story.js';
import { pageAddress } from './page-address.js';
import { writeXml } from './xml.js';

/** Google News takes stories of the last two days, and a thousand a file. */
const days = 2;
const limit = 1000;

const millisecondsInDay = 86_400_000;

/**
 * Writes the stories of the last two days as a sitemap for Google News, the latest first.
 *
 * Older stories, stories of the future and withdrawn ones are left out, and so is what goes beyond a thousand.
 *
 * @param stories - The stories, in any order.
 * @param context - The catalogue that they are part of, the site, and the day that counts as today.
 * @returns The sitemap as XML.
 * @throws RangeError if `context.today` is not a calendar day, or `context.site` cannot be published on.
 * @example
 * toNewsSitemap(catalogue.all('news-story'), { catalogue, site, today: '2015-03-24' });
 */
export function toNewsSitemap(stories: Iterable<NewsStory>, context: Context): string {
  checkedSite(context.site);
  const today = context.today ?? currentDay();
  assertDay('today', today);
  const earliest = new Date(Date.parse(today) - days * millisecondsInDay).toISOString().slice(0, 10);
  const recent = [...stories]
    .filter(({ firstPublishedAt, withdrawal }) => {
      const day = dayOf(firstPublishedAt);
      return withdrawal === undefined && earliest <= day && day <= today;
    })
    .sort((left, right) => compareMoments(right.firstPublishedAt, left.firstPublishedAt));
  const namespaces = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
  };
  return writeXml(
    x(
      'urlset',
      namespaces,
      recent.slice(0, limit).map((story) => page(story, context)),
    ),
  );
}

function page(story: NewsStory, context: Context): Element {
  return x('url', [
    x('loc', pageAddress(story, context)),
    x('news:news', [
      x('news:publication', [
        x('news:name', context.site.name),
        x('news:language', newsLanguage(languageTag(localeOf(story)))),
      ]),
      x('news:publication_date', momentOf(story.firstPublishedAt)),
      x('news:title', story.title),
    ]),
  ]);
}

/** Google News takes ISO 639 codes without a region, but tells the two ways of writing Chinese apart. */
function newsLanguage(tag: string): string {
  if (tag === 'zh') return 'zh-cn';
  if (tag === 'zh-HK' || tag === 'zh-TW') return 'zh-tw';
  return tag.replace(/-.*$/, '');
}
