import type { Line } from '../lexicon/sense';
import { wordsIn } from './line-words';

/** What names one of several as an example. Each line with a sentence of a county's report that is judged as the county's without it, `~` in its place. */
export const presented: readonly Line[] = [
  { words: '为例 来说 来看 而言', needs: '县公安局~，全年收到政府信息公开申请22件。' },
  { words: '如 例如 比如 譬如', needs: '~县公安局，全年收到政府信息公开申请22件。' },
];

/** What says of one that it has the most, or does best. */
export const firsts: readonly Line[] = [
  {
    words: '最大 最多 最高 居首 首位 第一 榜首 靠前 前列 领先 较多 较大 突出 典型',
    needs: '县公安局申请量~，全年收到政府信息公开申请22件。',
  },
];

const known = wordsIn([...presented, ...firsts]);
/** Whether a clause sets one apart from the others: what is told next is told of it. */
export const singlesOut = (clause: string): boolean => known.some((word) => clause.includes(word));

const shown = wordsIn(presented.slice(0, 1));
/** 拿石鼓镇来说: whoever it is. */
export const givesExample = (clause: string): boolean => shown.some((word) => clause.endsWith(word));
