import { createCatalogue } from 'despatch/catalogue';
import type { Content, NewsStory } from 'despatch/types';

/** A story as an author writes it. */
export const story: NewsStory = {
  kind: 'news-story',
  slug: 'annual-report-published',
  newsType: 'news_story',
  title: 'Annual report published',
  summary: 'The Home Secretary has published a report on serious and organised crime.',
  body: { govspeak: 'The report is out.\n\nTheresa May said:\n\n> We will not rest.\n' },
  firstPublishedAt: '2015-03-23',
  changes: [{ at: '2015-03-24T10:00:00Z', note: 'Added a picture.' }],
  updatedAt: '2015-03-24T10:00:00Z',
  organisations: ['home-office'],
  people: ['theresa-may'],
  roles: ['home-secretary'],
  strategy: 'serious-organised-crime-strategy',
  images: [{ url: '/images/report.png', alt: 'The report', width: 960 }],
  attachments: [{ attachmentType: 'file', url: '/files/report.pdf', title: 'Report', numberOfPages: 12 }],
};

/** Documents of every kind as authors write them. */
export const authored: Content[] = [
  story,
  { ...story, locale: 'cy', title: 'Cyhoeddi adroddiad blynyddol' },
  {
    ...story,
    slug: 'withdrawn-story',
    withdrawal: { at: '2016-01-01', explanation: { govspeak: 'It is out of date.' } },
  },
  {
    kind: 'organisation',
    slug: 'home-office',
    title: 'Home Office',
    acronym: 'HO',
    organisationType: 'ministerial_department',
    brand: 'home-office',
    crest: 'ho',
    political: true,
    contacts: [{ title: 'Press office', telephones: [{ number: '020 7946 0457' }] }],
    socialAccounts: [{ service: 'x', title: 'Home Office on X', url: 'https://x.com/ukhomeoffice' }],
    description: 'The Home Office leads on immigration, crime and policing.',
  },
  {
    kind: 'person',
    slug: 'theresa-may',
    name: 'Theresa May',
    honorificPrefix: 'The Rt Hon',
    biography: { govspeak: 'Theresa May was Home Secretary from 2010 to 2016.' },
  },
  {
    kind: 'role',
    slug: 'home-secretary',
    title: 'Secretary of State for the Home Department',
    roleType: 'ministerial_role',
    organisations: ['home-office'],
    appointments: [{ person: 'theresa-may', startedOn: '2010-05-12', endedOn: '2016-07-13' }],
    body: { govspeak: 'Responsible for the Home Office.' },
  },
  {
    kind: 'strategy',
    slug: 'serious-organised-crime-strategy',
    title: 'Serious and organised crime strategy',
    summary: 'How the government fights serious and organised crime.',
    publishedOn: '2013-10-07',
    organisations: ['home-office'],
  },
  {
    kind: 'strategy-strand',
    slug: 'pursue',
    strategy: 'serious-organised-crime-strategy',
    title: 'Pursue',
    aim: 'Prosecuting and disrupting people engaged in serious and organised crime.',
    position: 1,
  },
  {
    kind: 'government-era',
    slug: '2010-to-2015-conservative-and-liberal-democrat-coalition-government',
    title: '2010 to 2015 Conservative and Liberal Democrat coalition government',
    startedOn: '2010-05-12',
    endedOn: '2015-05-08',
  },
];

/** The context that they are written in. */
export const authoredContext = {
  catalogue: createCatalogue(authored),
  site: { url: 'https://www.gov.uk', name: 'GOV.UK' },
};
