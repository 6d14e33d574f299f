import type { Grid, GridCell } from '../../lib/document/grid';
import { normalise } from '../../lib/document/normalise';
import { labelKey } from '../../lib/statute/label';
import { cellKind, type ObservedCell, type ObservedRow } from '../../lib/tables/rows/observed-row';

const place = { kind: 'line', line: 1, span: null } as const;

/** A cell that prints this, in this column of its grid. */
export function cellAt(text: string, across = -1, more: Partial<ObservedCell> = {}): ObservedCell {
  const kind = cellKind(text);
  const said = kind === 'label' ? labelKey(text) : null;
  return { raw: text, text, kind, said, place, cell: null, confidence: 1, span: 1, across, ...more };
}

/** A row of labels and values, each value in a column of its own. */
export function rowOf(labels: readonly string[], values: readonly string[], more: Partial<ObservedRow> = {}): ObservedRow {
  return {
    labels: labels.map((text, nth) => cellAt(text, nth)),
    values: values.map((text, nth) => cellAt(text, labels.length + nth)),
    block: 0,
    lastBlock: 0,
    layout: 'grid',
    ...more,
  };
}

export const textsOf = (cells: readonly (ObservedCell | null)[]) => cells.map((cell) => cell?.text ?? null);

/** What a cell prints, and over how many columns; null: another row's cell reaches down to here. */
export type Printed = string | readonly [text: string, columns: number] | null;

/** A grid that prints these words, cell by cell. */
export function gridOf(rows: readonly (readonly Printed[])[], more: Partial<GridCell> = {}, index = 0): Grid {
  const cells = rows.flatMap((row, at) => cellsIn(row, at, more));
  const columns = Math.max(...rows.map((row) => row.reduce((sum, one) => sum + widthOf(one), 0)));
  return { kind: 'grid', index, rows: rows.length, columns, cells, place };
}

function cellsIn(row: readonly Printed[], at: number, more: Partial<GridCell>): GridCell[] {
  let column = 0;
  return row.flatMap((one): GridCell[] => {
    const columnSpan = widthOf(one);
    column += columnSpan;
    if (one === null) return [];
    const raw = typeof one === 'string' ? one : one[0];
    const text = normalise(raw);
    const state = text === '' ? 'blank' : 'text';
    return [{ row: at, column: column - columnSpan, rowSpan: 1, columnSpan, raw, text, state, places: [place], confidence: 1, ...more }];
  });
}

const widthOf = (one: Printed) => (typeof one === 'string' || one === null ? 1 : one[1]);
