import type { Document } from '../document/document';
import type { Title } from './titles/title';

/**
 * `2023年上半年政府信息公开申请办理情况`, `第三季度依申请公开统计表`: the statutory tables are used within the year too; and a notice that puts a
 * report right prints one of its tables again.
 */
export function announcesStatistics(document: Document): boolean {
  return announced(document).some((text) => /公开/.test(text) && [PART_OF_YEAR, STATISTICS, CORRECTION].some((one) => one.test(text)));
}

/** `政府信息公开工作年度报告（填写示例）`: a form with figures that are nobody's. A report that was left with `××局` in its title announces none. */
export function announcesSample(document: Document, title: Title | null): boolean {
  if (title !== null && !NOBODY.test(title.issuer ?? '')) return false;
  // Neither a body nor a year: `（单位名称）政府信息公开工作年度报告（20××年）`.
  if (title !== null && title.year === null) return true;
  return announced(document).some((text) => text.length < LONGEST && SAMPLE.test(text));
}

/** What a page says it is: its name, and its first headings. */
function announced({ meta, blocks }: Document): string[] {
  const headed = blocks.flatMap((block) => (block.kind === 'paragraph' && block.heading !== null ? [block.text] : [])).slice(0, 3);
  return [meta.articleTitle, meta.title, ...headed].filter((text) => text !== null);
}

const PART_OF_YEAR = /半年|季度|\d{1,2}\s*[-—–~至]\s*\d{1,2}\s*月|20\d\d年\s*\d{1,2}月/;
const STATISTICS = /(?:统计|汇总)(?:表|数据|情况)?$|通报$/;
const CORRECTION = /(?:更正|订正|勘误).{0,80}(?:公告|公示|说明|通知|启事|声明|函)$|勘误表?$/;
const SAMPLE = /(?:年报|年度报告).{0,12}(?:示例|样例|范例|样本|范本|样表|模板|模版)/;
const NOBODY = /[×✕xX*○〇]{2}|__|某|(?:单位|机关|部门)(?:全称|名称)/;
const LONGEST = 60;
