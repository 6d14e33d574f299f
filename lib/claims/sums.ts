import type { Enumeration } from './enumeration';
import type { Mention } from './mention';

/** `网站520条，公众号340条，合计860条`: a total told after its parts. */
export function readSums(text: string, mentions: readonly Mention[]): Enumeration[] {
  if (!text.includes('计') && !text.includes('共')) return [];
  return mentions.flatMap((total, index): Enumeration[] => {
    if (!/计|共/.test(total.pre)) return [];
    const isNamed = SUM_OF_ITEMS.test(total.pre);
    if (!(isNamed || SUM.test(total.pre)) || total.unit === null || total.unit === '%' || total.vague) return [];
    const parts = partsBefore(mentions, index);
    if (parts.length < 2) return [];
    const values = parts.map((part) => mentions[part]?.value ?? 0);
    const sum = round(values.reduce((one, other) => one + other, 0));
    if (someAddUpTo(values, total.value)) return [{ total: index, parts, sum: total.value, verdict: 'whole' }];
    // 共发布信息900条 may count more than the channels named before it: only a near miss is a slip.
    if (isNamed && Math.abs(sum - total.value) > total.value / 10) return [];
    return [{ total: index, parts, sum, verdict: sum > total.value ? 'over' : 'short' }];
  });
}

/** The numbers of the same kind right before, as far as they are one list; none where one of them is a total or a part of a part. */
function partsBefore(mentions: readonly Mention[], index: number): number[] {
  const total = mentions[index];
  const parts: number[] = [];
  for (let i = index - 1; total && i >= 0; i--) {
    const part = mentions[i];
    if (!part || part.sentence[0] !== total.sentence[0]) break;
    // 三类合计: counts the parts.
    if (part.chinese && i === index - 1 && SUM.test(total.gap)) continue;
    // 集中在三类：…
    if (part.unit !== total.unit && mentions[i + 1]?.gap.startsWith(':')) break;
    if (part.unit !== total.unit || part.bracket !== total.bracket || part.vague || NO_PART.test(`${part.pre}#${part.post}`)) return [];
    parts.unshift(i);
  }
  return parts;
}

/** Whether two or more of the values add up: the sum may leave out what stands farther in front. */
function someAddUpTo(values: readonly number[], total: number): boolean {
  let sums: { sum: number; count: number }[] = [{ sum: 0, count: 0 }];
  for (const value of values.slice(-8)) sums = sums.flatMap((one) => [one, { sum: round(one.sum + value), count: one.count + 1 }]);
  return sums.some((one) => one.count > 1 && one.sum === total);
}

function round(value: number): number {
  return Number(value.toFixed(6));
}

const SUM = /^(?:[两三四五六]项|[两三四五六]类|二者|三者|以上|各类)?(?:合计|共计|总计|总共)(?:为|达|有)?$/;
const SUM_OF_ITEMS = /^(?:全年)?(?:总?共|累计)(?:发布|公开|推送|编发)(?:各类)?(?:政府|政务|公开)?信息$/;
const NO_PART = /(?<!公)共|总[数量体]|合计|累计|其中|包括|含|较|比|占|增|减|升|降|办结|答复|完成|率/;
