import type { Document } from '../../document/document';
import { normalise, squeeze } from '../../document/normalise';
import type { AuditExport } from '../../report/contract/schema';

/** A sentence of the report, or what stands in a table's cell that is none of the statute's. */
export interface ReportLine {
  /** As printed, spaces collapsed. */
  readonly text: string;
  /** What it is compared by. */
  readonly key: string;
}

/** What a report says outside its statutory cells. What a page says around it (counters, navigation, lists of links) is no report's text. */
export function reportLines(document: Document, { report }: Pick<AuditExport, 'report'>): ReportLine[] {
  const bound = new Set(
    Object.values(report?.cells ?? {}).flatMap(({ place }) => (place ? [spot(place.table, place.row, place.column)] : [])),
  );
  const links = new Set(document.links.map(({ text }) => squeeze(text)));
  const title = squeeze(report?.title ?? '');
  const blocks = document.blocks.filter(({ hidden }) => hidden !== true);
  const begin = title === '' ? -1 : blocks.findIndex((block) => block.kind === 'paragraph' && squeeze(block.text).includes(title));
  return blocks.slice(Math.max(0, begin)).flatMap((block): ReportLine[] => {
    if (block.kind === 'grid')
      return block.cells
        .filter(({ row, column, text }) => text !== '' && !bound.has(spot(block.index, row, column)))
        .map(({ raw }) => lineOf(raw))
        .filter(({ key }) => key !== '');
    return block.furniture || isOfPage(squeeze(block.text), links) ? [] : sentencesOf(block.text).map(lineOf);
  });
}

/** A title in a list of links, or a short line that counts visits. */
function isOfPage(text: string, links: ReadonlySet<string>): boolean {
  return links.has(text) || (text.length <= 80 && !text.includes('。') && COUNTER.test(text));
}

/** 浏览次数：1203, also beside a date and a source, as portals print them under a title. */
const COUNTER = /(?:浏览|阅读|点击|访问|查看)(?:次数|人数|量|数)|^(?:次数|来源|发布时间|发布日期|字号|字体|分享|打印|关闭)[:：]/;

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[。！？；;])(?![”’」』）)])|\n+/).filter((one) => one.trim() !== '');
}

function lineOf(text: string): ReportLine {
  return { text: text.replace(/\s+/g, ' ').trim(), key: squeeze(normalise(text)) };
}

function spot(table: number | null, row: number | null, column: number | null): string {
  return `${table} ${row} ${column}`;
}
