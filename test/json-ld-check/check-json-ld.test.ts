import { describe, expect, it } from 'vitest';
import { checkJsonLd } from 'despatch/json-ld-check';
import type { Problem } from 'despatch/json-ld-check';

const schema = 'https://schema.org';

/** Codes with their JSON pointers. */
function found(input: unknown): string[] {
  return checkJsonLd(input).map(({ code, path }) => `${code} /${path.join('/')}`);
}

function only(input: unknown): Problem {
  const problems = checkJsonLd(input);
  expect(problems.map(({ code }) => code)).toHaveLength(1);
  return problems[0]!;
}

describe('terms', () => {
  it('finds the property that GOV.UK misspells, and says what was meant', () => {
    expect(only({ '@context': schema, '@type': 'CreativeWork', headLine: 'News' })).toMatchObject({
      code: 'json-ld-unknown-property',
      severity: 'error',
      path: ['headLine'],
      message: 'Schema.org has no property `headLine`. Did you mean `headline`?',
    });
  });

  it('finds types that do not exist and terms that gave way', () => {
    expect(found({ '@context': schema, '@type': 'Newsarticle' })).toEqual(['json-ld-unknown-type /@type']);
    expect(
      found({ '@context': schema, '@type': 'ProgramMembership', members: { '@type': 'Person', name: 'A' } }),
    ).toEqual(['json-ld-superseded-term /members']);
  });

  it('reads terms by prefix, by alias and by whole address, and leaves other vocabularies alone', () => {
    expect(
      found({
        '@context': { s: 'https://schema.org/', heading: 's:headLine', dc: 'http://purl.org/dc/terms/' },
        '@type': 's:CreativeWork',
        heading: 'x',
        's:nam': 'x',
        'https://schema.org/abuot': 'x',
        'dc:nothing': 'x',
      }),
    ).toEqual([
      'json-ld-unknown-property /heading',
      'json-ld-unknown-property /s:nam',
      'json-ld-unknown-property /https://schema.org/abuot',
    ]);
    expect(found({ '@context': { '@vocab': 'http://schema.org/' }, '@type': 'Thing', nmae: 'x' })).toEqual([
      'json-ld-unknown-property /nmae',
    ]);
  });

  it('knows the second names of keywords, and how actions name what they take', () => {
    const action = {
      type: 'SearchAction',
      target: 'https://a.example/?q={q}',
      'query-input': 'required name=q',
    };
    expect(
      found({ '@context': schema, type: 'WebSite', id: 'https://a.example/', potentialAction: action }),
    ).toEqual([]);
  });

  it('reports a missing context once, and a dropped term by its name', () => {
    expect(found({ '@type': 'Thing', name: 'x', url: 'y' })).toEqual(['json-ld-no-context /']);
    expect(found({ '@context': { name: 'https://schema.org/name' }, name: 'x', other: 1 })).toContain(
      'json-ld-dropped-term /other',
    );
  });

  it('says which context it does not fetch, and judges none of its terms', () => {
    expect(
      found({ '@context': [schema, 'https://other.example/context'], '@type': 'Thing', strange: 1 }),
    ).toEqual(['json-ld-unreadable-context /@context']);
  });

  it('finds a context inside a node', () => {
    expect(
      found({
        '@context': schema,
        '@type': 'Thing',
        subjectOf: { '@context': schema, '@type': 'CreativeWork' },
      }),
    ).toEqual(['json-ld-nested-context /subjectOf/@context']);
  });
});

