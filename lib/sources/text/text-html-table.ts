import type { Grid, GridCell } from '../../document/grid';
import type { TextLine } from '../../document/text-line';
import { placeCells, type SpanningCell, spansOf } from '../page/place-cells';
import { textCell } from './text-grid';

/**
 * `<table>` markup inside a text, from this line to the line on which its last table ends. A small tolerant reader of table, row and cell
 * tags with their spans: end tags may be missing, other tags are dropped, nested tables become grids of their own after the outer one.
 */
export function htmlTables(lines: readonly TextLine[], from: number): { grids: Omit<Grid, 'index'>[]; lines: number } | null {
  const first = lines[from];
  if (!first || !/^\s*(?:<\w[^<>]*>\s*)*<table[\s>]/i.test(first.text)) return null;
  const reader = new TableReader();
  let to = from;
  for (let line = lines[to]; line; line = lines[to]) {
    reader.line(line);
    to++;
    if (!reader.isOpen) break;
  }
  return { grids: reader.grids(), lines: to - from };
}

interface HtmlCell extends SpanningCell {
  text: string;
  readonly line: number;
}

interface HtmlTable {
  readonly line: number;
  readonly rows: { readonly group: number; readonly cells: HtmlCell[] }[];
  group: number;
  cell: HtmlCell | null;
}

class TableReader {
  private readonly tables: HtmlTable[] = [];
  private readonly open: HtmlTable[] = [];

  get isOpen(): boolean {
    return this.open.length > 0;
  }

  line(line: TextLine): void {
    let at = 0;
    for (const match of line.text.matchAll(/<(\/?)([a-z][\w:]*)(?![\w:])([^<>]*)>/gi)) {
      this.text(line.text.slice(at, match.index));
      at = match.index + match[0].length;
      this.tag(match[2]?.toLowerCase() ?? '', match[1] === '/', match[3] ?? '', match[0], line.number);
    }
    this.text(`${line.text.slice(at)}\n`);
  }

  grids(): Omit<Grid, 'index'>[] {
    return this.tables.filter((table) => table.rows.some((row) => row.cells.length > 0)).map(gridOf);
  }

  private tag(tag: string, isEnd: boolean, attributes: string, source: string, line: number): void {
    const table = this.open.at(-1);
    if (tag === 'table') {
      if (isEnd) this.open.pop();
      else {
        const inner: HtmlTable = { line, rows: [], group: 0, cell: null };
        this.tables.push(inner);
        this.open.push(inner);
      }
    } else if (!table) return;
    else if (tag === 'tr') {
      table.cell = null;
      if (!isEnd) table.rows.push({ group: table.group, cells: [] });
    } else if (tag === 'td' || tag === 'th') {
      table.cell = null;
      if (isEnd) return;
      if (table.rows.length === 0) table.rows.push({ group: table.group, cells: [] });
      table.cell = { ...spansOf((name) => attributeOf(attributes, name)), text: '', line };
      table.rows.at(-1)?.cells.push(table.cell);
    } else if (/^t(?:head|body|foot)$/.test(tag)) {
      table.cell = null;
      if (!isEnd) table.group++;
    } else if (/^(?:br|p|div|li)$/.test(tag)) this.text('\n');
    else if (/^(?:sup|img)$/.test(tag)) this.text(source);
  }

  private text(text: string): void {
    const cell = this.open.at(-1)?.cell;
    if (cell) cell.text += text;
  }
}

function gridOf(table: HtmlTable): Omit<Grid, 'index'> {
  const rows = table.rows.filter((row) => row.cells.length > 0);
  const { columns, cells } = placeCells(
    rows.map((row, order) => ({ ...row, order })),
    (cell, row, column, rowSpan): GridCell =>
      textCell(tidy(cell.text), { row, column, rowSpan, columnSpan: cell.columnSpan }, cell.line, 1),
  );
  return {
    kind: 'grid',
    rows: rows.length,
    columns,
    cells,
    place: { kind: 'line', line: table.line, span: null },
  };
}

function tidy(text: string): string {
  return text.replace(/[ \t\r]+/g, ' ').replace(/(?<!\s)\s*\n\s*/g, '\n');
}

function attributeOf(attributes: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
  return match ? (match[1] ?? match[2] ?? match[3] ?? '') : null;
}
