import type {
  Attachment,
  Contact,
  Content,
  GovernmentEra,
  Image,
  NewsStory,
  Organisation,
  Person,
  Role,
  Strategy,
  StrategyStrand,
} from 'despatch/types';

const picture: Image = {
  url: '/images/launch.jpg',
  alt: 'Officers at the opening',
  caption: 'The opening in London',
  credit: 'A. Photographer',
  width: 960,
  height: 640,
  contentType: 'image/jpeg',
  filename: 'launch.jpg',
  type: 'lead',
  sources: { s300: '/images/s300_launch.jpg', s960: '/images/launch.jpg', odd: '/images/odd.jpg' },
};

const report: Attachment = {
  attachmentType: 'file',
  url: '/files/report.pdf',
  id: 'report.pdf',
  title: 'Annual report',
  filename: 'report.pdf',
  contentType: 'application/pdf',
  fileSize: 19_968,
  numberOfPages: 48,
  accessible: false,
  alternativeFormatContactEmail: 'formats@example.com',
  locale: 'cy',
  isbn: '9780101871525',
  uniqueReference: 'HO-1',
  commandPaperNumber: 'Cm 8715',
  hocPaperNumber: '12',
  parliamentarySession: '2013-14',
};

const pressOffice: Contact = {
  title: 'Press office',
  description: 'For journalists only.',
  addresses: [
    {
      title: 'Home Office',
      streetAddress: '2 Marsham Street\nSecond floor',
      locality: 'London',
      region: 'Greater London',
      postalCode: 'SW1P 4DF',
      country: 'United Kingdom',
      countryCode: 'gb',
    },
  ],
  emails: [{ title: 'Email', email: 'press@example.com' }],
  telephones: [{ title: 'Telephone', number: '020 7946 0457' }],
  forms: [{ title: 'Contact form', url: 'https://example.com/form' }],
};

const withdrawal = { at: '2016-04-03', explanation: { govspeak: 'See the [new plan](/new-plan).' } };

/** A story that sets every field there is. */
export const story: NewsStory = {
  kind: 'news-story',
  slug: 'annual-report',
  newsType: 'press_release',
  title: 'Annual report published',
  summary: 'What was done in 2014.',
  body: {
    govspeak: [
      'The report covers 2014.',
      '',
      '* Under Pursue, the law is stronger',
      '* Under Prevent, pilots began',
      '',
      'Minister for Security Karen Bradley said:',
      '',
      '> We will find you.',
      '',
      'See [the plan](/plan).',
    ].join('\n'),
  },
  firstPublishedAt: '2015-03-23T09:30:00Z',
  updatedAt: '2015-04-01',
  changes: [
    { at: '2015-03-23T09:30:00Z', note: 'First published.' },
    { at: '2015-04-01', note: 'Added the figures for March.' },
  ],
  organisations: ['home-office'],
  worldwideOrganisations: ['embassy'],
  people: ['karen-bradley'],
  roles: ['security-minister'],
  political: true,
  strategy: 'organised-crime',
  topicalEvents: ['summit'],
  worldLocations: ['france'],
  images: [picture],
  attachments: [report],
  withdrawal,
};

/** The same story in Welsh, with less in it. */
export const welshStory: NewsStory = {
  ...story,
  locale: 'cy',
  title: 'Cyhoeddi adroddiad blynyddol',
  summary: 'Yr hyn a wnaed yn 2014.',
  body: { html: '<div class="govspeak"><p>Mae’r adroddiad yn ymdrin â 2014.</p></div>' },
  changes: undefined,
  withdrawal: undefined,
};

export const homeOffice: Organisation = {
  kind: 'organisation',
  slug: 'home-office',
  title: 'Home Office',
  acronym: 'HO',
  organisationType: 'ministerial_department',
  status: 'merged',
  statusUpdatedAt: '2020-01-01',
  statusUrl: 'https://example.com/new-site',
  successors: ['embassy', 'border-force'],
  foundedOn: '1782-03-27',
  brand: 'home-office',
  crest: 'ho',
  formattedTitle: 'Home\nOffice',
  logo: picture,
  parents: ['embassy'],
  children: ['border-force'],
  political: true,
  foiExempt: true,
  contacts: [pressOffice],
  foiContacts: [pressOffice],
  socialAccounts: [{ service: 'youtube', title: 'YouTube', url: 'https://example.com/youtube' }],
  description: 'It keeps the country safe.',
  body: { govspeak: 'It was founded in 1782.' },
  defaultNewsImage: picture,
};

export const embassy: Organisation = {
  kind: 'organisation',
  slug: 'embassy',
  title: 'British Embassy Paris',
};

export const borderForce: Organisation = {
  kind: 'organisation',
  slug: 'border-force',
  title: 'Border Force',
};

export const era: GovernmentEra = {
  kind: 'government-era',
  slug: '2010-to-2015-conservative-and-liberal-democrat-coalition-government',
  title: '2010 to 2015 Conservative and Liberal Democrat coalition government',
  startedOn: '2010-05-12',
  endedOn: '2015-05-08',
  parties: ['Conservative', 'Liberal Democrats'],
  primeMinisters: ['David Cameron', 'karen-bradley'],
};

export const strategy: Strategy = {
  kind: 'strategy',
  slug: 'organised-crime',
  title: 'Organised crime strategy',
  summary: 'How to reduce organised crime.',
  body: { govspeak: 'It has two strands.' },
  publishedOn: '2013-10-07',
  updatedAt: '2014-01-01',
  changes: [{ at: '2014-01-01', note: 'Added a strand.' }],
  organisations: ['home-office'],
  political: true,
  period: { startedOn: '2013-10-07', endedOn: '2018-10-31' },
  images: [picture],
  attachments: [report],
  withdrawal,
};

export const pursue: StrategyStrand = {
  kind: 'strategy-strand',
  slug: 'pursue',
  strategy: 'organised-crime',
  title: 'Pursue',
  aim: 'Prosecute and disrupt.',
  body: { govspeak: 'The police lead it.' },
  position: 1,
  organisations: ['home-office'],
};

export const prevent: StrategyStrand = {
  kind: 'strategy-strand',
  slug: 'prevent',
  strategy: 'organised-crime',
  title: 'Prevent',
  position: 2,
};

export const karenBradley: Person = {
  kind: 'person',
  slug: 'karen-bradley',
  name: 'Karen Bradley',
  honorificPrefix: 'The Rt Hon',
  honorificSuffix: 'MP',
  biography: { govspeak: 'She was a minister.' },
  image: picture,
};

export const securityMinister: Role = {
  kind: 'role',
  slug: 'security-minister',
  title: 'Minister for Security',
  roleType: 'ministerial_role',
  organisations: ['home-office'],
  appointments: [
    { person: 'karen-bradley', startedOn: '2014-02-08', endedOn: '2015-05-08' },
    { person: 'nobody-we-know', startedOn: '2015-05-08' },
  ],
  body: { govspeak: 'The minister answers for security.' },
};

/** Documents of every kind that refer to each other. */
export const everyField: readonly Content[] = [
  story,
  welshStory,
  homeOffice,
  embassy,
  borderForce,
  era,
  strategy,
  prevent,
  pursue,
  karenBradley,
  securityMinister,
];

export const site = { url: 'https://news.example', name: 'Example news' };

/** A day after the government of the documents left office. */
export const today = '2026-11-25';
