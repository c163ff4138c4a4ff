import type { LocaleWords } from './english.js';

/** Russian. */
export const ru: LocaleWords = {
  certain: true,
  months: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  phrases: {
    news_story: 'Новость',
    press_release: 'Пресс-релиз',
    government_response: 'Ответ правительства',
    publishedUnder: 'Опубликовано при следующем правительстве: {government}',
    withdrawn: 'Этот документ отозван',
    withdrawnOn: 'Этот документ отозван {date}',
    withdrawnMark: '[Отозвано]',
    from: 'От:',
    published: 'Опубликовано {date}',
    lastUpdated: 'Последнее обновление: {date}',
    changes: 'Все обновления',
    documents: 'Документы',
    translations: 'Переводы',
    people: 'Люди',
    strategyReportedOn: 'Стратегия',
    skipToContent: 'Перейти к основному содержанию',
  },
};
