import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';

interface Schema {
  description?: string;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

const kinds = [
  'news-story',
  'organisation',
  'government-era',
  'strategy',
  'strategy-strand',
  'person',
  'role',
];
let schemas: Record<string, Schema>;

beforeAll(async () => {
  // @ts-expect-error -- a build script without types
  const { makeSchemas } = (await import('../../scripts/json-schemas.mjs')) as {
    makeSchemas(): Promise<Record<string, Schema>>;
  };
  schemas = await makeSchemas();
});

function compile(schema: Schema) {
  const ajv = new Ajv({ strict: true, allErrors: true });
  addFormats(ajv);
  return ajv.compile(schema);
}

/** Paths of the fields that have no description, at any depth. What GOV.UK alone keeps under `govuk` is in its words. */
function undescribed(schema: Schema, path = ''): string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, property]) => [
    ...(property.description ? [] : [`${path}/${key}`]),
    ...(key === 'govuk' ? [] : undescribed(property, `${path}/${key}`)),
  ]);
  const inner = [schema.items, ...(schema.anyOf ?? [])].flatMap((one) => (one ? undescribed(one, path) : []));
  return [...own, ...inner];
}

it('has two schemas for every kind, and those of configurations, content items and reports', () => {
  const ofKinds = kinds.flatMap((kind) => [`${kind}.json`, `files/${kind}.json`]);
  expect(Object.keys(schemas)).toEqual([...ofKinds, 'config.json', 'content-item.json', 'report.json']);
});

describe.each(kinds)('the schema of a %s', (kind) => {
  it('is a schema that Ajv takes in its strict mode', () => {
    expect(() => compile(schemas[`${kind}.json`]!)).not.toThrow();
  });

  it('describes every field', () => {
    expect(undescribed(schemas[`${kind}.json`]!)).toEqual([]);
  });

  it('describes every field of a content file', () => {
    expect(undescribed(schemas[`files/${kind}.json`]!)).toEqual([]);
  });

  it('lets a content file leave out what its folder, name and text say', () => {
    expect(schemas[`files/${kind}.json`]!.required).not.toEqual(expect.arrayContaining(['kind']));
    expect(schemas[`files/${kind}.json`]!.required).not.toEqual(expect.arrayContaining(['slug']));
  });
});

it('takes the front matter of a story, and not a wrong key', () => {
  const validate = compile(schemas['files/news-story.json']!);
  const story = {
    title: 'Bridge open',
    summary: 'It is.',
    newsType: 'news_story',
    firstPublishedAt: '2015-03-23',
  };
  expect(validate(story)).toBe(true);
  expect(validate({ ...story, sumary: 'It is.' })).toBe(false);
  expect(validate({ ...story, despatch: { disable: ['title-length'] } })).toBe(true);
  expect(validate({ ...story, despatch: { disabled: ['title-length'] } })).toBe(false);
});

describe('the schema of a configuration', () => {
  it('takes what `despatch check` takes, and names every rule', () => {
    const schema = schemas['config.json']!;
    const validate = compile(schema);
    const config = {
      $schema: './schemas/config.json',
      site: { url: 'https://www.example.gov.uk', name: 'Example' },
      rules: { 'title-length': 'off', 'sentence-length': ['info', { max: 30 }], own: 'error' },
      folders: { posts: 'news-story' },
    };
    expect(validate(config)).toBe(true);
    expect(validate({ ...config, folders: { posts: 'news' } })).toBe(false);
    expect(validate({ ...config, rules: { 'title-length': 'loud' } })).toBe(false);
    expect(validate({ ...config, rulse: {} })).toBe(false);
    expect(undescribed(schema)).toEqual([]);
    expect(schema.properties!['rules']!.properties!['backdated']!.description).toMatch(/Off if not set\.$/);
  });
});
