import { cellText } from '../../document/cell-text';
import type { GridCell } from '../../document/grid';
import { normalise } from '../../document/normalise';
import { appendContent, type Content } from './content';
import { type Draft, flat, type GridDraft } from './drafts';
import { holdsHiddenFigure } from './hidden-figure';
import { flowsAmong, isGrid } from './layout-rows';
import type { PageElement, PageNode, PageOptions } from './page';
import { placeCells, type SpanningCell } from './place-cells';
import { NOTHING } from './simple-cell';

export interface TableDraft {
  readonly element: PageNode;
  readonly selector: string;
  readonly sections: { readonly tag: string; readonly rows: RowDraft[] }[];
}

export interface RowDraft {
  readonly element: PageElement;
  /** Known from the start only of a hidden section's rows: the others are asked when the table is settled. */
  readonly hidden: boolean;
  readonly cells: CellDraft[];
}

export interface CellDraft extends SpanningCell {
  /** Not known (null) before the table is settled: asked of all its cells in one go, a browser answers several times faster. */
  hidden: boolean | null;
  /** Its counts are right from the start; its drafts are missing while `lines` is set. */
  readonly content: Content;
  /** All that a simple cell holds: blocks are made of it only when the cell turns out to be layout. */
  readonly lines: readonly string[] | null;
  readonly element: PageElement;
  readonly selector: string;
}

/** Asks whether the page shows a row or cell. */
type Asked = Pick<PageOptions, 'isHidden' | 'isShown'>;

/** Reads a simple cell again, as flow. */
export type Reread = (cell: CellDraft) => Content;

/**
 * A table as blocks: its rows of data are grids, the rows that only lay out the page are read as flow, in their order. Nested tables
 * follow the grid that they stand in. Hidden rows and cells are left out of grids.
 */
export function settleTable(table: TableDraft, into: Content, asked: Asked, reread: Reread): void {
  const rows = orderedRows(table, asked);
  const flows = flowsAmong(rows);
  const later: Content[] = [];
  let run: SourceRow[] = [];
  const endRun = () => {
    for (const row of run) for (const cell of row.cells) cell.hidden ??= asked.isHidden(cell.element);
    settleRun(table, run, into, reread);
    run = [];
  };
  rows.forEach((row, i) => {
    if (!flows?.[i]) {
      if (!row.hidden) run.push(row);
    } else if (isCrossed(row, run)) for (const cell of row.cells) later.push(flowOf(cell, reread));
    else {
      endRun();
      for (const cell of row.cells) appendContent(into, flowOf(cell, reread));
    }
  });
  endRun();
  for (const content of later) appendContent(into, content);
}

interface SourceRow extends RowDraft {
  readonly group: number;
  /** Counts visible rows only: a hidden one does not use up a rowspan. */
  readonly order: number;
}

/** As rendered: the first thead on top, the first tfoot at the bottom, whatever their order in the source. */
function orderedRows(table: TableDraft, asked: Asked): SourceRow[] {
  const head = table.sections.find((section) => section.tag === 'thead');
  const foot = table.sections.find((section) => section.tag === 'tfoot');
  const bodies = table.sections.filter((section) => section !== head && section !== foot);
  const rows: SourceRow[] = [];
  let group = 0;
  let order = 0;
  for (const section of [...(head ? [head] : []), ...bodies, ...(foot ? [foot] : [])]) {
    for (const { element, cells, hidden: isSectionHidden } of section.rows) {
      const hidden = isSectionHidden || isRowHidden(element, cells[0], asked);
      rows.push({ element, hidden, cells, group, order: hidden ? order : order++ });
    }
    group++;
  }
  return rows;
}

/** The row of a cell that is shown is shown too, and cells have to be asked anyway. */
function isRowHidden(row: PageElement, first: CellDraft | undefined, { isHidden, isShown }: Asked): boolean {
  if (!first || !isShown?.(first.element)) return isHidden(row);
  first.hidden = false;
  return false;
}

/** A labelled cell of the run reaches over this row: cutting here would tear its table. */
function isCrossed(row: SourceRow, run: readonly SourceRow[]): boolean {
  return run.some(
    (above) =>
      above.group === row.group &&
      above.cells.some((cell) => cell.content.paragraphs > 0 && (cell.rowSpan === 0 || above.order + cell.rowSpan > row.order + 1)),
  );
}

function settleRun(table: TableDraft, rows: readonly SourceRow[], into: Content, reread: Reread): void {
  if (rows.length === 0) return;
  if (!isGrid(rows)) {
    for (const row of rows) for (const cell of row.cells) appendContent(into, flowOf(cell, reread));
    return;
  }
  const elements: PageNode[] = [];
  const inner: Content[] = [];
  const { columns, cells } = placeCells(rows.map(shownPart), (cell, row, column, rowSpan) => {
    elements.push(cell.element);
    if (cell.content.grids > 0) inner.push(cell.content);
    return gridCell(cell, row, column, rowSpan);
  });
  const { selector, element } = table;
  const grid: GridDraft = { kind: 'grid', rows: rows.length, columns, cells, selector, element, elements };
  into.drafts.push(grid);
  into.grids++;
  for (const { drafts } of inner) for (const draft of flat(drafts)) if (draft.kind === 'grid') into.drafts.push(draft);
}

function shownPart(row: SourceRow): SourceRow {
  for (const { hidden } of row.cells) if (hidden) return { ...row, cells: row.cells.filter((cell) => !cell.hidden) };
  return row;
}

function flowOf(cell: CellDraft, reread: Reread): Content {
  return cell.lines === null || cell.lines.length === 0 ? cell.content : reread(cell);
}

function gridCell(cell: CellDraft, row: number, column: number, rowSpan: number): GridCell {
  const { columnSpan } = cell;
  const raw = cell.lines ? (cell.lines.length === 1 ? (cell.lines[0] ?? '') : cell.lines.join('\n')) : rawText(cell.content.drafts);
  const text = raw === '' ? '' : cellText(raw);
  // A footnote mark alone is no blank.
  const isBlank = text === '' && normalise(raw) === '';
  const isHidden = isBlank && cell.lines !== NOTHING && cell.content.grids === 0 && holdsHiddenFigure(cell.element);
  const places = [{ kind: 'dom', selector: cell.selector, span: null }] as const;
  if (isHidden) return { row, column, rowSpan, columnSpan, raw, text, state: 'unread', unread: 'hidden', places, confidence: 1 };
  const state = !isBlank ? 'text' : cell.content.obstacles > 0 ? 'unread' : 'blank';
  return { row, column, rowSpan, columnSpan, raw, text, state, places, confidence: 1 };
}

function rawText(drafts: readonly Draft[]): string {
  const only = drafts[0];
  if (only === undefined) return '';
  if (drafts.length === 1 && 'kind' in only && only.kind === 'paragraph' && !only.isBeside) return only.text;
  const lines: string[] = [];
  for (const draft of flat(drafts)) if (draft.kind === 'paragraph' && !draft.isBeside) lines.push(draft.text);
  return lines.join('\n');
}
