import { hitsIn } from '../../report/prose-hits';
import type { ForeignGrid } from '../../report/report';
import type { Advice, CheckRule, Example, Verdict } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';

/** A line that counts a table's entries agrees with the table beside it. Counted points in prose (以下五方面) are another rule's. */
const rule: CheckRule = {
  id: 'counted-list',
  covers: ['S-LISTN'],
  severity: 'notice',
  basis: '《政府信息公开条例》第六条（及时、准确公开）',
  check: (report) => {
    const grids = report.foreignGrids ?? [];
    const verdicts = grids.flatMap((grid): Verdict[] => {
      const counted = count(grid, report.prose);
      if (!counted) return [];
      const rows = rowsOf(grid);
      const shown = counted.pageSize === null ? counted.value : Math.min(counted.value, counted.pageSize);
      const at = `grid${grid.grid}`;
      if (rows === shown || rows === 0) return [pass(at)];
      return [
        {
          at,
          outcome: 'fail',
          place: counted.place,
          quote: counted.quote,
          expected: shown,
          actual: rows,
          message: {
            zh: `写明“${counted.quote}”，旁边的列表有 ${rows} 行。`,
            en: `“${counted.quote}” is stated; the list beside it has ${rows} rows.`,
          },
        },
      ];
    });
    return verdicts.length > 0 ? verdicts : [inapplicable('list', '没有写明条数的列表', 'no list has its entries counted')];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '所述条数与旁边列表的行数一致', en: 'A stated number of entries agrees with its list' },
  why: {
    zh: '列表旁写明的条数与实际显示的行数不同，可能是截图或复制不全。',
    en: 'A count beside a list with another number of rows suggests an incomplete copy.',
  },
  fix: {
    zh: '补全列表，或更正条数；后台截图建议不放入年报。',
    en: 'Complete the list or correct the count; back-office lists are better left out.',
  },
};

interface Counted {
  readonly value: number;
  readonly pageSize: number | null;
  readonly quote: string;
  readonly place: ForeignGrid['place'];
}

/** The count in the line right above or below; a pager's page size bounds what can be seen. */
function count(grid: ForeignGrid, prose: readonly { readonly paragraph: { readonly text: string } }[]): Counted | null {
  for (const paragraph of [grid.after, grid.before]) {
    if (!paragraph || paragraph.text.length > LONGEST || !prose.length) continue;
    const hit = hitsIn([{ paragraph, section: null, isHeading: false }], COUNT)[0];
    if (!hit) continue;
    const pageSize = PAGE.exec(paragraph.text)?.[1];
    return { value: Number(hit.match[1]), pageSize: pageSize ? Number(pageSize) : null, quote: hit.quote.trim(), place: hit.place };
  }
  return null;
}

/** Rows with a running number where there are such, else rows below the header. */
function rowsOf(grid: ForeignGrid): number {
  const numbered = grid.cells.filter((cell) => cell.column === 0 && /^\d{1,4}$/.test(cell.text)).length;
  return numbered > 1 ? numbered : grid.dataRows;
}

/** A counting line is short: longer ones are prose that happens to stand there. */
const LONGEST = 60;
const COUNT = /(?:共计?|总计|合计)\s*(\d{1,4})\s*(?:条|项|个|件|行|篇)\s*(?:数据|记录|信息|结果|内容)?(?!\s*[,，]?\s*(?:其中|页))/g;
const PAGE = /每页\s{0,4}(?:显示)?\s{0,4}(\d{1,4})\s*(?:条|项|行)/;

const place = { kind: 'line' as const, line: 10, span: null };
const list = (rows: number, after: string) => ({
  foreignGrids: [
    {
      grid: 0,
      dataRows: rows,
      place,
      section: 1,
      before: null,
      after: { kind: 'paragraph' as const, text: after, place, heading: null, furniture: false },
      cells: [],
    },
  ],
});
export const examples: readonly Example[] = [
  { name: 'as many as stated', edition: '2019', report: list(6, '共 6 条数据'), expect: 'pass' },
  { name: 'the first page of many', edition: '2019', report: list(20, '共 138 条数据 每页显示 20 条'), expect: 'pass' },
  { name: 'fewer than stated', edition: '2019', report: list(6, '共 8 条数据 每页显示 20 条'), expect: { grid0: 'fail' } },
  { name: 'no count', edition: '2019', report: list(6, '以上为公开目录。'), expect: 'inapplicable' },
];
