/** Whether a line counts visitors or tells the time: it says another number whenever it is looked at. */
export function isTicker(text: string): boolean {
  return text.length < LONGEST && /访[客问]|浏览|点击|阅读|点赞|收藏|评论|在线|\d:\d\d/.test(text) && !/申请|[件条份]/.test(text);
}

export const withoutDigits = (text: string): string => text.replace(/\d+/g, '');
const LONGEST = 60;
