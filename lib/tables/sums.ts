import { parseAmount } from '../report/amount';
import type { LineItem, TableForm } from '../report/edition';
import type { Sums } from './arbitrate';
import { fittingOptions } from './column-search';
import type { ObservedCell } from './observed-row';
import type { Placed } from './placement';

type Values = readonly Placed[];

/** What holds in a right table of this form, derived from its totals. `full` are the rows already placed for certain. */
export function sumsOf(form: TableForm, full: ReadonlyMap<LineItem, readonly ObservedCell[]>): Sums {
  const known = new Map<LineItem, Values>();
  for (const [item, cells] of full)
    known.set(
      item,
      cells.map((cell) => parseAmount(cell.raw, 'signed').value),
    );
  return {
    row: (item, values) => rowHolds(item, values),
    fitting: (rows) => fittingOptions(form, rows, known),
    columns: (rows) => (form.id === 'requests' ? columnsThatHold(form, (item) => rows.get(item) ?? known.get(item)) : 0),
  };
}

/** A total ends each run of parts: one run in table three, three in table four, none in table two. */
function rowHolds(item: LineItem, values: Values): boolean | null {
  let parts = 0;
  let written = false;
  let verdict: boolean | null = null;
  for (const [index, slot] of item.slots.entries()) {
    const value = values[index];
    if (slot.columnId !== 'total') {
      parts += value ?? 0;
      written ||= value !== null && value !== undefined;
      continue;
    }
    // A row of parts that lost its total fits any way at all; a total left blank does not speak.
    if (value === undefined) return false;
    // Nor does one whose parts are all left blank.
    if (value !== null && (written || value === 0)) {
      if (value !== parts) return false;
      verdict = true;
    }
    parts = 0;
    written = false;
  }
  return verdict;
}

function columnsThatHold(form: TableForm, valuesOf: (item: LineItem) => Values | undefined): number {
  const row = (id: string) => form.rows.find((item) => item.id === `${form.id}.${id}`);
  const leaves = form.rows.filter((item) => item.groups.length > 0 && item.id !== 'requests.resultTotal');
  const [received, carriedIn, total, carriedOut] = ['newlyReceived', 'carriedIn', 'resultTotal', 'carriedOut'].map(row);
  let holds = 0;
  const width = leaves[0]?.slots.length ?? 0;
  for (let column = 0; column < width; column++) {
    const at = (item: LineItem | undefined) => (item ? (valuesOf(item)?.[column] ?? 0) : 0);
    if (leaves.reduce((sum, item) => sum + at(item), 0) === at(total)) holds++;
    if (at(received) + at(carriedIn) === at(total) + at(carriedOut)) holds++;
  }
  return holds;
}
