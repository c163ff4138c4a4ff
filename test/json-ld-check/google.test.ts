import { describe, expect, it } from 'vitest';
import { checkJsonLd } from 'despatch/json-ld-check';
import * as kinds from '../../src/problems/kinds/json-ld-google.js';

const author = { '@type': 'Person', name: 'Karen Bradley', url: 'https://a.example/people/karen-bradley' };
const article = {
  '@type': 'NewsArticle',
  headline: 'News',
  author,
  datePublished: '2015-03-23T09:30:00Z',
  image: 'https://a.example/picture.jpg',
};

function codes(node: object): string[] {
  return checkJsonLd({ '@context': 'https://schema.org', ...node }).map(({ code }) => code);
}

describe('what Google asks of an article', () => {
  it('is content with author, date, headline and picture', () => {
    expect(codes(article)).toEqual([]);
  });

  it('names what is not there', () => {
    const [problem] = checkJsonLd({
      '@context': 'https://schema.org',
      '@type': 'BlogPosting',
      headline: 'x',
    });
    expect(problem?.message).toBe('Google also reads `author`, `datePublished` and `image` of an article.');
  });

  it('finds long headlines, small pictures, times without a zone, and changes before the publication', () => {
    expect(codes({ ...article, headline: 'x'.repeat(111) })).toEqual(['google-headline-length']);
    const picture = { '@type': 'ImageObject', url: 'https://a.example/p.jpg', width: 200, height: '200 px' };
    expect(codes({ ...article, image: picture })).toEqual(['google-image-size']);
    expect(codes({ ...article, image: { ...picture, width: 960, height: 640 } })).toEqual([
      'google-discover-image-width',
    ]);
    expect(codes({ ...article, datePublished: '2015-03-23T09:30:00' })).toEqual(['google-date-zone']);
    expect(codes({ ...article, datePublished: '2015-03-23' })).toEqual([]);
    expect(codes({ ...article, dateModified: '2015-03-22' })).toEqual(['google-modified-before-published']);
    expect(codes({ ...article, dateModified: '2015-03-23' })).toEqual([]);
  });

  it.each([
    'The Rt Hon Karen Bradley',
    'Karen Bradley MP',
    'By Karen Bradley',
    'Karen Bradley and James Brokenshire',
    'Minister Karen Bradley',
  ])('finds more than a name in "%s"', (name) => {
    expect(codes({ ...article, author: { ...author, name } })).toEqual(['google-author-name']);
  });

  it('takes the names of organisations as they are', () => {
    const name = 'Department for Business, Innovation and Skills';
    expect(
      codes({ ...article, author: { '@type': 'GovernmentOrganization', name, url: 'https://a.example/' } }),
    ).toEqual([]);
  });

  it('asks authors for a name and an address', () => {
    expect(codes({ ...article, author: { '@type': 'Person' } })).toEqual([
      'google-author-unnamed',
      'google-author-address',
    ]);
  });
});

describe('what Google asks of breadcrumbs', () => {
  const crumb = (position: number, more: object = {}) => ({
    '@type': 'ListItem',
    position,
    name: `Step ${position}`,
    item: `https://a.example/${position}`,
    ...more,
  });
  const list = (...itemListElement: object[]) => codes({ '@type': 'BreadcrumbList', itemListElement });

  it('is content with two, in any order, the last without an address', () => {
    expect(list(crumb(2, { item: undefined }), crumb(1))).toEqual([]);
    expect(
      list(
        {
          '@type': 'ListItem',
          position: 1,
          item: { '@type': 'WebPage', '@id': 'https://a.example/', name: 'x' },
        },
        crumb(2),
      ),
    ).toEqual([]);
  });

  it('finds one alone, a gap, a missing name and a missing address', () => {
    expect(list(crumb(1))).toEqual(['google-breadcrumb-count']);
    expect(list(crumb(1), crumb(3))).toEqual(['google-breadcrumb-position']);
    const { name: _name, ...unnamed } = crumb(2);
    expect(list(crumb(1), unnamed)).toEqual(['google-breadcrumb-name']);
    const { item: _item, ...nowhere } = crumb(1);
    expect(list(nowhere, crumb(2))).toEqual(['google-breadcrumb-item']);
  });
});

describe('what Google asks of others', () => {
  it('asks an organisation that a page is about for more than one that it names', () => {
    const organisation = {
      '@type': 'GovernmentOrganization',
      name: 'Home Office',
      url: 'https://a.example/',
    };
    expect(codes({ '@type': 'WebPage', mainEntity: organisation })).toEqual([
      'google-organization-recommended',
    ]);
    expect(codes({ '@type': 'WebPage', about: organisation })).toEqual([]);
  });

  it('finds small logos, telephone numbers without a country and countries without a code', () => {
    const about = {
      '@type': 'Organization',
      logo: { '@type': 'ImageObject', url: 'https://a.example/l.png', width: 100, height: 200 },
      telephone: '020 7946 0457',
      address: { '@type': 'PostalAddress', addressCountry: 'United Kingdom' },
    };
    expect(codes({ '@type': 'WebPage', about })).toEqual([
      'google-logo-size',
      'google-telephone-code',
      'google-country-code',
    ]);
  });

  it('asks a profile page whom it is about, and says that questions are no longer shown', () => {
    expect(codes({ '@type': 'ProfilePage' })).toEqual(['google-profile-page']);
    expect(codes({ '@type': 'ProfilePage', mainEntity: { '@type': 'Place', name: 'x' } })).toEqual([
      'google-profile-page',
    ]);
    expect(codes({ '@type': 'ProfilePage', mainEntity: author })).toEqual([]);
    expect(codes({ '@type': 'FAQPage' })).toEqual(['google-faq-page']);
  });
});

it('names the source and the date of every rule', () => {
  for (const kind of Object.values(kinds)) {
    expect(kind.code).toMatch(/^google-/);
    expect(kind.advice).toMatch(/Source: https:\/\/developers\.google\.com\/\S+, as of \d{4}-\d\d-\d\d\./);
  }
});
