import { describe, expect, it } from 'vitest';
import { createCatalogue } from 'despatch/catalogue';
import { toTree } from 'despatch/html';
import type { Content, NewsStory, Organisation } from 'despatch/types';
import {
  embassy,
  era,
  everyField,
  homeOffice,
  karenBradley,
  pursue,
  securityMinister,
  site,
  story,
  strategy,
  today,
} from './every-field.js';
import { named, textIn, withClass } from './tree.js';

const earlier: NewsStory = {
  ...story,
  slug: 'earlier',
  title: 'An earlier story',
  firstPublishedAt: '2014-10-07',
  body: { govspeak: '## Pursue\n\nArrests rose.\n\nSo did convictions.\n\n## Other\n\nNothing.' },
};

const context = { catalogue: createCatalogue([...everyField, earlier]), site, today };
const pageOf = (content: Content) => toTree(content, context);

/** The texts of a section's items, by the section's heading. */
function section(content: Content, title: string, tagName = 'li'): string[] {
  const found = named(pageOf(content), 'section').find(
    (each) => textIn(named(each, 'h2')[0] ?? each) === title,
  );
  return found ? named(found, tagName).map((each) => textIn(each).trim()) : [];
}

describe('the page of a strategy', () => {
  it('has its strands in order, each with what it sets out to do', () => {
    expect(section(strategy, 'Strands', 'h3')).toEqual(['Pursue', 'Prevent']);
    expect(textIn(pageOf(strategy))).toContain('Prosecute and disrupt.');
  });

  it('tells what stories reported under each strand, the earliest first', () => {
    expect(section(strategy, 'Strands')).toEqual([
      'An earlier story, 7 October 2014Arrests rose.So did convictions.',
      'Annual report published, 23 March 2015Under Pursue, the law is stronger',
      'Annual report published, 23 March 2015Under Prevent, pilots began',
    ]);
  });

  it('says for which days it is meant', () => {
    expect(textIn(pageOf(strategy))).toContain('Period:7 October 2013 to 31 October 2018');
  });
});

describe('the page of a strand', () => {
  it('says of which strategy it is a part', () => {
    const [type] = withClass(pageOf(pursue), 'govuk-caption-xl');
    expect(textIn(type!)).toBe('Part of Organised crime strategy');
    expect(named(type!, 'a')[0]!.properties.href).toBe('/government/publications/organised-crime');
  });

  it('tells what was reported over time', () => {
    expect(section(pursue, 'Progress')).toHaveLength(2);
  });
});

describe('the page of an organisation', () => {
  it('tells what became of it', () => {
    expect(textIn(pageOf(homeOffice))).toContain(
      'Home Office has become part of British Embassy Paris and Border Force (1 January 2020)',
    );
  });

  it.each<[Organisation['status'], string | undefined]>([
    ['live', undefined],
    [undefined, undefined],
    ['no_longer_exists', 'A has closed'],
    ['changed_name', 'A has changed its name'],
    ['exempt', 'A has a separate website'],
  ])('with the status %s says %s', (status, sentence) => {
    const organisation: Organisation = { kind: 'organisation', slug: 'a', title: 'A', status };
    const [notice] = withClass(
      toTree(organisation, { ...context, catalogue: createCatalogue([organisation]) }),
      'govuk-inset-text',
    );
    expect(notice && textIn(notice)).toBe(sentence);
  });

  it('lists roles, public bodies, accounts and stories', () => {
    expect(section(homeOffice, 'Ministers and officials')).toEqual(['Minister for Security']);
    expect(section(homeOffice, 'Agencies and public bodies')).toEqual(['Border Force']);
    expect(section(homeOffice, 'Follow')).toEqual(['YouTube']);
    expect(section(homeOffice, 'Latest news')).toEqual([
      'Annual report published, 23 March 2015',
      'An earlier story, 7 October 2014',
    ]);
  });

  it('shows addresses line by line, and numbers and forms', () => {
    const [contact] = withClass(pageOf(homeOffice), 'despatch-contact');
    expect(named(named(contact!, 'address')[0]!, 'br')).toHaveLength(6);
    expect(named(contact!, 'a').map(({ properties }) => properties.href)).toEqual([
      'mailto:press@example.com',
      'https://example.com/form',
    ]);
  });

  it('needs no more than a title', () => {
    const tree = toTree(embassy, { ...context, catalogue: createCatalogue([embassy]) });
    expect(textIn(tree)).toBe('OrganisationBritish Embassy Paris');
  });
});

describe('the page of a government', () => {
  it('gives its days, parties and prime ministers', () => {
    const text = textIn(pageOf(era));
    expect(text).toContain('In office:12 May 2010 to 8 May 2015');
    expect(text).toContain('Parties:ConservativeLiberal Democrats');
    expect(text).toContain('Prime ministers:David CameronThe Rt Hon Karen Bradley MP');
  });

  it('says since when the government of today is in office', () => {
    const current = { ...era, endedOn: undefined };
    expect(textIn(toTree(current, context))).toContain('In office:Since 12 May 2010');
  });

  it('lists its stories', () => {
    expect(section(era, 'Latest news')).toHaveLength(2);
  });
});

describe('the page of a person', () => {
  it('names them with honorifics, and the roles they held', () => {
    expect(textIn(named(pageOf(karenBradley), 'h1')[0]!)).toBe('The Rt Hon Karen Bradley MP');
    expect(section(karenBradley, 'Roles')).toEqual(['Minister for Security, 8 February 2014 to 8 May 2015']);
  });

  it('gathers what they are quoted as saying, with the role and the source', () => {
    const [figure] = withClass(pageOf(karenBradley), 'despatch-quotation');
    const [quote] = named(figure!, 'blockquote');
    expect(textIn(quote!)).toBe('We will find you.');
    expect(quote!.properties.cite).toBe('/government/news/annual-report');
    expect(textIn(named(figure!, 'figcaption')[0]!)).toBe(
      'Minister for Security, Annual report published, 23 March 2015',
    );
  });
});

describe('the page of a role', () => {
  it('says who held it and when, and leaves out whom the catalogue does not hold', () => {
    expect(section(securityMinister, 'Who has held the role')).toEqual([
      'The Rt Hon Karen Bradley MP, 8 February 2014 to 8 May 2015',
    ]);
  });

  it('lists those who held it last first', () => {
    const role = {
      ...securityMinister,
      appointments: [
        { person: 'karen-bradley', startedOn: '2010-01-01', endedOn: '2011-01-01' },
        { person: 'karen-bradley', startedOn: '2014-01-01' },
        { person: 'karen-bradley' },
      ],
    };
    expect(section(role, 'Who has held the role').map((text) => text.replace(/^.* MP,? ?/, ''))).toEqual([
      'Since 1 January 2014',
      '1 January 2010 to 1 January 2011',
      '',
    ]);
  });
});
