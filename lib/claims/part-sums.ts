import type { Enumeration } from './enumeration';
import type { List } from './listed-parts';
import type { Mention } from './mention';

/** What the sum of the parts says of their total; null when the list leaves it open. */
export function judgeList(mentions: readonly Mention[], index: number, list: List): Enumeration | null {
  const total = mentions[index]?.value ?? 0;
  const values = list.parts.map((part) => mentions[part]?.value ?? 0);
  const make = (count: number, sum: number, verdict: Enumeration['verdict']): Enumeration => ({
    total: index,
    parts: list.parts.slice(0, count),
    sum: round(sum),
    verdict,
  });
  for (const reading of readingsOf(values, list.nested, total)) if (reading === total) return make(values.length, total, 'whole');
  // A second partition may follow the first: 其中新收5件、结转11件，办结13件、结转下年3件.
  let sum = 0;
  for (const [count, value] of values.entries()) {
    sum += value;
    if (count > 0 && round(sum) === total) return make(count + 1, sum, 'whole');
  }
  const families = new Map<string, number>();
  for (const [position, part] of list.parts.entries()) {
    const words = `${mentions[part]?.gap ?? ''}#${mentions[part]?.post ?? ''}`;
    const family = FAMILIES.find((one) => one.words.test(words))?.name ?? 'other';
    families.set(family, (families.get(family) ?? 0) + (values[position] ?? 0));
  }
  const largest = Math.max(...families.values());
  if (families.size > 1) {
    if ([...families.values()].some((one) => round(one) === total)) return make(values.length, total, 'whole');
    return largest > total ? make(values.length, largest, 'over') : null;
  }
  if (list.nested.length > 0) {
    const least = Math.min(...readingsOf(values, list.nested, total));
    return least > total ? make(values.length, least, 'over') : null;
  }
  // One part may be cut out of the others (解读类 within 政务信息): without it the list adds up.
  if (sum > total && values.length > 3 && values.some((value) => round(sum - value) === total)) return make(values.length, total, 'whole');
  if (sum > total) return make(values.length, sum, 'over');
  if (values.length < 2) return null;
  // (跨年4件、延期31件), 其中由不公开转为公开3条: some are named by the way; a list that nearly adds up means to.
  if (sum < total * (list.isBracket ? 0.75 : list.isWhole ? 0 : 0.5)) return null;
  return make(values.length, sum, list.isWhole ? 'short' : 'partial');
}

/** Possible sums: whole list, or with the children of a nested 其中 left out, wherever they end. */
function readingsOf(values: readonly number[], nested: readonly number[], total: number): number[] {
  let sums: { sum: number; next: number }[] = [{ sum: 0, next: 0 }];
  for (let i = 0; i < values.length; i++) {
    const grown: { sum: number; next: number }[] = [];
    for (const state of sums) {
      if (state.next > i) {
        grown.push(state);
        continue;
      }
      if (nested.includes(i)) for (let end = i + 1; end <= values.length; end++) grown.push({ sum: state.sum, next: end });
      grown.push({ sum: round(state.sum + (values[i] ?? 0)), next: i + 1 });
    }
    sums = grown.slice(0, 200);
  }
  const results = sums.map((state) => state.sum);
  return results.includes(total) ? [total] : results;
}

function round(value: number): number {
  return Number(value.toFixed(6));
}

/** Words that cut the same requests in different ways: parts of different cuts do not add up to one total. */
const FAMILIES = [
  { name: 'intake', words: /新收|新增|上年|结转本|上一年|去年/ },
  { name: 'results', words: /办结|已?答复|结转下|转下|下年|下一年|未办结|在办|正在办理/ },
  { name: 'outcomes', words: /(?:予以|不予|部分|同意)公开|无法提供|不予处理|其[他它]处理/ },
  { name: 'applicants', words: /自然人|法人|企业|组织|公民|个人/ },
  { name: 'channels', words: /网络|网上|当面|现场|信函|邮寄|邮件|传真/ },
  { name: 'remedies', words: /维持|纠正|未审结|审结/ },
] as const;
