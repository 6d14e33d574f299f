/** A cell that wants a place: spans as the source states them, `rowSpan` 0 to the end of the row group. */
export interface SpanningCell {
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A row of a table. `group` tells row groups apart (a span never leaves its own), `order` counts all rows, left-out ones too. */
export interface SpanningRow<Cell extends SpanningCell> {
  readonly cells: readonly Cell[];
  readonly group: number;
  /** Position among the rows that spans count; gaps are rows taken out of this grid. */
  readonly order: number;
}

/** Makes something of a cell that has got its place; it spans so many rows. */
type Make<Cell, Made> = (cell: Cell, row: number, column: number, rowSpan: number) => Made;

/**
 * The HTML standard's algorithm for forming a table (§4.9.12.1): every cell takes the next free column; spans are clamped to the row
 * group; cells may overlap below and to the right, as they do on the screen. Returns what is made of the cells, in row-major order of
 * their anchors.
 */
export function placeCells<Cell extends SpanningCell, Made>(
  rows: readonly SpanningRow<Cell>[],
  make: Make<Cell, Made>,
): { columns: number; cells: Made[] } {
  const cells: Made[] = [];
  let columns = 0;
  /** Column → the first row in which it is free again. */
  let busyUntil: number[] = [];
  let groupEnd = 0;
  for (let y = 0; y < rows.length; y++) {
    const row = rows[y] as SpanningRow<Cell>;
    if (y === 0 || row.group !== rows[y - 1]?.group) {
      busyUntil = [];
      groupEnd = y + 1;
      while (rows[groupEnd]?.group === row.group) groupEnd++;
    }
    let x = 0;
    for (const cell of row.cells) {
      while (x < busyUntil.length && (busyUntil[x] as number) > y) x++;
      const bottom = cell.rowSpan === 1 ? y + 1 : cell.rowSpan === 0 ? groupEnd : spanEnd(rows, y, row.order + cell.rowSpan, groupEnd);
      const end = x + cell.columnSpan;
      for (let column = x; column < end; column++)
        if (column >= busyUntil.length) busyUntil.push(bottom);
        else if ((busyUntil[column] as number) < bottom) busyUntil[column] = bottom;
      cells.push(make(cell, y, x, bottom - y));
      x = end;
    }
    columns = Math.max(columns, x);
  }
  return { columns, cells };
}

function spanEnd<Cell extends SpanningCell>(rows: readonly SpanningRow<Cell>[], from: number, endOrder: number, groupEnd: number): number {
  let end = Math.min(groupEnd, from + (endOrder - (rows[from]?.order ?? 0)));
  while (end > from + 1 && (rows[end - 1]?.order ?? 0) >= endOrder) end--;
  return end;
}

/** `colspan` and `rowspan` by the rules for parsing non-negative integers, clamped as the standard says. */
export function spansOf(attribute: (name: string) => string | null): SpanningCell {
  return spans(attribute('colspan'), attribute('rowspan'));
}

/** The same of what both attributes say. */
export function spans(colspan: string | null, rowspan: string | null): SpanningCell {
  const columns = wholeNumber(colspan);
  const rows = wholeNumber(rowspan);
  return {
    columnSpan: columns === null || columns === 0 ? 1 : Math.min(columns, 1000),
    rowSpan: rows === null ? 1 : Math.min(rows, 65_534),
  };
}

function wholeNumber(text: string | null): number | null {
  if (text === null) return null;
  const digits = /^[ \t\n\f\r]*\+?(\d+)/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}
