import type { LocaleWords } from './english.js';

/** Ukrainian. */
export const uk: LocaleWords = {
  certain: false,
  months: [
    'січня',
    'лютого',
    'березня',
    'квітня',
    'травня',
    'червня',
    'липня',
    'серпня',
    'вересня',
    'жовтня',
    'листопада',
    'грудня',
  ],
  phrases: {
    news_story: 'Новина',
    press_release: 'Пресреліз',
    government_response: 'Відповідь уряду',
    publishedUnder: 'Опубліковано за такого уряду: {government}',
    withdrawn: 'Цей документ відкликано',
    withdrawnOn: 'Цей документ відкликано {date}',
    withdrawnMark: '[Відкликано]',
    from: 'Від:',
    published: 'Опубліковано {date}',
    lastUpdated: 'Останнє оновлення: {date}',
    changes: 'Усі оновлення',
    documents: 'Документи',
    translations: 'Переклади',
    people: 'Люди',
    strategyReportedOn: 'Стратегія',
    skipToContent: 'Перейти до основного вмісту',
  },
};
