/** What counts visitors or tells the time, each with a line that says so in no other words. */
export const tickerWords: readonly { readonly word: string; readonly needs: string }[] = [
  { word: '访客', needs: '今日访客 1024' },
  { word: '访问', needs: '您是第 87 位访问者' },
  { word: '浏览', needs: '浏览次数：512' },
  { word: '点击', needs: '点击数 33' },
  { word: '阅读', needs: '已阅读 35%' },
  { word: '点赞', needs: '点赞 9' },
  { word: '收藏', needs: '收藏 4' },
  { word: '评论', needs: '评论 2' },
  { word: '在线', needs: '当前在线 18 人' },
];

/** What a report counts: a line that has one of these is no mere counter, whatever else it says. */
export const countedWords: readonly { readonly word: string; readonly needs: string }[] = [
  { word: '申请', needs: '在线申请 5' },
  { word: '件', needs: '在线答复 5 件' },
  { word: '条', needs: '发布 35 条，点击 9' },
  { word: '份', needs: '在线受理 5 份' },
  { word: '项', needs: '在线办理 5 项' },
  { word: '篇', needs: '解读 5 篇，阅读 9' },
  { word: '宗', needs: '在线答复 5 宗' },
  { word: '公开', needs: '主动公开 35，点击 9' },
  { word: '元', needs: '在线收费 5 元' },
];

/** Whether a line counts visitors or tells the time: it says another number whenever it is looked at. */
export function isTicker(text: string): boolean {
  return text.length < LONGEST && (TICKERS.test(text) || CLOCK.test(text)) && !COUNTED.test(text);
}

export const withoutDigits = (text: string): string => text.replace(/\d+/g, '');

const anyWord = (words: readonly { readonly word: string }[]) => new RegExp(words.map(({ word }) => word).join('|'));
const TICKERS = anyWord(tickerWords);
const COUNTED = anyWord(countedWords);
const CLOCK = /\d:\d\d/;
const LONGEST = 60;
