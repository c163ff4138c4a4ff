import { createCatalogue } from 'despatch/catalogue';
import { fromContentItem, safeFromContentItem, toContentItem } from 'despatch/content-json';
import { expect, it } from 'vitest';
import { describeWithShared } from '../shared.js';
import { examples } from './items/examples.js';

const site = { url: 'https://www.gov.uk', name: 'GOV.UK' };

function roundTrip(item: never): unknown {
  const { content, linked } = fromContentItem(item);
  return toContentItem(content, { catalogue: createCatalogue([content, ...linked]), site });
}

/** Changes every link of an item, and the links of those. */
function changeLinks(item: any, change: (link: any) => void): any {
  for (const link of Object.values<any>(item.links ?? {}).flat()) {
    change(link);
    changeLinks(link, change);
  }
  return item;
}

const fields = [
  'content_id',
  'base_path',
  'links',
  'title',
  'locale',
  'document_type',
  'schema_name',
  'details',
];

describeWithShared('items of earlier years', () => {
  it.each(fields)('come back as they were where links have no %s', (field) => {
    for (const { item, name } of examples()) {
      changeLinks(item, (link) => delete link[field]);
      expect(roundTrip(item as never), name).toEqual(item);
    }
  });

  it('come back as they were where links have just a title and a path', () => {
    for (const { item, name } of examples()) {
      changeLinks(item, (link) => {
        for (const key of Object.keys(link))
          if (!['title', 'base_path', 'links'].includes(key)) delete link[key];
      });
      expect(roundTrip(item as never), name).toEqual(item);
    }
  });

  it.each(['links', 'base_path', 'content_id', 'locale', 'description'])(
    'come back as they were without %s, with warnings',
    (field) => {
      for (const { item, name } of examples()) {
        delete item[field];
        const { content, problems } = safeFromContentItem(item);
        expect(content, name).toBeDefined();
        expect(problems.map(({ severity }) => severity)).not.toContain('error');
        expect(problems.some(({ message }) => message.includes(field))).toBe(true);
        expect(roundTrip(item as never), name).toEqual(item);
      }
    },
  );

  it('name the government in their details alone, or organisations as lead ones alone', () => {
    const [example] = examples().filter(({ name }) => name.endsWith('/news_article.json'));
    const { item } = example!;
    item.links.lead_organisations = item.links.organisations;
    delete item.links.organisations;
    delete item.links.government;
    const { content } = fromContentItem(item);
    expect(content).toMatchObject({
      governmentEra: '2015-conservative-government',
      organisations: ['prime-ministers-office-10-downing-street'],
    });
    expect(roundTrip(item as never)).toEqual(item);
  });

  it('tell of a government that was in office then, and that the register knows to have left since', () => {
    const [example] = examples().filter(({ name }) => name.endsWith('/news_article.json'));
    const { linked } = fromContentItem(example!.item);
    const era = linked.find(({ kind }) => kind === 'government-era');
    expect(example!.item.links.government[0].details.ended_on).toBeNull();
    expect(era).toMatchObject({ slug: '2015-conservative-government', endedOn: '2016-07-13' });
  });

  it('have changes from before their first publication', () => {
    const [example] = examples().filter(({ name }) => name.endsWith('/best-practice-event.json'));
    const { item } = example!;
    item.details.change_history.push({ public_timestamp: '2001-01-01T00:00:00Z', note: 'Draft.' });
    const { content } = fromContentItem(item);
    expect(JSON.stringify((content as any).changes)).not.toContain('Draft.');
    expect(roundTrip(item as never)).toEqual(item);
  });
});
