import { fromContentItem, toContentItem, type ContentItem } from 'despatch/content-json';
import { createCatalogue } from 'despatch/catalogue';
import type { Content } from 'despatch/types';
import { describe, expect, it } from 'vitest';
import { models } from '../../src/models/index-by-kind.js';
import { describeWithShared } from '../shared.js';
import { govukSchema } from './items/ajv.js';
import { allItems, madeItems } from './items/all-items.js';
import { examples } from './items/examples.js';
import { mutantsOf } from './items/mutants.js';

const site = { url: 'https://www.gov.uk', name: 'GOV.UK' };

/** Reads an item and writes what was read. */
function roundTrip(item: ContentItem): unknown {
  const { content, linked } = fromContentItem(item);
  return toContentItem(content, { catalogue: createCatalogue([content, ...linked]), site });
}

describe('items made by hand', () => {
  it.each(madeItems())('come back as they were: $name', ({ item }) => {
    expect(roundTrip(item)).toEqual(item);
  });
});

describeWithShared('items of GOV.UK', () => {
  const all = allItems();

  it.each(examples())('come back as they were: $name', ({ item }) => {
    expect(roundTrip(item)).toEqual(item);
  });

  it.each(all)('are not changed by reading, and the models hold what they accept: $name', ({ item }) => {
    const before = structuredClone(item);
    const { content, linked } = fromContentItem(item);
    expect(item).toEqual(before);
    for (const document of [content, ...linked] as Content[]) {
      expect(models[document.kind].safeParse(document).error?.issues).toBeUndefined();
    }
  });

  it.each(all)('survive one change each, where the schema allows it: $name', ({ item, format }) => {
    const isValid = govukSchema(format);
    const lost: string[] = [];
    const step = Math.ceil(JSON.stringify(item).length / 1500);
    let count = 0;
    for (const mutant of mutantsOf(item)) {
      // Long items have thousands of mutants; a share of them shows each kind of change in each place.
      count += 1;
      if (count % step !== 0 || !isValid(mutant.item)) continue;
      try {
        expect(roundTrip(mutant.item as ContentItem)).toEqual(mutant.item);
      } catch (error) {
        lost.push(`${mutant.change}: ${(error as Error).message.slice(0, 200)}`);
      }
    }
    expect(lost).toEqual([]);
  });
});
