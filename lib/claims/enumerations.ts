import type { Enumeration } from './enumeration';
import { listBehind } from './listed-parts';
import type { Mention } from './mention';
import { judgeList } from './part-sums';
import { isDifference } from './scope';

/** `144条，包括a1条、b3条…`: every list of parts behind a total, with what its sum says. */
export function readEnumerations(text: string, mentions: readonly Mention[]): Enumeration[] {
  const found: Enumeration[] = [];
  for (const [index, total] of mentions.entries()) {
    const list = listBehind(text, mentions, index);
    if (!list || total.vague || isDifference(total.gap) || list.parts.some((part) => mentions[part]?.vague)) continue;
    const judged = judgeList(mentions, index, list);
    // 复议、诉讼分别为3件和2件，其中复议维持2件: the list may be of both numbers.
    const isOneOfTwo = list.isOfSome && total.gap.length < 10 && isJoined(text, mentions, index);
    const isOfEarlier = judged?.verdict === 'over' && list.isOfSome && hasRoom(mentions, index, judged.sum);
    if (judged && (judged.verdict === 'whole' || !(isOneOfTwo || isOfEarlier))) found.push(judged);
  }
  return found;
}

/** 收到13件，未办结1件，其中土地类7件: a number told before may be what the list is of. */
function hasRoom(mentions: readonly Mention[], index: number, sum: number): boolean {
  const total = mentions[index];
  return mentions.slice(0, index).some((one) => one.unit === total?.unit && one.sentence[0] === total?.sentence[0] && one.value >= sum);
}

function isJoined(text: string, mentions: readonly Mention[], index: number): boolean {
  const [before, total] = [mentions[index - 1], mentions[index]];
  return (
    before?.unit === total?.unit &&
    before !== undefined &&
    total !== undefined &&
    /^[、和及与]/.test(text.slice(before.unitEnd, total.start))
  );
}
