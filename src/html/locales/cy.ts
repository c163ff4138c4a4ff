import type { LocaleWords } from './english.js';

/** Welsh. */
export const cy: LocaleWords = {
  certain: true,
  months: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
  phrases: {
    news_story: 'Stori newyddion',
    press_release: 'Datganiad i’r wasg',
    government_response: 'Ymateb y llywodraeth',
    publishedUnder: 'Cyhoeddwyd hwn o dan y llywodraeth ganlynol: {government}',
    withdrawn: 'Tynnwyd hwn yn ôl',
    withdrawnOn: 'Tynnwyd hwn yn ôl ar {date}',
    withdrawnMark: '[Tynnwyd yn ôl]',
    from: 'Oddi wrth:',
    published: 'Cyhoeddwyd {date}',
    lastUpdated: 'Diweddarwyd ddiwethaf {date}',
    changes: 'Pob diweddariad',
    documents: 'Dogfennau',
    translations: 'Cyfieithiadau',
    people: 'Pobl',
    strategyReportedOn: 'Strategaeth',
    skipToContent: 'Neidio i’r prif gynnwys',
  },
};
