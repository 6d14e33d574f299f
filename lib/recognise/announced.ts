import type { Document } from '../document/document';
import type { Title } from './titles/title';

/** `2023年上半年政府信息公开申请办理情况`, `第三季度依申请公开统计表`: the statutory tables are used within the year too. */
export function announcesStatistics(document: Document): boolean {
  return announced(document).some((text) => /公开/.test(text) && (PART_OF_YEAR.test(text) || STATISTICS.test(text)));
}

/** `政府信息公开工作年度报告（填写示例）`: a form with figures that are nobody's. A report that was left with `××局` in its title announces none. */
export function announcesSample(document: Document, title: Title | null): boolean {
  if (title !== null && !NOBODY.test(title.issuer ?? '')) return false;
  return announced(document).some((text) => text.length < LONGEST && SAMPLE.test(text));
}

/** What a page says it is: its name, and its first headings. */
function announced({ meta, blocks }: Document): string[] {
  const headed = blocks.flatMap((block) => (block.kind === 'paragraph' && block.heading !== null ? [block.text] : [])).slice(0, 3);
  return [meta.articleTitle, meta.title, ...headed].filter((text) => text !== null);
}

const PART_OF_YEAR = /半年|季度|\d{1,2}\s*[-—–~至]\s*\d{1,2}\s*月|20\d\d年\s*\d{1,2}月/;
const STATISTICS = /统计(?:表|数据|情况)?$|通报$/;
const SAMPLE = /(?:年报|年度报告).{0,12}(?:示例|样例|范例|样本|范本|样表|模板|模版)/;
const NOBODY = /[×✕xX*○〇]{2}|__|某/;
const LONGEST = 60;
