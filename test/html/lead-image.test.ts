import { describe, expect, it } from 'vitest';
import { createCatalogue } from 'despatch/catalogue';
import { toTree } from 'despatch/html';
import type { Image, NewsStory } from 'despatch/types';
import { homeOffice, site, story, today } from './every-field.js';
import { named, textIn } from './tree.js';

const image: Image = { url: '/images/a.jpg', alt: 'A' };

function picturesOf(images: Image[] | undefined, rest: Partial<NewsStory> = {}) {
  const content: NewsStory = { ...story, images, attachments: [], withdrawal: undefined, ...rest };
  return named(toTree(content, { catalogue: createCatalogue([content, homeOffice]), site, today }), 'img');
}

describe('the lead picture', () => {
  it('is the one of type lead', () => {
    const [picture] = picturesOf([image, { ...image, url: '/images/b.jpg', type: 'lead' }]);
    expect(picture!.properties.src).toBe('/images/b.jpg');
  });

  it('is else the first of no type', () => {
    const [picture] = picturesOf([
      { ...image, type: 'logo' },
      { ...image, url: '/images/b.jpg' },
    ]);
    expect(picture!.properties.src).toBe('/images/b.jpg');
  });

  it('is else the one that the organisation has for stories without pictures', () => {
    expect(picturesOf(undefined)[0]!.properties.src).toBe('/images/launch.jpg');
    expect(picturesOf([{ ...image, type: 'logo' }])).toEqual([]);
  });

  it('is not shown a second time if the text shows it', () => {
    const body = { html: '<p><img src="/images/a.jpg" alt="A"></p>' };
    expect(picturesOf([image], { body })).toHaveLength(1);
  });

  it('lets browsers choose among the sizes whose width is known', () => {
    const [picture] = picturesOf([
      {
        ...image,
        width: 960,
        sources: { s300: '/images/s300 a,b.jpg', s960: '/images/s960.jpg', large: '/x.jpg' },
      },
    ]);
    expect(picture!.properties.srcSet).toBe('/images/s300%20a%2Cb.jpg 300w, /images/s960.jpg 960w');
    expect(picture!.properties.sizes).toContain('630px');
  });

  it('offers no choice where there is one size', () => {
    const [picture] = picturesOf([{ ...image, width: 960 }]);
    expect(picture!.properties).not.toHaveProperty('srcSet');
  });

  it('is decoration if nobody said what it shows', () => {
    expect(picturesOf([{ url: '/images/a.jpg' }])[0]!.properties.alt).toBe('');
  });

  it('has its caption and credit under it', () => {
    const content = { ...story, images: [{ ...image, caption: 'At work', credit: 'B. Name' }] };
    const [caption] = named(
      toTree(content, { catalogue: createCatalogue([content]), site, today }),
      'figcaption',
    );
    expect(named(caption!, 'p').map(textIn)).toEqual(['At work', 'Credit: B. Name']);
  });
});
