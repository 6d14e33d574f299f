import type { Mention } from './mention';

/** The parts that stand behind a total, up to where the list ends; null when none does. */
export function listBehind(text: string, mentions: readonly Mention[], index: number): List | null {
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

/** Parts as they are listed, before they are added up. */
export interface List {
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

const NOT_ADDITIVE = new Set(['%', '个百分点', '百分点', '年', '小时', '分钟', '岁']);
const OPENING =
  /^[^。；;]{0,18}?[。；;，,:：(]?(?:其中主要(?:包括|包含|有|是)?|其中(?:包括|包含|有|含)?|主要(?:包括|包含|有|为|是|涉及)|包括|包含|分别(?:为|是|有)?|分为|涵盖|:|\((?=[^)]{1,30}$))[:：，,]?/;
const STOPS =
  /共(?:收|受|办|发|公|计|有|召|举|组)|合计|总计|累计|全年|此外|另外|同时|组织|召开|举办|开展|粉丝|浏览|阅读|点击|转发量|观看|访问|培训|率|均|每|平均|完成|办理(?:各类|市|区|县)|较|截至|目前|占|被|采用|录用|推荐|点赞|获|满意|配套/;
const ASIDE = /(?:较|比|同比|环比)|占|增加|增长|减少|下降/;
const NAMED = /[\u4e00-\u9fffA-Za-z]/;
