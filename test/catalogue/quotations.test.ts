import { describe, expect, test } from 'vitest';
import { createCatalogue, quotations } from 'despatch';
import type { Content, NewsStory, Person, Role } from 'despatch/types';

const karenBradley: Person = {
  kind: 'person',
  slug: 'karen-bradley',
  name: 'Karen Bradley',
  honorificSuffix: 'MP',
};
const theresaMay: Person = { kind: 'person', slug: 'theresa-may', name: 'Theresa May' };
const minister: Role = {
  kind: 'role',
  slug: 'minister-for-organised-crime',
  title: 'Minister for Modern Slavery and Organised Crime',
  appointments: [{ person: 'karen-bradley', startedOn: '2014-02-08', endedOn: '2016-07-14' }],
};
const secretary: Role = {
  kind: 'role',
  slug: 'culture-secretary',
  title: 'Secretary of State for Culture, Media and Sport',
  appointments: [{ person: 'karen-bradley', startedOn: '2016-07-14', endedOn: '2018-01-08' }],
};
const entities: Content[] = [karenBradley, theresaMay, minister, secretary];

function quotationsIn(
  body: NewsStory['body'],
  fields: Partial<NewsStory> = {},
  others: Content[] = entities,
) {
  const story: NewsStory = {
    kind: 'news-story',
    slug: 'report',
    newsType: 'news_story',
    title: 'Report',
    summary: 'A report.',
    body,
    firstPublishedAt: '2015-03-23',
    ...fields,
  };
  return quotations(story, createCatalogue([story, ...others]));
}

const govspeak = `Karen Bradley said:

> First *paragraph*.
>
> Second paragraph.

Afterwards.`;

describe('a quotation', () => {
  test('holds its paragraphs, its speaker and the role of that day', () => {
    expect(quotationsIn({ govspeak })).toMatchObject([
      {
        introduction: 'Karen Bradley said:',
        paragraphs: ['First paragraph.', 'Second paragraph.'],
        speaker: karenBradley,
        role: minister,
      },
    ]);
  });

  test('is found in HTML as it is in Govspeak', () => {
    const html = `<div class="govspeak"><p>Minister <strong>Karen Bradley</strong> said:</p>
      <blockquote>
        <p>First paragraph.</p>
        <p class="last-child">Second paragraph.</p>
      </blockquote></div>`;
    expect(quotationsIn({ html })).toMatchObject([
      { paragraphs: ['First paragraph.', 'Second paragraph.'], speaker: karenBradley, role: minister },
    ]);
  });

  test('knows where it stands in the source', () => {
    const [quotation] = quotationsIn({ govspeak });
    expect(govspeak.slice(quotation!.start, quotation!.end).trim()).toBe(
      '> First *paragraph*.\n>\n> Second paragraph.',
    );
  });

  test('takes the role taken up last where both were held on the day, unless the introduction names one', () => {
    const sameDay = { firstPublishedAt: '2016-07-14' };
    expect(quotationsIn({ govspeak }, sameDay)[0]?.role).toBe(secretary);
    const named = govspeak.replace('Karen', 'Minister for Modern Slavery and Organised Crime Karen');
    expect(quotationsIn({ govspeak: named }, sameDay)[0]?.role).toBe(minister);
  });

  test('has no role outside the days of an appointment', () => {
    expect(quotationsIn({ govspeak }, { firstPublishedAt: '2019-01-01' })[0]).not.toHaveProperty('role');
  });

  test('has no speaker where nobody of the catalogue is named', () => {
    const other = govspeak.replace('Karen Bradley', 'Karen Bradley-Smith');
    expect(quotationsIn({ govspeak: other })[0]).not.toHaveProperty('speaker');
  });

  test('is by the one who speaks, where somebody else is named too', () => {
    const first = govspeak.replace(
      'Karen Bradley',
      'Karen Bradley, who works with Theresa May at the Home Office,',
    );
    expect(quotationsIn({ govspeak: first })[0]?.speaker).toBe(karenBradley);
    const last = govspeak.replace('Karen', 'Speaking beside Theresa May, Karen');
    expect(quotationsIn({ govspeak: last })[0]?.speaker).toBe(karenBradley);
  });

  test('is by the namesake whom the story is tagged to, or by nobody', () => {
    const namesake: Person = { ...karenBradley, slug: 'karen-bradley-2' };
    const others = [...entities, namesake];
    expect(quotationsIn({ govspeak }, { people: ['karen-bradley-2'] }, others)[0]?.speaker).toBe(namesake);
    expect(quotationsIn({ govspeak }, {}, others)[0]).not.toHaveProperty('speaker');
  });

  test('is found in Welsh', () => {
    const welsh = govspeak.replace('Karen Bradley said:', 'Dywedodd Karen Bradley:');
    expect(quotationsIn({ govspeak: welsh }, { locale: 'cy' })[0]?.speaker).toBe(karenBradley);
  });
});

describe('a block quote that nobody is said to speak', () => {
  test.each([
    ['after a paragraph without a colon', 'Karen Bradley said so.\n\n> Text.'],
    ['after a colon without a verb of speech', 'The law reads:\n\n> Text.'],
    ['after a heading', '## Karen Bradley said:\n\n> Text.'],
    ['with another paragraph between', 'Karen Bradley said:\n\nSomething else.\n\n> Text.'],
  ])('is no quotation %s', (_, source) => {
    expect(quotationsIn({ govspeak: source })).toEqual([]);
  });
});
