import { rememberFor } from '../../document/remember';
import type { Figure } from '../../reckoning/figure';
import { type Ledger, ownEntry } from '../../reckoning/ledger';
import { type Constraint, countHolding, narrow, type Ways } from '../../reckoning/narrow';
import { weigh } from '../../reckoning/weigh';
import { parseAmount } from '../../report/amount';
import type { Edition, LineItem, TableForm } from '../../report/edition';
import { instancesOf } from '../../statute/sums';
import type { ObservedCell } from '../rows/observed-row';

type Values = readonly Figure[];

/** What a right table's sums say of rows whose cells are not placed yet. */
export interface TableSums {
  /** Does the printed total of this row fit its parts? Null: the row has no total to arbitrate with. */
  readonly row: (item: LineItem, values: Values) => boolean | null;
  /** How many sums over several rows hold with these rows put in. */
  readonly columns: (rows: ReadonlyMap<LineItem, Values>) => number;
  /** Which ways of these rows such sums allow; null where they cannot tell. */
  readonly fitting: (rows: readonly Ways<LineItem>[]) => ReadonlyMap<LineItem, ReadonlySet<number>> | null;
}

/** The statute's sums of this table. `full` are the rows already placed for certain, none more once it is asked. */
export function sumsOf(edition: Edition, form: TableForm, full: ReadonlyMap<LineItem, readonly ObservedCell[]>): TableSums {
  // Most tables never ask: every row has its cells.
  const own = () => sumsByForm(edition)(form);
  let figures: ReadonlyMap<LineItem, Values> | null = null;
  const known = (item: LineItem) => {
    figures ??= new Map([...full].map(([row, cells]) => [row, cells.map(printedFigure)]));
    return figures.get(item);
  };
  return {
    row: (item, values) => rowHolds(own().within.get(item) ?? [], values),
    columns: (rows) => countHolding(own().across, ({ row, slot }) => printedOrLost((rows.get(row) ?? known(row))?.[slot])),
    fitting: (rows) => {
      if (own().across.length === 0) return null;
      const all = form.rows.flatMap((item): Ways<LineItem>[] => {
        const loose = rows.find((one) => one.row === item);
        const values = known(item);
        return loose ? [loose] : values ? [{ row: item, ways: [values] }] : [];
      });
      return all.length < form.rows.length ? null : narrow(own().across, all);
    },
  };
}

/** What a cell prints, whatever its column takes. */
export function printedFigure({ raw }: Pick<ObservedCell, 'raw'>): Figure {
  const { state, value } = parseAmount(raw, 'signed');
  return value ?? (state === 'unreadable' ? 'unread' : 'blank');
}

/** A sum over slots of one row: left and right by ordinal. */
interface RowSum {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

interface OwnSums {
  readonly within: ReadonlyMap<LineItem, readonly RowSum[]>;
  /** Over several rows, as terms that come to nought. */
  readonly across: readonly Constraint<LineItem>[];
}

const sumsByForm = rememberFor((edition: Edition) => rememberFor((form: TableForm) => ownSums(edition, form)));

function ownSums(edition: Edition, form: TableForm): OwnSums {
  const slots = new Map(form.rows.flatMap((row) => row.slots.map(({ path }, slot) => [path, { row, slot }] as const)));
  const at = (paths: readonly string[]) => paths.flatMap((path) => slots.get(path) ?? []);
  const within = new Map<LineItem, RowSum[]>();
  const across: Constraint<LineItem>[] = [];
  for (const { sum, equation, defines } of instancesOf(edition)) {
    if (sum.table !== form.id) continue;
    const [left, right] = [at(equation.left), at(equation.right)];
    const [first] = right;
    if (first && [...left, ...right].every(({ row }) => row === first.row)) {
      const own = { left: left.map(({ slot }) => slot), right: right.map(({ slot }) => slot) };
      within.set(first.row, [...(within.get(first.row) ?? []), own]);
      continue;
    }
    const signed = (cells: typeof left, sign: 1 | -1) => cells.map((cell) => ({ cell, sign }));
    across.push({
      terms: [...signed(left, 1), ...signed(right, -1)],
      defines: (defines !== null && slots.get(defines)) || null,
    });
  }
  return { within, across };
}

/** A total that nothing is printed for fits any way at all, and says nothing. */
function rowHolds(sums: readonly RowSum[], values: Values): boolean | null {
  const entry: Ledger<number> = (slot) => ownEntry(slot, printedOrLost(values[slot]), 1);
  let verdict: boolean | null = null;
  for (const sum of sums) {
    if (sum.right.some((slot) => values[slot] === 'unknown')) return false;
    const { stands } = weigh(sum, entry, () => false);
    if (stands === 'fails') return false;
    if (stands === 'holds') verdict = true;
  }
  return verdict;
}

/** A slot for which no cell is left lost its blank. */
function printedOrLost(figure: Figure | undefined): Figure {
  return figure === undefined || figure === 'unknown' ? 'blank' : figure;
}
