import { describe, expect, it } from 'vitest';
import { createCatalogue, type Site } from 'despatch/catalogue';
import { toHeadTags, type HeadTags } from 'despatch/head';
import { toAstroHead } from 'despatch/head/astro';
import { toHeadHtml } from 'despatch/head/html';
import { toNextMetadata, toNextScript } from 'despatch/head/next';
import { toUnheadInput } from 'despatch/head/unhead';
import { createHead, renderSSRHead } from 'unhead/server';
import type { NewsStory } from 'despatch/types';
import { everyField, homeOffice, karenBradley, site, story, today, welshStory } from '../html/every-field.js';
import { attack } from '../html/hostile.js';
import { context, elementsOf, scriptTextOf } from '../json-ld/page.js';

const withFeed: Site = {
  ...site,
  feeds: [{ url: '/news.atom', type: 'application/atom+xml', title: 'News' }],
};

function contentOf({ meta }: HeadTags, name: string): string[] {
  return meta
    .filter((tag) => ('name' in tag ? tag.name : tag.property) === name)
    .map(({ content }) => content);
}

describe('toHeadTags', () => {
  const head = toHeadTags(story, { ...context, site: withFeed }, { nonce: 'abc' });

  it('marks a withdrawn story in its title, in the language of the page', () => {
    expect(head.title).toBe('[Withdrawn] Annual report published - Example news');
    expect(contentOf(head, 'og:title')).toEqual(['[Withdrawn] Annual report published']);
    const welsh: NewsStory = { ...welshStory, withdrawal: {} };
    const welshHead = toHeadTags(welsh, { ...context, catalogue: createCatalogue([welsh]) });
    expect(welshHead).toMatchObject({ language: 'cy', direction: 'ltr' });
    expect(welshHead.title).toMatch(/^\[.+\] Cyhoeddi/);
  });

  it('links the page, its translations and the feeds', () => {
    const page = `${site.url}/government/news/annual-report`;
    expect(head.links).toEqual([
      { rel: 'canonical', href: page },
      { rel: 'alternate', href: page, hreflang: 'en' },
      { rel: 'alternate', href: `${page}.cy`, hreflang: 'cy' },
      { rel: 'alternate', href: page, hreflang: 'x-default' },
      { rel: 'alternate', href: `${site.url}/news.atom`, type: 'application/atom+xml', title: 'News' },
    ]);
  });

  it('tells social media what they ask for', () => {
    expect(
      Object.fromEntries(head.meta.map((tag) => ['name' in tag ? tag.name : tag.property, tag.content])),
    ).toEqual({
      description: 'What was done in 2014.',
      robots: 'max-image-preview:large',
      'og:site_name': 'Example news',
      'og:type': 'article',
      'og:url': `${site.url}/government/news/annual-report`,
      'og:title': '[Withdrawn] Annual report published',
      'og:description': 'What was done in 2014.',
      'og:locale': 'en_GB',
      'og:locale:alternate': 'cy_GB',
      'og:image': `${site.url}/images/launch.jpg`,
      'og:image:type': 'image/jpeg',
      'og:image:width': '960',
      'og:image:height': '640',
      'og:image:alt': 'Officers at the opening',
      'article:published_time': '2015-03-23T09:30:00Z',
      'article:modified_time': '2015-04-01',
      'article:expiration_time': '2016-04-03',
      'article:author': `${site.url}/government/organisations/home-office`,
      'article:tag': 'Organised crime strategy',
      'twitter:card': 'summary_large_image',
      'twitter:image': `${site.url}/images/launch.jpg`,
      'twitter:image:alt': 'Officers at the opening',
    });
  });

  it('shows no picture that social media do not take', () => {
    const drawn: NewsStory = { ...story, images: [{ url: '/crest.svg' }] };
    const plain = toHeadTags(drawn, { ...context, catalogue: createCatalogue([drawn]) });
    expect(contentOf(plain, 'og:image')).toEqual([]);
    expect(contentOf(plain, 'twitter:card')).toEqual(['summary']);
  });

  it('gives every kind of document a head', () => {
    for (const content of everyField) {
      const { links, jsonLd } = toHeadTags(content, context);
      expect(links[0]?.rel).toBe('canonical');
      expect(jsonLd['@graph'].length).toBeGreaterThan(3);
    }
    expect(contentOf(toHeadTags(karenBradley, context), 'og:type')).toEqual(['profile']);
    expect(contentOf(toHeadTags(homeOffice, context), 'og:type')).toEqual(['website']);
  });

  it('names the option of a site that cannot be published on', () => {
    expect(() => toHeadTags(story, { ...context, site: { ...site, url: 'news.example' } })).toThrow(
      '`site.url`',
    );
  });
});

describe('the adapters', () => {
  const title = `A ${attack}`;
  const hostile: NewsStory = { ...story, title, withdrawal: undefined };
  const documents = everyField.map((content) => (content === story ? hostile : content));
  const head = toHeadTags(hostile, { catalogue: createCatalogue(documents), site, today }, { nonce: 'abc' });

  it('write HTML with the nonce and nothing that runs', () => {
    const html = toHeadHtml(head);
    expect(html).toContain('<script type="application/ld+json" nonce="abc">');
    expect(elementsOf(html)).not.toContain('img');
    expect(html).toContain(`<link rel="canonical" href="${site.url}/government/news/annual-report">`);
  });

  it('give unhead what it renders to the same elements', async () => {
    const unhead = createHead({ disableDefaults: true });
    unhead.push(toUnheadInput(head));
    const { headTags, htmlAttrs } = await renderSSRHead(unhead);
    expect(htmlAttrs).toContain('lang="en"');
    expect(elementsOf(headTags).toSorted()).toEqual(elementsOf(toHeadHtml(head)).toSorted());
    expect(headTags).toContain('nonce="abc"');
    expect(JSON.parse(scriptTextOf(headTags))).toEqual(head.jsonLd);
  });

  it("give Next's metadata and script", () => {
    expect(toNextMetadata(head)).toMatchObject({
      title: { absolute: `${title} - Example news` },
      alternates: {
        canonical: `${site.url}/government/news/annual-report`,
        languages: {
          cy: `${site.url}/government/news/annual-report.cy`,
          'x-default': expect.any(String) as string,
        },
      },
      openGraph: { type: 'article', publishedTime: '2015-03-23T09:30:00Z', images: [{ width: 960 }] },
      twitter: { card: 'summary_large_image' },
    });
    const script = toNextScript(head);
    expect(script.nonce).toBe('abc');
    expect(script.dangerouslySetInnerHTML.__html).not.toMatch(/[<>&]/);
    expect(JSON.parse(script.dangerouslySetInnerHTML.__html)).toEqual(head.jsonLd);
  });

  it('give Astro attributes and a text', () => {
    const { html, script, meta } = toAstroHead(head);
    expect(html).toEqual({ lang: 'en', dir: 'ltr' });
    expect(script.attributes).toEqual({ type: 'application/ld+json', nonce: 'abc' });
    expect(script.text).not.toMatch(/[<>&]/);
    expect(meta).toBe(head.meta);
  });
});
