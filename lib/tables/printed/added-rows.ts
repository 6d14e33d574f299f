import type { TableForm } from '../../report/edition';
import type { Misfit } from '../../report/report';
import type { AlignedRow } from '../found/align';
import * as ofRows from '../misfits/rows';
import type { ObservedRow } from '../rows/observed-row';
import type { RowMatch } from '../rows/row-match';

/**
 * Rows full of figures that stand in the table's own grid before its first row or behind its last: `五、校正后新收` is no row of the form, and
 * what it says may be meant instead of what the form's rows say. Between its rows the binder finds them.
 */
export function addedRows(
  form: TableForm,
  pairs: readonly AlignedRow[],
  rows: readonly ObservedRow[],
  matches: readonly RowMatch[],
  taken: ReadonlySet<ObservedRow>,
): Misfit[] {
  const places = pairs.map(({ row }) => rows.indexOf(row));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const blocks = new Set(pairs.map(({ row }) => row.block));
  const has = (item: TableForm['rows'][number] | undefined) => pairs.some((pair) => pair.item === item);
  const [hasFirst, hasLast] = [has(form.rows[0]), has(form.rows.at(-1))];
  const outside = rows.filter((row, index) => {
    const isOutside = (index < first && hasFirst) || (index > last && hasLast);
    return isOutside && row.layout === 'grid' && blocks.has(row.block) && !taken.has(row) && !matches[index]?.exact.length;
  });
  return outside.flatMap((row) => {
    const figures = row.values.filter(({ kind }) => kind === 'number');
    const width = form.rows[0]?.slots.length ?? 0;
    const isFull = figures.length >= FEWEST && figures.length * 2 > width && row.values.length <= width;
    return isFull && !figures.every(({ text }, nth) => ORDINAL.exec(text)?.[0] === String(nth + 1)) ? [ofRows.extraRow(form, row)] : [];
  });
}

const FEWEST = 3;
/** `(1) (2) (3)` numbers the columns. */
const ORDINAL = /\d+/;
