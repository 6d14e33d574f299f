import type { Line } from '../lexicon/sense';
import { wordsIn } from './line-words';

/** What beside a channel says that answers went out by it, and no requests came in. Each line with a list that is too long without it, `~` in its place. */
export const outgoing: readonly Line[] = [
  { words: '送达 寄出 交付 领取 提供', needs: '收到政府信息公开申请13件，邮寄~申请9件，网络~申请6件。' },
];

const known = wordsIn(outgoing);
/** Whether the name of a part says so. */
export const goesOut = (name: string): boolean => known.some((word) => name.includes(word));
