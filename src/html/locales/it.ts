import type { LocaleWords } from './english.js';

/** Italian. */
export const it: LocaleWords = {
  certain: true,
  months: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  phrases: {
    news_story: 'Notizia',
    press_release: 'Comunicato stampa',
    government_response: 'Risposta del governo',
    world_news_story: 'Notizia internazionale',
    publishedUnder: 'Questo documento è stato pubblicato sotto il seguente governo: {government}',
    withdrawn: 'Questo documento è stato ritirato',
    withdrawnOn: 'Questo documento è stato ritirato in data {date}',
    withdrawnMark: '[Ritirato]',
    from: 'Da:',
    published: 'Pubblicato: {date}',
    lastUpdated: 'Ultimo aggiornamento: {date}',
    changes: 'Tutti gli aggiornamenti',
    documents: 'Documenti',
    translations: 'Traduzioni',
    people: 'Persone',
    strategyReportedOn: 'Strategia',
    skipToContent: 'Vai al contenuto principale',
  },
};