describe('domain and range', () => {
  const about = (type: string, properties: object) =>
    found({ '@context': schema, '@type': type, ...properties });

  it('finds a property that the type does not have, and takes several types together', () => {
    expect(about('Person', { headline: 'x' })).toEqual(['json-ld-domain /headline']);
    expect(found({ '@context': schema, '@type': ['Person', 'Quotation'], text: 'x' })).toEqual([]);
  });

  it('lets a Role stand between the ends of a property, in place or by reference', () => {
    const organisation = { '@type': 'Organization', '@id': 'https://a.example/#o', name: 'O' };
    const role = {
      '@type': 'OrganizationRole',
      '@id': 'https://a.example/#r',
      memberOf: { '@id': 'https://a.example/#o' },
    };
    const person = { '@type': 'Person', '@id': 'https://a.example/#p', name: 'P' };
    const graphs = [
      [organisation, { ...person, memberOf: role }],
      [organisation, role, { ...person, memberOf: { '@id': role['@id'] } }],
    ];
    for (const graph of graphs) expect(found({ '@context': schema, '@graph': graph })).toEqual([]);
    expect(found({ '@context': schema, '@graph': [organisation, role, person] })).toEqual([
      'json-ld-domain /@graph/1/memberOf',
    ]);
  });

  it('finds values that a property does not take', () => {
    expect(about('CreativeWork', { author: 'A. Name' })).toEqual(['json-ld-range /author']);
    expect(about('CreativeWork', { author: { '@type': 'Place' } })).toEqual(['json-ld-range /author']);
    expect(about('Person', { name: 3 })).toEqual(['json-ld-range /name']);
    expect(about('Offer', { availability: 'InStok' })).toEqual(['json-ld-enumeration-member /availability']);
    expect(about('Offer', { availability: 'http://schema.org/InStock', price: '9.50' })).toEqual([]);
    expect(about('ImageObject', { width: 960, height: '640 px', representativeOfPage: 'true' })).toEqual([]);
    expect(
      about('CreativeWork', {
        name: { '@value': 'x', '@language': 'en' },
        keywords: { '@list': ['a', 'b'] },
      }),
    ).toEqual([]);
  });

  it.each(['2015-02-30', '23 March 2015', '2015-13-01', '20150323T', '2015-03-23T25:00:00Z', 'today'])(
    'finds that %s is no date',
    (date) => {
      expect(about('CreativeWork', { datePublished: date })).toEqual(['json-ld-date /datePublished']);
    },
  );

  it.each([
    '2015',
    '2015-03',
    '2015-03-23',
    '2016-02-29',
    '2015-03-23T09:30Z',
    '2015-03-23T09:30:00.123+01:00',
  ])('takes %s as a date', (date) => {
    expect(about('CreativeWork', { datePublished: date })).toEqual([]);
  });

  it('finds addresses that run, that are none, and that are not whole', () => {
    expect(about('Thing', { url: 'javascript:alert(1)' })).toEqual(['json-ld-url /url']);
    expect(about('Thing', { url: ' JaVa\nScript:alert(1)' })).toEqual(['json-ld-url /url']);
    expect(about('Thing', { url: 'no address at all' })).toEqual(['json-ld-url /url']);
    expect(about('Thing', { url: '/news' })).toEqual(['json-ld-relative-url /url']);
    expect(about('Thing', { url: 'https://www.gov.uk/news' })).toEqual([]);
  });

  it('finds what is empty', () => {
    expect(about('Thing', { name: '', sameAs: [], url: null })).toEqual([
      'json-ld-empty-value /name',
      'json-ld-empty-value /sameAs',
      'json-ld-empty-value /url',
    ]);
  });
});

describe('ids', () => {
  it('finds references to nothing, with the nearest, and nodes of one id', () => {
    const graph = [
      {
        '@type': 'CreativeWork',
        '@id': 'https://a.example/#one',
        about: { '@id': 'https://a.example/#tow' },
      },
      { '@type': 'Thing', '@id': 'https://a.example/#two' },
      { '@type': 'Thing', '@id': 'https://a.example/#two', name: 'x' },
    ];
    const problems = checkJsonLd({ '@context': schema, '@graph': graph });
    expect(problems.map(({ code, path }) => `${code} ${path.join('/')}`)).toEqual([
      'json-ld-duplicate-id @graph/2/@id',
      'json-ld-dangling-id @graph/0/about/@id',
    ]);
    expect(problems[1]?.message).toContain('Did you mean `https://a.example/#two`?');
  });

  it('leaves alone what names a thing elsewhere, an address and a member of an enumeration', () => {
    expect(
      found({
        '@context': schema,
        '@type': 'CreativeWork',
        '@id': 'https://a.example/#one',
        about: { '@id': 'https://www.wikidata.org/entity/Q145' },
        license: { '@id': 'https://a.example/licence' },
        mainEntity: { '@type': 'Offer', availability: { '@id': 'https://schema.org/InStock' } },
      }),
    ).toEqual([]);
  });
});

