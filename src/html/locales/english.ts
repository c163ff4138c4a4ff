/**
 * What pages say in their own words, in English. `{name}` stands for a part that is put in.
 *
 * The wording of the history-mode banner and of the withdrawal notice is GOV.UK's.
 */
export const english = {
  news_story: 'News story',
  press_release: 'Press release',
  government_response: 'Government response',
  world_news_story: 'World news story',

  publishedUnder: 'This was published under the {government}',
  withdrawn: 'This {type} was withdrawn',
  withdrawnOn: 'This {type} was withdrawn on {date}',
  withdrawnMark: '[Withdrawn]',
  from: 'From:',
  published: 'Published {date}',
  lastUpdated: 'Last updated {date}',
  changes: 'All updates',
  documents: 'Documents',
  notAccessible: 'This file may not be suitable for users of assistive technology.',
  otherFormat: 'For another format, email {email}.',
  credit: 'Credit: {credit}',
  translations: 'Translations',

  people: 'People',
  strategyReportedOn: 'Strategy',
  strategy: 'Strategy',
  partOfStrategy: 'Part of {strategy}',
  strands: 'Strands',
  period: 'Period:',
  fromTo: '{start} to {end}',
  since: 'Since {start}',
  until: 'Until {end}',
  progress: 'Progress',
  latestNews: 'Latest news',

  government: 'Government',
  inOffice: 'In office:',
  parties: 'Parties:',
  primeMinisters: 'Prime ministers:',

  role: 'Role',
  holders: 'Who has held the role',
  rolesHeld: 'Roles',
  quotations: 'Quoted in the news',

  organisation: 'Organisation',
  partOf: 'Part of:',
  publicBodies: 'Agencies and public bodies',
  rolesIn: 'Ministers and officials',
  contacts: 'Contact',
  foiContacts: 'Freedom of Information requests',
  foiExempt: 'The Freedom of Information Act does not apply to this organisation.',
  follow: 'Follow',
  changedName: '{organisation} has changed its name',
  nowCalled: '{organisation} is now called {successors}',
  devolved: '{organisation} is now the work of a devolved administration',
  devolvedTo: '{organisation} is now the work of {successors}',
  separateSite: '{organisation} has a separate website',
  joining: '{organisation} is about to join this site',
  leftGovernment: '{organisation} is now independent of the UK government',
  merged: '{organisation} has become part of another organisation',
  mergedInto: '{organisation} has become part of {successors}',
  closed: '{organisation} has closed',
  replaced: '{organisation} has been replaced',
  replacedBy: '{organisation} was replaced by {successors}',
  split: '{organisation} has been split into several organisations',
  splitInto: '{organisation} was split into {successors}',
  visitSite: 'Visit its website',

  breadcrumbs: 'Breadcrumbs',
  skipToContent: 'Skip to main content',
} as const;

/** The name of something that pages say. */
export type Phrase = keyof typeof english;

/** What pages say in a language other than English, as far as it is known. */
export interface LocaleWords {
  /** Whether the wording is in plain use in the language; else a reader of the language should look over it. */
  certain: boolean;
  /** Names of the months as they stand in a date, January first. Without them dates are written in English. */
  months?: readonly string[];
  /** A date made of `{day}`, `{month}` (its name) and `{year}`. `{day} {month} {year}` if absent. */
  date?: string;
  /** What is absent here is said in English. */
  phrases: Partial<Record<Phrase, string>>;
}
