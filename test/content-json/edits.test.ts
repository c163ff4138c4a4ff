import { fromContentItem, toContentItem } from 'despatch/content-json';
import { createCatalogue } from 'despatch/catalogue';
import type { Content, NewsStory, Organisation, Role } from 'despatch/types';
import { expect, it } from 'vitest';
import { describeWithShared, readSharedJson } from '../shared.js';
import { govukSchema } from './items/ajv.js';
import { moreItems } from './items/more-items.js';

const site = { url: 'https://www.gov.uk', name: 'GOV.UK' };

function read<Model extends Content>(format: string, name: string) {
  const item = readSharedJson('govuk', 'examples', format, `${name}.json`) as never;
  const { content, linked } = fromContentItem(item);
  return { content: content as Model, linked, item: item as any };
}

function write(content: Content, linked: Content[]): any {
  return toContentItem(content, { catalogue: createCatalogue([content, ...linked]), site });
}

describeWithShared('an edit to a model that was read', () => {
  it('of a title shows in the item and in its link to itself', () => {
    const { content, linked } = read<NewsStory>('news_article', 'best-practice-news-story');
    const written = write({ ...content, title: 'A new title' }, linked);
    expect(written.title).toBe('A new title');
    expect(written.links.available_translations[0].title).toBe('A new title');
    expect(JSON.stringify(written)).not.toContain('Public approval for driving limits for 16 drugs');
  });

  it("of an organisation's title and brand shows in every link to it", () => {
    const { content, linked } = read<NewsStory>('news_article', 'best-practice-news-story');
    const edited = linked.map((each) =>
      each.kind === 'organisation' ? { ...each, title: 'Department for Trains', brand: 'hm-treasury' } : each,
    );
    const { links } = write(content, edited);
    for (const link of [links.organisations[0], links.primary_publishing_organisation[0]]) {
      expect(link.title).toBe('Department for Trains');
      expect(link.details.brand).toBe('hm-treasury');
    }
  });

  it('of the list of organisations shows in every list that names them', () => {
    const { content, linked } = read<NewsStory>('news_article', 'best-practice-news-story');
    const homeOffice: Organisation = { kind: 'organisation', slug: 'home-office', title: 'Home Office' };
    const written = write({ ...content, organisations: ['home-office'] }, [...linked, homeOffice]);
    expect(written.links.organisations.map((link: any) => link.title)).toEqual(['Home Office']);
    expect(written.links.primary_publishing_organisation[0].title).toBe('Home Office');
    expect(written.details.emphasised_organisations).toEqual([written.links.organisations[0].content_id]);
    expect(JSON.stringify(written.links)).not.toContain('department-for-transport');
  });

  it('of no organisation at all leaves no list of them', () => {
    const { content, linked } = read<NewsStory>('news_article', 'news_article');
    const written = write({ ...content, organisations: undefined }, linked);
    expect(written.links.organisations).toBeUndefined();
    expect(written.links.emphasised_organisations).toBeUndefined();
  });

  it('that withdraws it shows in the notice and in the link to itself', () => {
    for (const name of ['best-practice-news-story', 'news_article']) {
      const { content, linked } = read<NewsStory>('news_article', name);
      const withdrawal = { at: '2020-01-02T03:04:05Z', explanation: { html: '<p>Out of date.</p>' } };
      const written = write({ ...content, withdrawal }, linked);
      expect(written.withdrawn_notice).toEqual({
        explanation: '<p>Out of date.</p>',
        withdrawn_at: '2020-01-02T03:04:05Z',
      });
      expect(govukSchema('news_article')(written)).toBe(true);
    }
  });

  it('of its changes shows in the history', () => {
    const { content, linked } = read<NewsStory>('news_article', 'best-practice-news-story');
    const changes = [...content.changes!, { at: '2020-01-02T03:04:05Z', note: 'Added a table.' }];
    const written = write({ ...content, changes, updatedAt: '2020-01-02T03:04:05Z' }, linked);
    expect(written.details.change_history.map((entry: any) => entry.note)).toEqual([
      'Added a table.',
      'First published.',
    ]);
    expect(written.links.available_translations[0].public_updated_at).toBe('2020-01-02T03:04:05Z');
  });

  it('of a history, a government or a political flag that the item lacked shows too', () => {
    const { content, linked } = read<NewsStory>('news_article', 'news_article');
    delete content.governmentEra;
    const written = write(
      {
        ...content,
        political: false,
        changes: [{ at: '2017-01-02T03:04:05Z', note: 'Added a picture.' }],
        governmentEra: '2016-to-2019-may-conservative-government',
      },
      linked,
    );
    expect(written.details.political).toBe(false);
    expect(written.details.change_history[0].note).toBe('Added a picture.');
    expect(written.links.government[0].title).toBe('2016 to 2019 May Conservative government');
    expect(written.details.government.slug).toBe('2016-to-2019-may-conservative-government');
  });

  it('of the first publication shows in the field of earlier years too', () => {
    const { content, linked } = read<NewsStory>('news_article', 'best-practice-news-story');
    const written = write({ ...content, firstPublishedAt: '2014-01-01T00:00:00Z' }, linked);
    expect(written.first_published_at).toBe('2014-01-01T00:00:00Z');
    expect(written.details.first_public_at).toBe('2014-01-01T00:00:00Z');
  });

  it("of a person's name shows in the appointments to a role", () => {
    const { content, linked } = read<Role>('role', 'prime_minister');
    const edited = linked.map((each) => (each.kind === 'person' ? { ...each, name: 'D Cameron' } : each));
    const [appointment] = write(content, edited).links.role_appointments;
    expect(appointment.links.person[0].title).toBe('The Rt Hon D Cameron');
    expect(appointment.title).toBe('The Rt Hon D Cameron - Prime Minister');
  });

  it('of an appointment shows in the item of an organisation', () => {
    const { content, linked } = read<Organisation>('organisation', 'attorney_general');
    const edited = linked.map((each) =>
      each.kind === 'role' && each.slug === 'attorney-general'
        ? {
            ...each,
            title: 'Attorney',
            appointments: each.appointments!.map((one) => ({ ...one, endedOn: '2022-09-06' })),
          }
        : each,
    );
    const { links } = write(content, edited);
    const [appointment] = links.ordered_ministers[0].links.role_appointments;
    expect(appointment.details.ended_on).toBe('2022-09-06T00:00:00+01:00');
    expect(appointment.details.current).toBe(false);
    expect(appointment.links.role[0].title).toBe('Attorney');
    expect(links.ordered_roles[0].title).toBe('Attorney');
  });

  it('leaves everything else as it was', () => {
    const { content, linked, item } = read<NewsStory>('news_article', 'best-practice-press-release');
    const written = write({ ...content, summary: 'Another summary.' }, linked);
    item.description = 'Another summary.';
    for (const link of item.links.available_translations) link.description = 'Another summary.';
    expect(written).toEqual(item);
  });

  it('that takes a withdrawal back leaves an empty notice, and a link that says so', () => {
    const item = structuredClone(moreItems[0]);
    const { content, linked } = fromContentItem(item);
    const { withdrawal: _withdrawal, ...story } = content as NewsStory;
    const written = write(story, linked);
    expect(written.withdrawn_notice).toEqual({});
    expect(written.links.available_translations[0].withdrawn).toBe(false);
  });

  it('of pictures, attachments and the strategy shows where each belongs', () => {
    const { content, linked } = fromContentItem(structuredClone(moreItems[0]));
    const story = content as NewsStory;
    const [picture] = story.images!;
    const written = write(
      {
        ...story,
        images: [{ ...picture!, alt: 'A pint' }],
        attachments: [...story.attachments!, { attachmentType: 'file', url: '/files/more.pdf' }],
        strategy: undefined,
      },
      linked,
    );
    expect(written.details.images[0].alt_text).toBe('A pint');
    expect(written.details.attachments.map(({ id }: any) => id)).toEqual(['duty.csv', 'more.pdf']);
    expect(written.links.ordered_related_items).toBeUndefined();
  });

  it('of the people and roles of a person shows in links and titles', () => {
    const minister = moreItems.find(({ base_path }) => base_path.endsWith('george-osborne'));
    const { content, linked } = fromContentItem(minister);
    const edited = linked.map((each) =>
      each.kind === 'role' && each.slug === 'chancellor-of-the-exchequer'
        ? { ...each, title: 'Chancellor', appointments: each.appointments!.slice(1) }
        : each,
    );
    const written = write({ ...content, name: 'G Osborne' } as Content, edited);
    expect(written.details.full_name).toBe('The Rt Hon G Osborne CH');
    expect(written.links.role_appointments.map(({ title }: any) => title)).toEqual([
      'The Rt Hon G Osborne CH - First Secretary of State',
      'The Rt Hon G Osborne CH - Chancellor',
    ]);
  });
});
