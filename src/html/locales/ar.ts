import type { LocaleWords } from './english.js';

/** Arabic. The names of the months differ between countries; these are the most widely understood. */
export const ar: LocaleWords = {
  certain: false,
  months: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو',
    'يونيو',
    'يوليو',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  phrases: {
    news_story: 'خبر',
    press_release: 'بيان صحفي',
    government_response: 'رد الحكومة',
    publishedUnder: 'نُشر هذا في عهد الحكومة التالية: {government}',
    withdrawn: 'تم سحب هذه الوثيقة',
    withdrawnOn: 'تم سحب هذه الوثيقة في {date}',
    withdrawnMark: '[مسحوب]',
    from: 'من:',
    published: 'نُشر في {date}',
    lastUpdated: 'آخر تحديث في {date}',
    changes: 'جميع التحديثات',
    documents: 'الوثائق',
    translations: 'الترجمات',
    people: 'الأشخاص',
    strategyReportedOn: 'الاستراتيجية',
    skipToContent: 'انتقل إلى المحتوى الرئيسي',
  },
};
