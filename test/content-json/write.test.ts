import { ContentItem, fromContentItem, toContentItem } from 'despatch/content-json';
import { createCatalogue } from 'despatch/catalogue';
import type { Content } from 'despatch/types';
import { describe, expect, it } from 'vitest';
import { describeWithShared } from '../shared.js';
import { authored, authoredContext as context, story } from './authored.js';
import { govukSchema } from './items/ajv.js';

const write = (content: Content): any => toContentItem(content, context);

describeWithShared('items of authored documents', () => {
  it.each(
    authored.map((document) => [`${document.kind} ${document.slug} ${document.locale ?? 'en'}`, document]),
  )('fit the schemas: %s', (_name, document) => {
    const item = write(document as Content);
    expect(ContentItem.safeParse(item).error?.issues).toBeUndefined();
    if (item.schema_name === 'strategy_strand') return;
    const validate = govukSchema(item.schema_name);
    validate(item);
    expect(validate.errors).toBeNull();
  });
});

describe('the item of an authored story', () => {
  const item = write(story);

  it('says where it is, and in which languages', () => {
    expect(item.base_path).toBe('/government/news/annual-report-published');
    expect(
      item.links.available_translations.map((link: any) => [link.locale, link.api_path, link.web_url]),
    ).toEqual([
      [
        'en',
        '/api/content/government/news/annual-report-published',
        'https://www.gov.uk/government/news/annual-report-published',
      ],
      [
        'cy',
        '/api/content/government/news/annual-report-published.cy',
        'https://www.gov.uk/government/news/annual-report-published.cy',
      ],
    ]);
  });

  it('gives a day as its first moment in London, and the history down to the first publication', () => {
    expect(item.first_published_at).toBe('2015-03-23T00:00:00+00:00');
    expect(item.details.change_history).toEqual([
      { public_timestamp: '2015-03-24T10:00:00Z', note: 'Added a picture.' },
      { public_timestamp: '2015-03-23T00:00:00+00:00', note: 'First published.' },
    ]);
  });

  it('finds the government by the day, and the political flag by the rule', () => {
    expect(item.links.government[0].title).toBe(
      '2010 to 2015 Conservative and Liberal Democrat coalition government',
    );
    expect(item.details.political).toBe(true);
  });

  it('names organisations, people and roles in its links, and the strategy among what is related', () => {
    expect(item.links.organisations[0].details.brand).toBe('home-office');
    expect(item.links.primary_publishing_organisation[0].title).toBe('Home Office');
    expect(item.links.people[0].title).toBe('The Rt Hon Theresa May');
    expect(item.links.roles[0].document_type).toBe('ministerial_role');
    expect(item.links.ordered_related_items[0].document_type).toBe('policy_paper');
  });

  it('gives pictures and attachments absolute addresses and media types', () => {
    expect(item.details.images).toEqual([
      {
        alt_text: 'The report',
        content_type: 'image/png',
        sources: { s960: 'https://www.gov.uk/images/report.png' },
      },
    ]);
    expect(item.details.attachments[0]).toMatchObject({
      content_type: 'application/pdf',
      id: 'report.pdf',
      url: 'https://www.gov.uk/files/report.pdf',
    });
  });

  it('shows a withdrawal', () => {
    const withdrawn = write(authored[2]!);
    expect(withdrawn.withdrawn_notice.withdrawn_at).toBe('2016-01-01T00:00:00+00:00');
    expect(withdrawn.withdrawn_notice.explanation).toContain('It is out of date.');
    expect(withdrawn.links.available_translations[0].withdrawn).toBe(true);
  });

  it('is the same bytes for the same input', () => {
    const again = createCatalogue(structuredClone(authored));
    expect(JSON.stringify(toContentItem(again.documents[0]!, { ...context, catalogue: again }))).toBe(
      JSON.stringify(item),
    );
  });

  it('leaves out what the catalogue does not hold', () => {
    const alone: any = toContentItem(story, { ...context, catalogue: createCatalogue([story]) });
    expect(alone.links).not.toHaveProperty('organisations');
    expect(ContentItem.safeParse(alone).success).toBe(true);
  });

  it('reads back as what it was written from, HTML for Govspeak aside', () => {
    const { content, linked } = fromContentItem(item);
    const catalogue = createCatalogue([content, ...linked]);
    expect(toContentItem(content, { ...context, catalogue })).toEqual(item);
  });

  it('gives back the strategy that it reports on', () => {
    expect(fromContentItem(item).content).toMatchObject({ strategy: 'serious-organised-crime-strategy' });
    const [related] = item.links.ordered_related_items;
    const another = { ...related, base_path: '/government/publications/another', title: 'Another strategy' };
    const links = { ...item.links, ordered_related_items: [related, another] };
    expect(fromContentItem({ ...item, links }).content).not.toHaveProperty('strategy');
    const plain = { ...another, title: 'A paper' };
    const withPlain = { ...item, links: { ...item.links, ordered_related_items: [plain, related] } };
    const { content, linked } = fromContentItem(withPlain);
    expect(content).toMatchObject({ strategy: 'serious-organised-crime-strategy' });
    const catalogue = createCatalogue([content, ...linked]);
    expect(toContentItem(content, { ...context, catalogue })).toEqual(withPlain);
  });

  it('shows an event or a place that is given with what GOV.UK calls it', () => {
    const place = {
      to: 'world-location/azerbaijan',
      title: 'Azerbaijan',
      content_id: item.content_id,
      locale: 'en',
    };
    const given = write({
      ...story,
      worldLocations: ['azerbaijan'],
      govuk: { links: { world_locations: [place] } },
    } as Content);
    expect(given.links.world_locations).toEqual([
      { title: 'Azerbaijan', content_id: item.content_id, locale: 'en' },
    ]);
    expect(write({ ...story, worldLocations: ['azerbaijan'] }).links).not.toHaveProperty('world_locations');
  });

  it('does not change its input', () => {
    const before = structuredClone(authored);
    for (const document of authored) write(document);
    expect(authored).toEqual(before);
  });
});
