import type { LocaleWords } from './english.js';

/** Polish. */
export const pl: LocaleWords = {
  certain: false,
  months: [
    'stycznia',
    'lutego',
    'marca',
    'kwietnia',
    'maja',
    'czerwca',
    'lipca',
    'sierpnia',
    'września',
    'października',
    'listopada',
    'grudnia',
  ],
  phrases: {
    news_story: 'Wiadomość',
    press_release: 'Komunikat prasowy',
    government_response: 'Odpowiedź rządu',
    publishedUnder: 'Opublikowano za kadencji następującego rządu: {government}',
    withdrawn: 'Ten dokument został wycofany',
    withdrawnOn: 'Ten dokument został wycofany {date}',
    withdrawnMark: '[Wycofano]',
    from: 'Od:',
    published: 'Opublikowano {date}',
    lastUpdated: 'Ostatnia aktualizacja {date}',
    changes: 'Wszystkie aktualizacje',
    documents: 'Dokumenty',
    translations: 'Tłumaczenia',
    people: 'Osoby',
    strategyReportedOn: 'Strategia',
    skipToContent: 'Przejdź do treści',
  },
};
