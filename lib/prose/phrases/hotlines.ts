import type { Line } from '../lexicon/sense';
import { wordsIn } from './line-words';

/** Channels of whatever business people call or write about. Each line with a number that would be of requests by another channel, `~` in its place. */
export const hotlines: readonly Line[] = [
  { words: '热线', needs: '收到政府信息公开申请13件，12345~办理400件。' },
  { words: '信箱', needs: '收到政府信息公开申请13件，~办理400件。' },
];

const known = wordsIn(hotlines);
/** Whether a channel is one of them. */
export const isHotlineName = (channel: string): boolean => known.some((word) => channel.includes(word));
