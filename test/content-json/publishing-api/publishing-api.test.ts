import { createCatalogue } from 'despatch/catalogue';
import {
  fromContentItem,
  toContentItem,
  toGone,
  toPublish,
  toPublishingApi,
  toRedirect,
  toVanish,
  toWithdrawal,
} from 'despatch/content-json';
import { describe, expect, it } from 'vitest';
import { describeWithShared } from '../../shared.js';
import { authored, authoredContext, story } from '../authored.js';
import { govukSchema } from '../items/ajv.js';
import { allItems } from '../items/all-items.js';

const site = { url: 'https://www.gov.uk', name: 'GOV.UK' };

describeWithShared('what the Publishing API is sent', () => {
  it.each(allItems())('fits its schemas: $name', ({ item }) => {
    const { content, linked } = fromContentItem(item);
    const { contentId, putContent, patchLinks } = toPublishingApi(content, {
      catalogue: createCatalogue([content, ...linked]),
      site,
    });
    expect(contentId).toBe(item.content_id);
    const put = govukSchema(item.schema_name, 'publisher');
    put(putContent);
    expect(put.errors).toBeNull();
    const patch = govukSchema(item.schema_name, 'links');
    patch(patchLinks);
    expect(patch.errors).toBeNull();
  });

  it('fits its schemas for authored documents', () => {
    for (const document of authored) {
      const format = toContentItem(document, authoredContext).schema_name;
      if (format === 'strategy_strand') continue;
      const { putContent, patchLinks } = toPublishingApi(document, authoredContext);
      const put = govukSchema(format, 'publisher');
      put(putContent);
      expect(put.errors).toBeNull();
      const patch = govukSchema(format, 'links');
      patch(patchLinks);
      expect(patch.errors).toBeNull();
    }
  });
});

describe('the requests to the Publishing API', () => {
  it('send an empty list only where it is meant to clear', () => {
    const { patchLinks } = toPublishingApi(story, authoredContext, {
      clear: ['topical_events', 'organisations'],
    });
    expect(patchLinks.links['topical_events']).toEqual([]);
    expect(patchLinks.links['organisations']).toHaveLength(1);
    expect(patchLinks.links).not.toHaveProperty('taxons');
    expect(JSON.stringify(patchLinks)).not.toContain('null');
  });

  it('carry a change note with a major update only', () => {
    const { putContent } = toPublishingApi(story, authoredContext, { changeNote: 'Added a table.' });
    expect(putContent).toMatchObject({ update_type: 'major', change_note: 'Added a table.' });
    expect(() =>
      toPublishingApi(story, authoredContext, { updateType: 'minor', changeNote: 'Added a table.' }),
    ).toThrow('Expected no `changeNote` with a minor update');
  });

  it('publish and unpublish', () => {
    expect(toPublish(story)).toEqual({ update_type: 'major', locale: 'en' });
    expect(toVanish(story)).toEqual({ type: 'vanish', locale: 'en' });
    expect(toGone(story)).toEqual({ type: 'gone', locale: 'en' });
    expect(toRedirect(story, '/elsewhere')).toEqual({
      type: 'redirect',
      locale: 'en',
      alternative_path: '/elsewhere',
    });
    const withdrawal = { at: '2016-01-01', explanation: { html: '<p>Out of date.</p>' } };
    expect(toWithdrawal({ ...story, withdrawal }, authoredContext)).toEqual({
      type: 'withdrawal',
      locale: 'en',
      explanation: '<p>Out of date.</p>',
      unpublished_at: '2016-01-01T00:00:00+00:00',
    });
    expect(() => toWithdrawal(story, authoredContext)).toThrow('withdrawal.explanation');
  });
});
