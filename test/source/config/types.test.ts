import { type } from 'arktype';
import {
  checkFolder,
  defineConfig,
  loadCatalogue,
  readContentFolder,
  type CatalogueWith,
  type ContentWith,
} from 'despatch/node';
import type { Catalogue } from 'despatch/catalogue';
import type { Content, NewsStory, Person } from 'despatch/types';
import * as valibot from 'valibot';
import { expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import { folderWith, homeOffice, story } from '../../temporary-folder.js';

const config = defineConfig({
  rules: { 'title-length': 'off' },
  fields: {
    'news-story': {
      desk: z.string(),
      priority: valibot.optional(valibot.picklist(['high', 'low'])),
      seats: type('number.integer'),
      // What is written stays as it is: a schema that makes a number of a text leaves a text.
      pages: z.string().transform(Number),
    },
  },
});

type Story = ContentWith<typeof config, 'news-story'>;

test('content has the fields that the configuration adds', () => {
  expectTypeOf<Story>().toExtend<NewsStory>();
  expectTypeOf<Story['desk']>().toEqualTypeOf<string>();
  expectTypeOf<Story['priority']>().toEqualTypeOf<'high' | 'low' | undefined>();
  expectTypeOf<Story['seats']>().toEqualTypeOf<number>();
  expectTypeOf<Story['pages']>().toEqualTypeOf<string>();
  expectTypeOf<Story>().not.toHaveProperty('nothing');
  expectTypeOf<ContentWith<typeof config, 'person'>>().toEqualTypeOf<Person>();
  expectTypeOf<Extract<ContentWith<typeof config>, { kind: 'news-story' }>['desk']>().toEqualTypeOf<string>();
});

test('without own fields content is what it always was', () => {
  const _plain = defineConfig({ rules: { 'title-length': 'off' } });
  expectTypeOf<ContentWith<typeof _plain>>().toEqualTypeOf<Content>();
  expectTypeOf(checkFolder('content')).resolves.toHaveProperty('catalogue').toExtend<Catalogue>();
});

test('the readers of a folder give content with the fields', async () => {
  const fields = { desk: 'Press', seats: '12', pages: '"3"' };
  const folder = folderWith({ 'news/a.md': story(fields), ...homeOffice });

  const { catalogue, config: used } = await checkFolder(folder, { config });
  expectTypeOf(catalogue).toEqualTypeOf<CatalogueWith<typeof config>>();
  expectTypeOf(catalogue).toExtend<Catalogue>();
  expectTypeOf(used).toEqualTypeOf(config);
  const [first] = catalogue.all('news-story');
  expectTypeOf(first!.desk).toEqualTypeOf<string>();
  expect(first!.desk).toBe('Press');
  expect(catalogue.get('news-story', 'a')!.seats).toBe(12);

  const loaded = await loadCatalogue(folder, { config });
  expect(loaded.catalogue.resolve('news-story', 'a')!.pages).toBe('3');
  expect(loaded.catalogue.storiesOf(loaded.catalogue.all('organisation')[0]!)[0]!.desk).toBe('Press');

  const { documents } = await readContentFolder(folder, { config });
  for (const { content } of documents) {
    if (content.kind !== 'news-story') continue;
    expectTypeOf(content.desk).toEqualTypeOf<string>();
    expect(content.priority).toBeUndefined();
  }
});
