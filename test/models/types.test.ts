import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import { createCatalogue } from 'despatch';
import type {
  Content,
  GovernmentEra,
  NewsStory,
  Organisation,
  Person,
  Role,
  Strategy,
  StrategyStrand,
} from 'despatch';
import type * as types from 'despatch/types';

// `tsc` checks these sentences; at run time there is nothing left of them.
test('what a schema gives is its interface', () => {
  expectTypeOf<z.output<typeof NewsStory>>().toEqualTypeOf<types.NewsStory>();
  expectTypeOf<z.output<typeof Organisation>>().toEqualTypeOf<types.Organisation>();
  expectTypeOf<z.output<typeof GovernmentEra>>().toEqualTypeOf<types.GovernmentEra>();
  expectTypeOf<z.output<typeof Strategy>>().toEqualTypeOf<types.Strategy>();
  expectTypeOf<z.output<typeof StrategyStrand>>().toEqualTypeOf<types.StrategyStrand>();
  expectTypeOf<z.output<typeof Person>>().toEqualTypeOf<types.Person>();
  expectTypeOf<z.output<typeof Role>>().toEqualTypeOf<types.Role>();
  expectTypeOf<z.output<typeof Content>>().toEqualTypeOf<types.Content>();
});

test('what a schema takes is what it gives: nothing is filled in or changed', () => {
  expectTypeOf<z.input<typeof Content>>().toEqualTypeOf<types.Content>();
});

test('the type beside a schema is the interface of the same name', () => {
  expectTypeOf<NewsStory>().toEqualTypeOf<types.NewsStory>();
  expectTypeOf<Organisation>().toEqualTypeOf<types.Organisation>();
  expectTypeOf<GovernmentEra>().toEqualTypeOf<types.GovernmentEra>();
  expectTypeOf<Strategy>().toEqualTypeOf<types.Strategy>();
  expectTypeOf<StrategyStrand>().toEqualTypeOf<types.StrategyStrand>();
  expectTypeOf<Person>().toEqualTypeOf<types.Person>();
  expectTypeOf<Role>().toEqualTypeOf<types.Role>();
});

test('content narrows by its kind', () => {
  const titleOf = (content: Content): string => (content.kind === 'person' ? content.name : content.title);
  expectTypeOf(titleOf).returns.toBeString();
});

test('a look-up is typed by the kind it asks for', () => {
  const catalogue = createCatalogue([]);
  expectTypeOf(catalogue.get('news-story', 'a')).toEqualTypeOf<types.NewsStory | undefined>();
  expectTypeOf(catalogue.all('role')).toEqualTypeOf<ReadonlyArray<types.Role>>();
});
