import type { LocaleWords } from './english.js';

/** Japanese. */
export const ja: LocaleWords = {
  certain: true,
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  date: '{year}年{month}{day}日',
  phrases: {
    news_story: 'ニュース',
    press_release: 'プレスリリース',
    government_response: '政府の回答',
    publishedUnder: 'この文書は次の政権下で公開されました：{government}',
    withdrawn: 'この文書は取り下げられました',
    withdrawnOn: 'この文書は{date}に取り下げられました',
    withdrawnMark: '[取り下げ]',
    from: '発信元：',
    published: '公開日：{date}',
    lastUpdated: '最終更新日：{date}',
    changes: 'すべての更新',
    documents: '資料',
    translations: '翻訳',
    people: '人物',
    strategyReportedOn: '戦略',
    skipToContent: 'メインコンテンツへ移動',
  },
};
