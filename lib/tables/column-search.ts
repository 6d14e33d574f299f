import type { LineItem, TableForm } from '../report/edition';
import type { Placed } from './placement';

/** The ways in which one row's values may stand in its columns. */
export interface RowOptions {
  readonly item: LineItem;
  readonly options: readonly (readonly Placed[])[];
}

/** A row with a sign in a sum that must come to nought in every column. */
interface Term {
  readonly sign: number;
  readonly row: RowOptions;
}

/**
 * Rows of table three that lost their blank cells, weighed together: for each row the options (by index) that leave room, in every
 * column, for the parts to come to their （七）总计 and intake to outcome. Null where rows are missing or nothing fits.
 */
export function fittingOptions(
  form: TableForm,
  rows: readonly RowOptions[],
  known: ReadonlyMap<LineItem, readonly Placed[]>,
): ReadonlyMap<LineItem, ReadonlySet<number>> | null {
  if (form.id !== 'requests') return null;
  const all = form.rows.flatMap((item): RowOptions[] => {
    const values = known.get(item);
    const row = rows.find((one) => one.item === item);
    return row ? [row] : values ? [{ item, options: [values] }] : [];
  });
  if (all.length < form.rows.length) return null;
  const left = new Map(all.map(({ item, options }) => [item, new Set(options.keys())]));
  const terms = (signOf: (id: string) => number | undefined) =>
    all.flatMap((row): Term[] => {
      const sign = signOf(row.item.id);
      return sign ? [{ sign, row }] : [];
    });
  const sums = [terms((id) => BALANCE.get(id)), terms((id) => (id === RESULTS ? -1 : BALANCE.has(id) ? 0 : 1))];
  let size = 0;
  do {
    size = count(left);
    for (const sum of sums) narrow(sum, left);
  } while (count(left) < size);
  return [...left.values()].every((options) => options.size > 0) ? left : null;
}

const count = (left: ReadonlyMap<LineItem, ReadonlySet<number>>) => [...left.values()].reduce((sum, { size }) => sum + size, 0);

/** Takes out what leaves no room for the other rows in some column. */
function narrow(sum: readonly Term[], left: ReadonlyMap<LineItem, Set<number>>): void {
  const width = sum[0]?.row.item.slots.length ?? 0;
  for (let column = 0; column < width; column++) {
    const ranges = sum.map(({ sign, row }) => {
      const values = [...(left.get(row.item) ?? [])].map((index) => sign * (row.options[index]?.[column] ?? 0));
      return [Math.min(...values), Math.max(...values)] as const;
    });
    const least = ranges.reduce((all, [low]) => all + low, 0);
    const most = ranges.reduce((all, [, high]) => all + high, 0);
    sum.forEach(({ sign, row }, nth) => {
      const [low, high] = ranges[nth] ?? [0, 0];
      row.options.forEach((option, index) => {
        const value = sign * (option[column] ?? 0);
        if (least - low + value > 0 || most - high + value < 0) left.get(row.item)?.delete(index);
      });
    });
  }
}

const RESULTS = 'requests.resultTotal';
const BALANCE: ReadonlyMap<string, number> = new Map([
  ['requests.newlyReceived', 1],
  ['requests.carriedIn', 1],
  [RESULTS, -1],
  ['requests.carriedOut', -1],
]);
