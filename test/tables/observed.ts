import { cellKind, type ObservedCell, type ObservedRow } from '../../lib/tables/observed-row';

const place = { kind: 'line', line: 1, span: null } as const;

/** A cell that prints this, in this column of its grid. */
export function cellAt(text: string, across = -1, more: Partial<ObservedCell> = {}): ObservedCell {
  return { raw: text, text, kind: cellKind(text), place, cell: null, confidence: 1, span: 1, across, ...more };
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
