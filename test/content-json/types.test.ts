import type {
  ContentItem,
  NewsArticleItem,
  OrganisationItem,
  ContentItem as schema,
} from 'despatch/content-json';
import { toContentItem, type ContentItemOf } from 'despatch/content-json';
import type { NewsStory, NewsType, Organisation } from 'despatch/types';
import type * as z from 'zod';
import { expectTypeOf, it } from 'vitest';

it('types a fetch of the content API in one line', () => {
  const read = async (response: Response) => {
    const item = (await response.json()) as ContentItem;
    if (item.schema_name === 'news_article') {
      expectTypeOf(item).toEqualTypeOf<NewsArticleItem>();
      expectTypeOf(item.document_type).toEqualTypeOf<NewsType>();
      expectTypeOf(item.details.body).toEqualTypeOf<string>();
    }
    if (item.document_type === 'organisation') expectTypeOf(item).toEqualTypeOf<OrganisationItem>();
    return item.links.organisations?.map(({ title, base_path }) => [title, base_path]);
  };
  expectTypeOf(read).returns.resolves.toEqualTypeOf<string[][] | undefined>();
});

it('gives the interfaces as what the schema puts out', () => {
  expectTypeOf<z.output<typeof schema>>().toExtend<ContentItem>();
  expectTypeOf<ContentItem>().toExtend<z.output<typeof schema>>();
});

it('types what is written by the kind of what is given', () => {
  expectTypeOf(toContentItem<NewsStory>).returns.toEqualTypeOf<NewsArticleItem>();
  expectTypeOf<ContentItemOf<Organisation['kind']>>().toEqualTypeOf<OrganisationItem>();
});
