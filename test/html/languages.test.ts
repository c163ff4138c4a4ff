import { describe, expect, it } from 'vitest';
import { createCatalogue } from 'despatch/catalogue';
import { toPage, toTree } from 'despatch/html';
import type { Locale, NewsStory } from 'despatch/types';
import { directionOf } from '../../src/html/locales/direction.js';
import { english } from '../../src/html/locales/english.js';
import { languageNames } from '../../src/html/locales/language-names.js';
import { languageTag } from '../../src/catalogue/language-tag.js';
import { wordsOf } from '../../src/html/locales/words-of.js';
import { everyField, homeOffice, site, story, today, welshStory } from './every-field.js';
import { named, textIn, withClass } from './tree.js';

const locales = Object.keys(languageNames) as Locale[];

function treeIn(locale: Locale) {
  const translated: NewsStory = { ...story, locale };
  return toTree(translated, { catalogue: createCatalogue([translated, homeOffice]), site, today })
    .children[0]!;
}

describe('the language of a page', () => {
  it.each([
    ['en', 'en', 'ltr'],
    ['cy', 'cy', 'ltr'],
    ['ar', 'ar', 'rtl'],
    ['fa', 'fa', 'rtl'],
    ['he', 'he', 'rtl'],
    ['ur', 'ur', 'rtl'],
    ['ps', 'ps', 'rtl'],
    ['yi', 'yi', 'rtl'],
    ['dr', 'prs', 'rtl'],
    ['pa-pk', 'pa-PK', 'rtl'],
    ['pa', 'pa', 'ltr'],
    ['zh-tw', 'zh-TW', 'ltr'],
    ['es-419', 'es-419', 'ltr'],
    ['ku', 'ku', 'auto'],
  ] satisfies [Locale, string, string][])('%s is written lang="%s" dir="%s"', (locale, lang, dir) => {
    expect(treeIn(locale)).toMatchObject({ properties: { lang, dir } });
    expect([languageTag(locale), directionOf(locale)]).toEqual([lang, dir]);
  });

  it('is that of the document element of a page too', () => {
    const page = toPage(welshStory, { catalogue: createCatalogue(everyField), site, today });
    expect(page).toContain('<html lang="cy" dir="ltr"');
  });

  it.each(locales)('%s is a tag that programs understand', (locale) => {
    expect(() => new Intl.Locale(languageTag(locale))).not.toThrow();
  });
});

describe('what a page says in another language', () => {
  const welsh = toTree(welshStory, { catalogue: createCatalogue(everyField), site, today });

  it('is said in that language where it is known', () => {
    expect(textIn(withClass(welsh, 'govuk-caption-xl')[0]!)).toBe('Datganiad i’r wasg');
    expect(textIn(welsh)).toContain('Cyhoeddwyd 23 Mawrth 2015');
  });

  it('keeps the name of the government in English, marked as English', () => {
    const [banner] = withClass(welsh, 'despatch-history-notice');
    expect(textIn(banner!)).toMatch(/^Cyhoeddwyd hwn o dan/);
    const [government] = named(banner!, 'span');
    expect(government!.properties).toMatchObject({ lang: 'en', dir: 'ltr' });
    expect(textIn(government!)).toMatch(/coalition government$/);
  });

  it('is said in English, marked as English, where it is not known', () => {
    const [banner] = withClass(treeIn('yi'), 'despatch-history-notice');
    expect(named(banner!, 'span')[0]!.properties).toMatchObject({ lang: 'en', dir: 'ltr' });
    expect(textIn(banner!)).toMatch(/^This was published under the 2010 to 2015/);
  });

  it('dates in English, marked as English, where the names of the months are not known', () => {
    const [time] = named(treeIn('yi'), 'time');
    expect(time).toMatchObject({
      properties: { lang: 'en', dir: 'ltr' },
      children: [{ value: '3 April 2016' }],
    });
  });
});

describe('links between translations', () => {
  const catalogue = createCatalogue(everyField);

  it('name each language in itself, English first', () => {
    const [nav] = named(toTree(story, { catalogue, site, today }), 'nav');
    expect(named(nav!, 'li').map(textIn)).toEqual(['English', 'Cymraeg']);
    const [link] = named(nav!, 'a');
    expect(link!.properties).toMatchObject({
      href: '/government/news/annual-report.cy',
      hrefLang: 'cy',
      lang: 'cy',
    });
  });

  it('are absent from a document in one language', () => {
    expect(named(toTree(homeOffice, { catalogue, site, today }), 'nav')).toEqual([]);
  });
});

describe('the words of each language', () => {
  const known = locales.flatMap((locale) => wordsOf(locale) ?? []);

  it('fill the same gaps as the English ones, or leave one out on purpose', () => {
    const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const { phrases } of known) {
      for (const [phrase, text] of Object.entries(phrases)) {
        const asked = gaps(english[phrase as keyof typeof english]);
        // A word such as "document" stands for the type where the grammar depends on it.
        expect([...gaps(text), 'type']).toEqual(expect.arrayContaining(asked));
        expect(asked).toEqual(expect.arrayContaining(gaps(text)));
      }
    }
  });

  it('name twelve months', () => {
    for (const { months } of known) expect(new Set(months).size).toBe(12);
  });
});
