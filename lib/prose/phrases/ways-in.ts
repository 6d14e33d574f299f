import type { Line } from '../lexicon/sense';
import { wordsIn } from './line-words';

/** How requests come in on paper or in person. Each line with a denial that is of all requests with it, `~` in its place. */
export const onPaper: readonly Line[] = [
  { words: '书面 纸质 线下 现场 当面 信函 信件 邮寄 窗口', needs: '全年未收到网上申请，也未收到~申请。' },
];

/** The same of requests by wire. */
export const online: readonly Line[] = [{ words: '网络 网上 线上 在线 互联网', needs: '全年未收到当面申请，也未收到~申请。' }];

/** Whether a text names ways of both kinds: who denies them denies every way. */
export function namesEveryWay(text: string): boolean {
  return [onPaper, online].every((lines) => wordsIn(lines).some((word) => text.includes(word)));
}
