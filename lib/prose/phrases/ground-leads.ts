import type { Line } from '../lexicon/sense';
import { wordsIn } from './line-words';

/** What joins a number of a result to the one ground that it had: each line with a sentence that needs it, `~` in its place. */
export const groundLeads: readonly Line[] = [
  { words: '为 是 系 因 属于 原因为 原因是 理由为 理由是 原因系', needs: '无法提供4件，~本机关不掌握；无法提供8件，~没有现成信息。' },
];

/** What behind the number begins so; 主要为 tells of some only. */
export function leadsToGround(words: string): boolean {
  return wordsIn(groundLeads).some((lead) => words.startsWith(lead));
}
