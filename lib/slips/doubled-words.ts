import { halfWidth } from '../document/half-width';

/** A word printed twice in a row. */
export interface DoubledWord {
  readonly word: string;
  /** Characters `[start, end)` of the text: both copies and the space between them. */
  readonly start: number;
  readonly end: number;
}

/**
 * Words doubled by a slip: `公开公开工作`, `政府信息政府信息`, `过程性性信息`, `，，`. Chinese doubles words on purpose too
 * (研究研究, 方方面面, 一件一件), and a noun may meet the same word as a verb (政务服务服务群众): those are let pass.
 * @param spaced also across a single space, which in a title is a slip and in a list of links is not
 */
export function doubledWordsIn(raw: string, spaced: boolean): DoubledWord[] {
  // Nearly all paragraphs repeat nothing: the patterns are run on the others only.
  const repeating = repeats(raw, spaced);
  if (!repeating && !SINGLES.test(raw)) return [];
  const text = halfWidth(raw);
  const found: DoubledWord[] = [];
  for (const match of repeating ? text.matchAll(spaced ? DOUBLED_SPACED : DOUBLED) : []) {
    const word = match[1] ?? '';
    const end = match.index + match[0].length;
    // 政务服务服务 repeats 务服 as much as 服务: one sound reading is enough to let it pass.
    const isSlipAt = (shift: number) => {
      const rotated = word.slice(shift) + word.slice(0, shift);
      return isSlip(rotated, text.slice(0, match.index + shift), text.slice(end + shift));
    };
    let readings = 1;
    while (readings < word.length && text[end + readings - 1] === word[readings - 1]) readings++;
    if (Array.from({ length: readings }, (_, shift) => isSlipAt(shift)).every(Boolean)) found.push({ word, start: match.index, end });
  }
  for (const match of text.matchAll(SINGLE)) {
    const word = raw.slice(match.index, match.index + match[0].length / 2);
    found.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Do two to eight characters follow themselves at once, or across one character? */
function repeats(text: string, spaced: boolean): boolean {
  for (let lag = 2; lag <= LONGEST + (spaced ? 1 : 0); lag++) {
    const needed = spaced ? Math.max(2, lag - 1) : lag;
    const same = (at: number) => text.charCodeAt(at) === text.charCodeAt(at - lag);
    // A run so long lies on one of these points, wherever it begins.
    for (let point = lag; point < text.length; point += needed) {
      if (!same(point)) continue;
      let from = point;
      let to = point + 1;
      while (from > lag && same(from - 1)) from--;
      while (to < text.length && same(to)) to++;
      if (to - from >= needed) return true;
    }
  }
  return false;
}

const LONGEST = 8;

function isSlip(word: string, before: string, after: string): boolean {
  if (new Set(word).size === 1 || NUMERAL.test(word) || ON_PURPOSE.test(word)) return false;
  if (word.length > 2) return true;
  // 政府信息信息化, 公开信息信息员: the second copy begins another word.
  if (word === '信息') return !/^(?:化|技术|系统|中心|员|网|安全|资源|报送|发布|管理)/.test(after);
  // 及时公开公开目录: the verb and its object's first word. 信息公开公开目录 is a slip.
  if (word === '公开' && /^(?:目录|指南|制度|条例|年报|栏)/.test(after)) return /(?:信息|政务|事务|[党村厂]务)$/.test(before);
  // 建议提案提案人, 组织组织委员: the second copy begins another word.
  if (ANOTHER_WORD.test(after)) return false;
  // 信息公开公开透明, 政务服务服务群众: the second copy is a verb or an adjective.
  if (VERB_TOO.test(word)) return NOUN_FOLLOWS.test(after);
  // 县政府政府信息公开, 各部门部门预算: one name ends as the next begins.
  if (NAME_ENDS.test(word)) return PHRASE_ENDS.test(after);
  // 县县区区, 大大小小 are no doubling; 县级县级 is. A place name may end as the next begins: 河南河南岸.
  return !/[省市县区镇乡村路河江州]/.test(word) && !/[一二三四五六七八九十]$/.test(before);
}

const HAN = '[\\u4e00-\\u9fff]';
const DOUBLED = new RegExp(`(${HAN}{2,8})\\1`, 'g');
const DOUBLED_SPACED = new RegExp(`(${HAN}{2,8})\\s?\\1`, 'g');
const NUMERAL = /^[一二三四五六七八九十百千万亿零〇两]|[一二三四五六七八九十]$/;
const ON_PURPOSE =
  /^(?:研究|讨论|商量|学习|考虑|了解|休息|锻炼|认识|交流|沟通|体验|感受|检查|整理|打扫|一.|逐.|层层|个个|件件|时时|处处|人人|天天|常常|步步)$/;
const VERB_TOO =
  /^(?:公开|服务|管理|监督|发展|建设|宣传|工作|指导|保障|改革|创新|治理|审查|审核|发布|解读|培训|考核|教育|执法|投资|生产|规范|统一|综合|联系)$/;
const NOUN_FOLLOWS =
  /^\s*(?:不够|不及时|不到位|不足|工作|信息|情况|制度|年度|平台|专栏|栏目|指南|目录|条例|机制|报告|的|了|[，,。；;、）)]|$)/;
const NAME_ENDS =
  /^(?:政府|部门|单位|许可|处罚|强制|审批|采购|预算|项目|群众|网站|中心|社区|企业|财政|行政|政务|系统|平台|领导|干部|事项|数据|资金)$/;
const ANOTHER_WORD = /^(?:人(?![员民们才大])|员(?!工)|者|委员|部门)/;
const PHRASE_ENDS = /^\s*(?:的|了|[，,。；;、）)]|$)/;
const SINGLES = /的的|性性|及及|与与|在在|了了|，，|,,|。。|、、|；；|;;/;
// Single characters: only those that cannot meet themselves in good Chinese.
const SINGLE =
  /(?<![目标有])的的(?!确)|性性(?![质能别格情])|(?<=[\u4e00-\u9fff])及及(?=[\u4e00-\u9fff])|与与(?=[\u4e00-\u9fff])|，，|,,(?!,)|。。(?!。)|、、|；；|(?<!实实)在在(?=[\u4e00-\u9fff])(?!线)|(?<=[\u4e00-\u9fff])(?<![不为除未便来还])了了(?![之然解当望无断])/g;
