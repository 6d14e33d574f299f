import type { LineItem, TableForm, TableId } from '../../lib/report/edition';
import type { MadeReport } from './made-report';

/** A cell where HTML would write it: spans, no positions. */
export interface LayoutCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
  /** The statutory slot it prints, or null. */
  readonly path: string | null;
}

/** A statutory table as it is drawn: rows of anchored cells. */
export interface Layout {
  readonly id: TableId;
  readonly columns: number;
  /** How many of the first rows are the header. */
  readonly headerRows: number;
  readonly rows: readonly (readonly LayoutCell[])[];
}

export interface LayoutOptions {
  /** Table two on five grid columns with uneven spans, as some portals draw it. */
  readonly wideDisclosure?: boolean;
  /** `总计` in the first header row of table three instead of the second. */
  readonly totalInFirstRow?: boolean;
}

/** Draws one table of the form with this report's printed cells, spans as in the printed annex. */
export function layoutTable(report: MadeReport, id: TableId, options: LayoutOptions = {}): Layout {
  const table = report.edition.tables.find((one) => one.id === id);
  if (!table) throw new Error(`no table ${id}`);
  if (id === 'disclosure') return disclosure(report, table, options.wideDisclosure ?? false);
  return id === 'requests' ? requests(report, table, options.totalInFirstRow ?? false) : remedies(report, table);
}

const cell = (text: string, columnSpan = 1, rowSpan = 1, header = true, path: string | null = null): LayoutCell => ({
  text,
  columnSpan,
  rowSpan,
  header,
  path,
});

function values(report: MadeReport, row: LineItem, spans: readonly number[] = []): LayoutCell[] {
  return row.slots.map((slot, i) => cell(report.printed[slot.path] ?? '', spans[i] ?? 1, 1, false, slot.path));
}

function disclosure(report: MadeReport, table: TableForm, wide: boolean): Layout {
  const columns = wide ? 5 : 4;
  const rows: LayoutCell[][] = [];
  let caption: string | null = null;
  for (const row of table.rows) {
    const [head, body] = disclosureSpans(row.slots.length, wide, caption !== null);
    if (row.caption !== caption) {
      caption = row.caption;
      rows.push([cell(caption ?? '', columns)]);
      const labels = row.slots.map((slot) => (slot.unit === null ? slot.column : `${slot.column}（单位：${slot.unit}）`));
      rows.push([cell('信息内容'), ...labels.map((label, i) => cell(label, head[i] ?? 1))]);
    }
    rows.push([cell(row.label), ...values(report, row, body)]);
  }
  return { id: 'disclosure', columns, headerRows: 2, rows };
}

/** Column spans of a block's header and of its body: on five columns they differ, on four they do not. */
function disclosureSpans(count: number, wide: boolean, later: boolean): readonly [readonly number[], readonly number[]] {
  if (count === 1) return wide ? [[4], [4]] : [[3], [3]];
  if (count === 2)
    return wide
      ? [
          [2, 2],
          [2, 2],
        ]
      : [
          [1, 2],
          [1, 2],
        ];
  if (!wide)
    return [
      [1, 1, 1],
      [1, 1, 1],
    ];
  return later
    ? [
        [1, 2, 1],
        [2, 1, 1],
      ]
    : [
        [1, 2, 1],
        [1, 2, 1],
      ];
}

function requests(report: MadeReport, table: TableForm, totalFirst: boolean): Layout {
  const columns = table.rows[0]?.slots.map((slot) => slot.column) ?? [];
  const note = cell('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3);
  const rows: LayoutCell[][] = totalFirst
    ? [
        [note, cell('申请人情况', 6), cell('总计', 1, 3)],
        [cell('自然人', 1, 2), cell('法人或其他组织', 5)],
      ]
    : [
        [note, cell('申请人情况', 7)],
        [cell('自然人', 1, 2), cell('法人或其他组织', 5), cell('总计', 1, 2)],
      ];
  rows.push(columns.slice(1, 6).map((label) => cell(label)));
  let groups: readonly string[] = [];
  for (const row of table.rows) {
    const labels: LayoutCell[] = [];
    row.groups.forEach((group, depth) => {
      if (groups[depth] !== group) labels.push(cell(group, 1, table.rows.filter((one) => one.groups[depth] === group).length));
    });
    groups = row.groups;
    labels.push(cell(row.label, 3 - row.groups.length));
    rows.push([...labels, ...values(report, row)]);
  }
  return { id: 'requests', columns: 10, headerRows: 3, rows };
}

function remedies(report: MadeReport, table: TableForm): Layout {
  const row = table.rows[0];
  if (!row) throw new Error('table four has a row');
  const five = row.slots.slice(0, 5).map((slot) => slot.column);
  return {
    id: 'remedies',
    columns: 15,
    headerRows: 3,
    rows: [
      [cell('行政复议', 5), cell('行政诉讼', 10)],
      [...five.map((label) => cell(label, 1, 2)), cell('未经复议直接起诉', 5), cell('复议后起诉', 5)],
      [...five, ...five].map((label) => cell(label)),
      values(report, row),
    ],
  };
}

/** The full grid: what stands at each position, null where a span covers it. */
export function expand(layout: Layout): (LayoutCell | null)[][] {
  const grid: (LayoutCell | null | undefined)[][] = layout.rows.map(() => []);
  layout.rows.forEach((row, r) => {
    let c = 0;
    for (const one of row) {
      while (grid[r]?.[c] !== undefined) c++;
      for (let i = 0; i < one.rowSpan; i++) for (let j = 0; j < one.columnSpan; j++) (grid[r + i] ?? [])[c + j] = i + j === 0 ? one : null;
      c += one.columnSpan;
    }
  });
  return grid.map((row) => Array.from({ length: layout.columns }, (_, c) => row[c] ?? null));
}

/** The table cut after `after` rows, as a page break cuts it: a spanning label stays above, an empty cell continues it below. */
export function cut(layout: Layout, after: number): [Layout, Layout] {
  const above = layout.rows.slice(0, after).map((row, r) => row.map((one) => ({ ...one, rowSpan: Math.min(one.rowSpan, after - r) })));
  const grid = expand(layout);
  const below = layout.rows.slice(after).map((row) => [...row]);
  const continued: LayoutCell[] = [];
  for (let c = 0; c < layout.columns; c++) {
    const [r, one] = lastAnchor(grid, after - 1, c);
    if (one && r + one.rowSpan > after) continued.push({ ...one, text: '', rowSpan: r + one.rowSpan - after });
  }
  const first = below[0];
  if (first) below[0] = [...continued, ...first];
  return [
    { ...layout, rows: above },
    { ...layout, headerRows: 0, rows: below },
  ];
}

function lastAnchor(grid: readonly (readonly (LayoutCell | null)[])[], from: number, column: number): [number, LayoutCell | null] {
  for (let r = from; r >= 0; r--) {
    const one = grid[r]?.[column];
    if (one) return [r, one];
  }
  return [0, null];
}
