import { saysNothing } from '../../report/amount';
import type { AlignedRow } from '../found/align';
import type { ObservedCell } from '../rows/observed-row';

/** Stands where the printed table has no such column; never a fact. */
export const ABSENT: ObservedCell = {
  raw: '',
  text: '',
  kind: 'blank',
  said: null,
  place: { kind: 'line', line: 1, span: null },
  cell: null,
  confidence: 0,
  span: 1,
  across: -1,
};

/** Stands for a figure that is drawn over several slots: it is the figure of none of them. Never a fact. */
export const MERGED: ObservedCell = { ...ABSENT, raw: '?', text: '?', kind: 'mark' };

/** One nought, dash or blank drawn over several slots stands in each of them. */
export function shared(cell: ObservedCell): ObservedCell {
  return cell.text === '' || cell.text === '0' || saysNothing(cell.text) ? cell : MERGED;
}

interface Reaching {
  readonly cell: ObservedCell;
  readonly slot: number;
  /** The grid row behind the last that it reaches. */
  readonly end: number;
}

/** Rows with the cells that reach down to them from the rows above, where the rows lack just those. */
export function withReached(pairs: readonly AlignedRow[]): readonly AlignedRow[] {
  if (!pairs.some(({ row }) => row.values.some(({ down }) => down !== undefined))) return pairs;
  const apart = new Set<ObservedCell>();
  let reaching: readonly Reaching[] = [];
  const all = pairs.map((pair): AlignedRow => {
    const { row, item } = pair;
    const at = row.values[0]?.cell;
    const above = at ? reaching.filter(({ cell, end }) => cell.cell?.grid === at.grid && cell.cell.row < at.row && at.row < end) : [];
    const values = [...row.values];
    const isLacking = above.length > 0 && values.length + above.length === item.slots.length;
    for (const { cell, slot } of isLacking ? above : []) {
      values.splice(slot, 0, shared(cell));
      if (shared(cell) === MERGED) apart.add(cell);
    }
    const own = row.values.length === item.slots.length ? row.values : [];
    reaching = [
      ...(isLacking ? above : []),
      ...own.flatMap((cell, slot) => (cell.cell && cell.down !== undefined ? [{ cell, slot, end: cell.cell.row + cell.down }] : [])),
    ];
    return isLacking ? { ...pair, row: { ...row, values } } : pair;
  });
  if (apart.size === 0) return all;
  return all.map((pair) =>
    pair.row.values.some((cell) => apart.has(cell))
      ? { ...pair, row: { ...pair.row, values: pair.row.values.map((cell) => (apart.has(cell) ? MERGED : cell)) } }
      : pair,
  );
}
