import type { Scene, State } from './state';
import type { Word } from './tokens';

/** 窗口全年办件919件: the sentence speaks of services, or the text of nothing else, and no request for information is named. */
export function isOfService({ text, things, opening }: Scene, { sentence }: State, { start }: Word): boolean {
  const named = things[sentence];
  if (text[start] !== '办' || named?.has('request') || named?.has('disclosure')) return false;
  const isAsked = opening === 'requests' || things.some((one) => one.has('request'));
  return !isAsked || SERVICE.test(text.slice(text.lastIndexOf('。', start) + 1, start));
}

const SERVICE = /服务|事项|办事|窗口|大厅|热线|工单|信箱|来信|审批|便民|一网/;
