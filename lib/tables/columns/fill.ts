import type { LineItem } from '../../report/edition';
import type { Misfit } from '../../report/report';
import type { AlignedRow } from '../found/align';
import type { FoundTable, TableInput } from '../found/found-table';
import * as ofRows from '../misfits/rows';
import type { ObservedCell, ObservedRow } from '../rows/observed-row';
import type { RowMatch } from '../rows/row-match';
import { arbitrate, type LooseRow } from './arbitrate';
import { inFormOrder } from './columns';
import { confirmed, disorderOf } from './disorder';
import { fit, haveWholeRows } from './fit';
import { type BlockRow, headerOrder, withoutRepeats } from './header';
import { ABSENT, MERGED, withReached } from './merged';
import { spacersOf, withoutSpacers } from './spacers';
import { sumsOf } from './sums';

/** The cells of a table's rows. */
export interface Filled {
  /** By line item; null where each pair's own values are its cells, one a slot. */
  readonly cells: ReadonlyMap<LineItem, readonly (ObservedCell | null)[]> | null;
  readonly uncertain: ReadonlySet<LineItem>;
  readonly notes: readonly Misfit[];
  readonly bare: boolean;
}

/**
 * Cells by line item; rows that did not fit were arbitrated and are uncertain. Where flattened cells are out of order, only what a row's
 * own total confirms is taken.
 */
export function fill(found: FoundTable, input: TableInput): Filled {
  // As the statute draws it, nothing is left to be told of its rows.
  if (found.drawn >= 0 && found.pairs.every(({ item, row }) => row.values.length === item.slots.length))
    return { cells: null, uncertain: input.contradicted, notes: [], bare: false };
  const { form, rows, edition, faithful, contradicted } = input;
  const disorder = disorderOf(found, input);
  const sums = sumsOf(edition, form, new Map());
  const spacers = spacersOf(found.pairs);
  // In a text whose rows are equally long, columns where nothing ever stands are those of its labels.
  const own = ({ row, item: { slots } }: AlignedRow) => ({ row: withoutSpacers(row, slots.length, spacers), width: slots.length });
  const proven = faithful || haveWholeRows(found.pairs.map(own));
  const cells = new Map<LineItem, readonly (ObservedCell | null)[]>();
  const uncertain = new Set<LineItem>();
  const notes: Misfit[] = [];
  const full = new Map<LineItem, readonly ObservedCell[]>();
  const parted: AlignedRow[] = [];
  const told = found.misfits.some(({ kind }) => kind === 'value-count');
  const bare = !told && isBare(found, form);
  const loose: (LooseRow & { row: ObservedRow; printed: number })[] = [];
  for (const pair of withReached(found.pairs)) {
    const { item, row, by } = pair;
    if (by === 'position') uncertain.add(item);
    if (row.values.length === 0) {
      if (disorder === 'none') {
        // A label that lost all its blank cells adds nothing to any column.
        if (row.layout === 'flow') full.set(item, []);
        if (!bare && !told) notes.push(ofRows.valueCount(form, item, row, 0, []));
      } else parted.push(pair);
      continue;
    }
    if (row.layout === 'flow' && (disorder === 'shifted' || (disorder === 'stray' && !confirmed(item, row, sums)))) {
      cells.set(
        item,
        item.slots.map(() => null),
      );
      parted.push(pair);
      continue;
    }
    if (disorder !== 'none' || contradicted.has(item)) uncertain.add(item);
    const width = item.slots.length;
    const one = fit(
      withoutSpacers(
        form.corner === null || found.drawn >= 0 ? row : underHeader(item, { corner: form.corner, row, rows }),
        width,
        spacers,
      ),
      width,
      proven,
    );
    if (one.kind === 'full') {
      full.set(item, one.cells);
      if (one.cells.includes(MERGED)) notes.push(ofRows.mergedCells(form, pair, one.cells.filter((cell) => cell !== MERGED).length));
    } else loose.push({ item, row, cells: one.cells, printed: one.printed, flow: row.layout === 'flow' });
  }
  if (parted.length > 0) notes.push(ofRows.partedRows(form, parted));
  for (const [item, placed] of full) cells.set(item, placed);
  for (const [item, placed] of arbitrate(loose, sumsOf(edition, form, full))) {
    cells.set(item, placed);
    const row = loose.find((one) => one.item === item);
    const asPrinted =
      row !== undefined && row.cells.length === item.slots.length && row.cells.every((cell, index) => placed[index] === cell);
    // A blank that the totals confirm in its place is an ordinary blank.
    if (asPrinted || !row) continue;
    uncertain.add(item);
    const bound = item.slots.filter((_, index) => placed[index]).map((slot) => slot.path);
    notes.push(ofRows.valueCount(form, item, row.row, row.cells.length === item.slots.length ? row.printed : row.cells.length, bound));
  }
  for (const [item, placed] of cells)
    if (placed.includes(ABSENT) || placed.includes(MERGED))
      cells.set(
        item,
        placed.map((cell) => (cell === ABSENT || cell === MERGED ? null : cell)),
      );
  return { cells, uncertain, notes, bare };
}

/** Most of the form's labels on lines of their own, and not one figure: an empty form, or a conversion that lost them all. */
function isBare({ pairs }: FoundTable, { rows }: TableInput['form']): boolean {
  return pairs.length * 2 >= rows.length && pairs.every(({ row }) => row.layout === 'flow' && row.values.length === 0);
}

/** A row by the header of its own block: columns in the form's order, cells that a conversion repeated once. */
function underHeader(item: LineItem, block: BlockRow): ObservedRow {
  const single = withoutRepeats(block, item.slots.length);
  const order = single === block.row ? headerOrder(item, block) : null;
  return order ? inFormOrder(block.row, order) : single;
}

/** Rows of one table that bear the same label with other values: which one is meant is not for the reader to say. */
export function contradictedItems(rows: readonly ObservedRow[], matches: readonly RowMatch[]): ReadonlySet<LineItem> {
  const first = new Map<LineItem, ObservedRow>();
  const found = new Set<LineItem>();
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    const match = matches[index];
    if (!row || !match || row.values.length === 0) continue;
    for (const { item } of match.exact) {
      const other = first.get(item);
      if (!other) first.set(item, row);
      else if (other.block === row.block && other.values.length === row.values.length && textOf(other) !== textOf(row)) found.add(item);
    }
  }
  return found;
}

const textOf = (row: ObservedRow) => row.values.map((cell) => cell.text).join(' ');
