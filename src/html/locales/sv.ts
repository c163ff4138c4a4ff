import type { LocaleWords } from './english.js';

/** Swedish. */
export const sv: LocaleWords = {
  certain: true,
  months: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  phrases: {
    news_story: 'Nyhet',
    press_release: 'Pressmeddelande',
    government_response: 'Svar från regeringen',
    publishedUnder: 'Detta publicerades under följande regering: {government}',
    withdrawn: 'Detta dokument har dragits tillbaka',
    withdrawnOn: 'Detta dokument drogs tillbaka den {date}',
    withdrawnMark: '[Tillbakadraget]',
    from: 'Från:',
    published: 'Publicerat den {date}',
    lastUpdated: 'Senast uppdaterat den {date}',
    changes: 'Alla uppdateringar',
    documents: 'Dokument',
    translations: 'Översättningar',
    people: 'Personer',
    strategyReportedOn: 'Strategi',
    skipToContent: 'Gå till huvudinnehållet',
  },
};
