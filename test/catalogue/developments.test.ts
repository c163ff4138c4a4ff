import { describe, expect, test } from 'vitest';
import { createCatalogue, developments, strandProgress } from 'despatch';
import type { Content, NewsStory, Strategy, StrategyStrand } from 'despatch/types';

const strategy: Strategy = { kind: 'strategy', slug: 'serious-crime', title: 'Serious crime strategy' };
const strands = ['Pursue', 'Prevent', 'Protect', 'Prepare'].map((title, index): StrategyStrand => ({
  kind: 'strategy-strand',
  slug: title.toLowerCase(),
  strategy: strategy.slug,
  title,
  position: index + 1,
}));

function storyWith(body: NewsStory['body'], fields: Partial<NewsStory> = {}): NewsStory {
  return {
    kind: 'news-story',
    slug: 'report',
    newsType: 'news_story',
    title: 'Report',
    summary: 'A report.',
    body,
    firstPublishedAt: '2015-03-23',
    strategy: strategy.slug,
    ...fields,
  };
}

function developmentsIn(body: NewsStory['body'], fields: Partial<NewsStory> = {}, others: Content[] = []) {
  const story = storyWith(body, fields);
  const found = developments(story, createCatalogue([story, strategy, ...strands, ...others]));
  return found.map(({ strand, text }) => [strand.title, text]);
}

describe('a development', () => {
  test('is a list item that opens with the strand', () => {
    const govspeak =
      '* Under Pursue, the police did more.\n* Under the Prevent strand, schools did.\n* Nothing else.';
    const expected = [
      ['Pursue', 'Under Pursue, the police did more.'],
      ['Prevent', 'Under the Prevent strand, schools did.'],
    ];
    expect(developmentsIn({ govspeak })).toEqual(expected);
    const html =
      '<ul><li>Under <b>Pursue</b>, the police did more.</li><li><p>Under the Prevent strand, schools did.</p></li></ul>';
    expect(developmentsIn({ html })).toEqual(expected);
  });

  test('is the section under a heading that names the strand, up to the next heading of its level', () => {
    const govspeak = `## Protect: safer markets

First.

### Banks

* One.
* Two.

## Next steps

Later.`;
    expect(developmentsIn({ govspeak })).toEqual([['Protect', 'First.\nOne.\nTwo.']]);
  });

  test('is not a heading or an item that only begins with the same word', () => {
    const govspeak =
      '## Prevent flooding at home\n\nText.\n\n* Under Prevention, nothing.\n* Underneath Pursue, nothing.';
    expect(developmentsIn({ govspeak })).toEqual([]);
  });

  test('belongs to a story that names its strategy', () => {
    expect(developmentsIn({ govspeak: '* Under Pursue, more.' }, { strategy: undefined })).toEqual([]);
  });
});

test('the progress of a strand is told by its stories, the earliest first, each once', () => {
  const body = { govspeak: '* Under Pursue, more.' };
  const later = storyWith(body);
  const earlier = storyWith(body, { slug: 'earlier', firstPublishedAt: '2014-10-07' });
  const welsh = storyWith(body, { locale: 'cy' });
  const silent = storyWith({ govspeak: 'Nothing.' }, { slug: 'silent' });
  const catalogue = createCatalogue([welsh, later, silent, earlier, strategy, ...strands]);
  const progress = strandProgress(strands[0]!, catalogue);
  expect(progress.map(({ story, publishedOn }) => [story, publishedOn])).toEqual([
    [earlier, '2014-10-07'],
    [later, '2015-03-23'],
  ]);
  expect(progress[0]!.developments[0]!.strand).toBe(strands[0]);
});
