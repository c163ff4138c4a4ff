import { createCatalogue } from 'despatch/catalogue';
import { fromContentItem, safeFromContentItem, toContentItem } from 'despatch/content-json';
import { expect, it } from 'vitest';
import { allItems } from './items/all-items.js';
import { describeWithShared } from '../shared.js';
import { randomFrom, type Random } from './items/random.js';

const site = { url: 'https://www.gov.uk', name: 'GOV.UK' };

type Node = Record<string, unknown> | unknown[];

/** What values are replaced by, beside parts of other items. */
const values: unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  '',
  'x',
  [],
  {},
  [null],
  ['x'],
  { a: 1 },
  '2016-12-31T23:59:60Z',
];

/** Keys that are added. Several are names that objects inherit. */
const keys = [
  '__proto__',
  'constructor',
  'toString',
  'a/b',
  'a~b',
  '',
  'title',
  'links',
  'people',
  'base_path',
];

/** An object or list of a value, any of them at random. */
function anyNode(value: unknown, random: Random): Node {
  const nodes: Node[] = [];
  const collect = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    nodes.push(part as Node);
    for (const child of Object.values(part)) collect(child);
  };
  collect(value);
  return random.of(nodes);
}

/** Makes some changes to an item: anything removed, replaced, added, exchanged. */
function change(item: unknown, others: readonly unknown[], random: Random): void {
  for (let count = 1 + random.below(5); count > 0; count -= 1) {
    const node = anyNode(item, random) as Record<string, unknown>;
    const key = random.of([...Object.keys(node), random.of(keys)]);
    const value = structuredClone(
      random.below(2) === 0 ? random.of(values) : anyNode(random.of(others), random),
    );
    if (random.below(4) === 0) delete node[key];
    else if (Array.isArray(node) && random.below(2) === 0) node.push(value);
    else Object.defineProperty(node, key, { value, enumerable: true, configurable: true, writable: true });
  }
}

describeWithShared('items changed at random', () => {
  const items = allItems().map(({ item }) => item);

  it(
    'never throw, and come back as they were, whether a schema takes them or not',
    { timeout: 60_000 },
    () => {
      const random = randomFrom(20);
      for (let count = 0; count < 1500; count += 1) {
        const changed = structuredClone(random.of(items));
        change(changed, items, random);
        const item = JSON.parse(JSON.stringify(changed)) as never;
        const { content } = safeFromContentItem(item);
        if (!content) continue;
        const read = fromContentItem(item);
        const catalogue = createCatalogue([read.content, ...read.linked]);
        const written = toContentItem(read.content, { catalogue, site });
        expect(JSON.parse(JSON.stringify(written)), JSON.stringify(item)).toEqual(item);
      }
    },
  );
});

it('that are no items are refused with a message that says what is known', () => {
  for (const value of [
    undefined,
    null,
    7,
    'x',
    [],
    {},
    { schema_name: [{ toString: 1 }] },
    { schema_name: 'x' },
  ]) {
    expect(() => fromContentItem(value as never)).toThrow(/one of news_article, organisation/);
    expect(safeFromContentItem(value).content).toBeUndefined();
  }
});
