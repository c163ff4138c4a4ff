import type { LocaleWords } from './english.js';

/** Dutch. */
export const nl: LocaleWords = {
  certain: true,
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  phrases: {
    news_story: 'Nieuwsbericht',
    press_release: 'Persbericht',
    government_response: 'Reactie van de regering',
    publishedUnder: 'Dit is gepubliceerd onder de volgende regering: {government}',
    withdrawn: 'Dit document is ingetrokken',
    withdrawnOn: 'Dit document is op {date} ingetrokken',
    withdrawnMark: '[Ingetrokken]',
    from: 'Van:',
    published: 'Gepubliceerd op {date}',
    lastUpdated: 'Laatst bijgewerkt op {date}',
    changes: 'Alle wijzigingen',
    documents: 'Documenten',
    translations: 'Vertalingen',
    people: 'Personen',
    strategyReportedOn: 'Strategie',
    skipToContent: 'Naar de hoofdinhoud',
  },
};
