import type { LocaleWords } from './english.js';

/** Chinese in traditional characters, for Taiwan and Hong Kong. */
export const zhTw: LocaleWords = {
  certain: true,
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  date: '{year}年{month}{day}日',
  phrases: {
    news_story: '新聞報導',
    press_release: '新聞稿',
    government_response: '政府回應',
    publishedUnder: '本文於以下政府任內發佈：{government}',
    withdrawn: '本文已撤回',
    withdrawnOn: '本文已於{date}撤回',
    withdrawnMark: '[已撤回]',
    from: '來自：',
    published: '發佈於 {date}',
    lastUpdated: '最後更新於 {date}',
    changes: '所有更新',
    documents: '文件',
    translations: '譯文',
    people: '人物',
    strategyReportedOn: '策略',
    skipToContent: '跳至主要內容',
  },
};
