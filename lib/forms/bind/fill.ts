import type { LineItem } from '../../report/edition';
import type { Misfit } from '../../report/report';
import { arbitrate, type LooseRow } from './arbitrate';
import { fit, haveWholeRows } from './fit';
import type { Found, TableInput } from './found-table';
import { withoutRepeats } from './header';
import * as misfits from './misfits';
import { confirmed, disorderOf } from './disorder';
import type { ObservedCell, ObservedRow } from './observed-row';
import { withoutSpacers, writtenColumns } from './spacers';
import { sumsOf } from './sums';

/**
 * Cells by line item; rows that did not fit were arbitrated and are uncertain. Where flattened cells are out of order, only what a row's
 * own total confirms is taken.
 */
export function fill(found: Found, input: TableInput) {
  const { form, rows, faithful } = input;
  const disorder = disorderOf(found, input);
  const sums = sumsOf(form, new Map());
  const written = writtenColumns(found.pairs);
  const proven = faithful || haveWholeRows(found.pairs.map(({ row, item }) => ({ row, width: item.slots.length })));
  const cells = new Map<LineItem, readonly (ObservedCell | null)[]>();
  const uncertain = new Set<LineItem>();
  const notes: Misfit[] = [];
  const full = new Map<LineItem, readonly ObservedCell[]>();
  const loose: (LooseRow & { row: ObservedRow; printed: number })[] = [];
  for (const { item, row, by } of found.pairs) {
    if (by === 'position') uncertain.add(item);
    if (row.values.length === 0) {
      notes.push(misfits.valueCount(form, item, row, 0, []));
      continue;
    }
    if (row.layout === 'flow' && (disorder === 'shifted' || (disorder === 'stray' && !confirmed(item, row, sums)))) {
      cells.set(
        item,
        item.slots.map(() => null),
      );
      notes.push(misfits.valueCount(form, item, row, row.values.length, []));
      continue;
    }
    if (disorder !== 'none') uncertain.add(item);
    const width = item.slots.length;
    const single = form.id === 'disclosure' ? withoutRepeats(row, rows, width) : row;
    const one = fit(withoutSpacers(single, width, written), width, proven);
    if (one.kind === 'full') full.set(item, one.cells);
    else loose.push({ item, row, cells: one.cells, printed: one.printed, flow: row.layout === 'flow' });
  }
  for (const [item, placed] of full) cells.set(item, placed);
  for (const [item, placed] of arbitrate(loose, sumsOf(form, full))) {
    cells.set(item, placed);
    const row = loose.find((one) => one.item === item);
    const asPrinted =
      row !== undefined && row.cells.length === item.slots.length && row.cells.every((cell, index) => placed[index] === cell);
    // A blank that the totals confirm in its place is an ordinary blank.
    if (asPrinted || !row) continue;
    uncertain.add(item);
    const bound = item.slots.filter((_, index) => placed[index]).map((slot) => slot.path);
    notes.push(misfits.valueCount(form, item, row.row, row.cells.length === item.slots.length ? row.printed : row.cells.length, bound));
  }
  return { cells, uncertain, notes };
}
