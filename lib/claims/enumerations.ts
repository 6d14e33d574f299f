import type { Mention } from './mentions';
import { isDifference } from './scope';

/** A total and the parts that the same sentence lists for it. */
export interface Enumeration {
  readonly total: number;
  /** Indices of the parts among the mentions. */
  readonly parts: readonly number[];
  readonly sum: number;
  /** over: the parts exceed the total · short: a list that claims to be whole falls short · partial: 其中/等 leaves room · whole: it adds up. */
  readonly verdict: 'whole' | 'over' | 'short' | 'partial';
}

/** `144条，包括a1条、b3条…`: every list of parts behind a total, with what its sum says. */
export function readEnumerations(text: string, mentions: readonly Mention[]): Enumeration[] {
  const found: Enumeration[] = [];
  for (const [index, total] of mentions.entries()) {
    const list = listBehind(text, mentions, index);
    if (!list || total.vague || isDifference(total.gap) || list.parts.some((part) => mentions[part]?.vague)) continue;
    const judged = judge(mentions, index, list);
    // 复议、诉讼分别为3件和2件，其中复议维持2件: the list may be of both numbers.
    const isOneOfTwo = list.isOfSome && total.gap.length < 10 && isJoined(text, mentions, index);
    if (judged && (judged.verdict === 'whole' || !isOneOfTwo)) found.push(judged);
  }
  return found;
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

interface List {
  /** Opened by 其中. */
  readonly isOfSome: boolean;
  readonly parts: readonly number[];
  /** 包括, 分别为, `：` without 其中, 主要 or 等: it means to be complete. */
  readonly isWhole: boolean;
  /** Opened by nothing but a bracket. */
  readonly isBracket: boolean;
  /** Positions in `parts` that a second 其中 opens: they belong to the part before them. */
  readonly nested: readonly number[];
}

function listBehind(text: string, mentions: readonly Mention[], index: number): List | null {
  const total = mentions[index];
  if (!total || total.unit === null || NOT_ADDITIVE.has(total.unit)) return null;
  const start = firstPart(text, mentions, index);
  const first = mentions[start];
  if (!first) return null;
  const between = text.slice(total.unitEnd, first.start);
  const lead = between.slice(between.lastIndexOf(')') + 1);
  const opening = OPENING.exec(lead);
  if (!opening || STOPS.test(lead.slice(0, opening.index))) return null;
  const depth = first.bracket;
  const parts: number[] = [];
  const nested: number[] = [];
  let end = first.start;
  let separators = '';
  for (let j = start; j < mentions.length; j++) {
    const part = mentions[j];
    if (!part) break;
    const gap = j === start ? lead.slice(opening.index + opening[0].length) : part.gap;
    if (j > start && /[。！？]/.test(gap)) break;
    if (depth !== null && part.bracket !== depth && !(part.bracket !== null && part.bracket > depth)) break;
    // Deeper brackets hold the parts of a part.
    if (depth !== part.bracket) continue;
    if (part.unit === '%' || ASIDE.test(gap)) continue;
    if (STOPS.test(gap) || part.unit !== total.unit) break;
    if (/[；;]/.test(gap)) {
      if ((/[、，,]/.test(separators) && parts.length > 1) || part.value > total.value) break;
      separators += ';';
    } else if (parts.length > 0) separators += /、/.test(gap) ? '、' : '，';
    if (!NAMED.test(gap) && !NAMED.test(part.post)) break;
    if (parts.length > 0 && /其中|包括|包含/.test(gap)) nested.push(parts.length);
    parts.push(j);
    end = part.unitEnd;
  }
  if (parts.length === 0) return null;
  const tail = text.slice(end, end + 12);
  const isWhole = !/其中|主要|等|含(?!有)|中[:：，,(]$/.test(opening[0].replace(/包含/, '')) && !/^[^，,。；;]{0,8}等/.test(tail);
  return { parts, isWhole, nested, isOfSome: /其中/.test(opening[0]) && !/\(/.test(between), isBracket: opening[0].endsWith('(') };
}

/** The first number that may be a part: one in a bracket behind the total only when the bracket says so (`(其中…`). */
function firstPart(text: string, mentions: readonly Mention[], index: number): number {
  const total = mentions[index];
  let start = index + 1;
  if (!total) return start;
  for (let next = mentions[start]; next; next = mentions[++start]) {
    if (next.bracket === total.bracket) return start;
    // Past the total's own bracket: what follows belongs to the number before it.
    if (next.bracket === null || (total.bracket !== null && next.bracket < total.bracket)) return mentions.length;
    if (/^\((?:其中|包括|包含|分别)/.test(text.slice(next.bracket, next.bracket + 4))) return start;
    if (next.bracket === total.unitEnd && mentions[start + 1]?.bracket === next.bracket && /^[、，,]/.test(mentions[start + 1]?.gap ?? ''))
      return start;
  }
  return start;
}

function judge(mentions: readonly Mention[], index: number, list: List): Enumeration | null {
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

const NOT_ADDITIVE = new Set(['%', '个百分点', '百分点', '年', '小时', '分钟', '岁']);
const OPENING =
  /^[^。；;]{0,18}?[。；;，,:：(]?(?:其中主要(?:包括|包含|有|是)?|其中(?:包括|包含|有|含)?|主要(?:包括|包含|有|为|是|涉及)|包括|包含|分别(?:为|是|有)?|分为|涵盖|:|\((?=[^)]{1,30}$))[:：，,]?/;
const STOPS =
  /共(?:收|受|办|发|公|计|有|召|举|组)|合计|总计|累计|全年|此外|另外|同时|组织|召开|举办|开展|粉丝|浏览|阅读|点击|转发量|观看|访问|培训|率|均|每|平均|完成|办理(?:各类|市|区|县)|较|截至|目前|占|被|采用|录用|推荐|点赞|获|满意|配套/;
const ASIDE = /(?:较|比|同比|环比)|占|增加|增长|减少|下降/;
const NAMED = /[\u4e00-\u9fffA-Za-z]/;
/** Words that cut the same requests in different ways: parts of different cuts do not add up to one total. */
const FAMILIES = [
  { name: 'intake', words: /新收|新增|上年|结转本|上一年|去年/ },
  { name: 'results', words: /办结|已?答复|结转下|转下|下年|下一年|未办结|在办|正在办理/ },
  { name: 'outcomes', words: /(?:予以|不予|部分|同意)公开|无法提供|不予处理|其[他它]处理/ },
  { name: 'applicants', words: /自然人|法人|企业|组织|公民|个人/ },
  { name: 'channels', words: /网络|网上|当面|现场|信函|邮寄|邮件|传真/ },
  { name: 'remedies', words: /维持|纠正|未审结|审结/ },
] as const;