describe('input', () => {
  const page = `<!doctype html>\r
<html><head><!-- <script type="application/ld+json">{"a"}</script> -->
<script type="application/ld+json">
{"@context": "https://schema.org",
 "@type": "CreativeWork", "headLine": "x",
 "about": {"@id": "https://a.example/#two"}}
</script>
<script type="Application/LD+JSON; charset=utf-8">{"@context": "https://schema.org", "@type": "Thing", "@id": "https://a.example/#two", "nmae": 1}</script>
</head></html>`;

  it('looks at the scripts of a page together, and places problems in the page', () => {
    expect(checkJsonLd(page, { file: 'page.html' })).toMatchObject([
      {
        code: 'json-ld-unknown-property',
        path: [0, 'headLine'],
        file: 'page.html',
        line: 5,
        column: 27,
        endLine: 5,
        endColumn: 37,
      },
      { code: 'json-ld-unknown-property', path: [1, 'nmae'], line: 8 },
    ]);
  });

  it('reads the text of a script or file, with a byte order mark and other line ends', () => {
    const text =
      '\ufeff{\r\n  "@context": "https://schema.org",\r\n  "@type": "Thing",\r\n  "nmae": "x"\r\n}\r\n';
    expect(only(text)).toMatchObject({ code: 'json-ld-unknown-property', line: 4, column: 3 });
  });

  it('says where JSON breaks off, and still checks what stands before', () => {
    const problems = checkJsonLd('{"@context": "https://schema.org",\n "@type": "Thing", "nmae": "x",\n}');
    expect(problems).toMatchObject([
      { code: 'json-ld-unknown-property', line: 2 },
      { code: 'invalid-json', line: 2 },
    ]);
  });

  it('finds a key that is given twice', () => {
    expect(only('{"@context":"https://schema.org","@type":"Thing","name":"a","name":"b"}').code).toBe(
      'duplicate-key',
    );
  });

  it.each([
    [null, 'json-ld-shape'],
    [undefined, 'json-ld-shape'],
    [3, 'json-ld-shape'],
    ['', 'invalid-json'],
    ['nonsense', 'invalid-json'],
    ['<p>', 'json-ld-missing'],
    ['{"@context":"https://schema.org","@id":3,"@type":"Thing"}', 'json-ld-shape'],
  ])('gives one problem for %j', (input, code) => {
    expect(only(input).code).toBe(code);
  });

  it('is not brought down by circles, depth or many unknown names', () => {
    const circle: Record<string, unknown> = { '@context': schema, '@type': 'Thing' };
    circle['subjectOf'] = circle;
    expect(() => checkJsonLd(circle)).not.toThrow();
    const depth = 50_000;
    expect(() => checkJsonLd('['.repeat(depth) + ']'.repeat(depth))).not.toThrow();
    expect(() => checkJsonLd('{"a":'.repeat(depth))).not.toThrow();
    const names = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`unknown${index}`, 1]));
    const start = performance.now();
    expect(checkJsonLd({ '@context': schema, '@type': 'Thing', ...names })).toHaveLength(5000);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('changes nothing of its input', () => {
    const input = Object.freeze({ '@context': schema, '@type': 'Thing', name: Object.freeze(['a']) });
    expect(checkJsonLd(input)).toEqual([]);
  });
});
