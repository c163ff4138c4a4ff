import type { LocaleWords } from './english.js';

/** Chinese in simplified characters. */
export const zh: LocaleWords = {
  certain: true,
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  date: '{year}年{month}{day}日',
  phrases: {
    news_story: '新闻报道',
    press_release: '新闻稿',
    government_response: '政府回应',
    publishedUnder: '本文发布于以下政府任期内：{government}',
    withdrawn: '本文已撤回',
    withdrawnOn: '本文已于{date}撤回',
    withdrawnMark: '[已撤回]',
    from: '来自：',
    published: '发布于 {date}',
    lastUpdated: '最后更新于 {date}',
    changes: '所有更新',
    documents: '文件',
    translations: '译文',
    people: '人物',
    strategyReportedOn: '战略',
    skipToContent: '跳转到主要内容',
  },
};
