import { rememberFor } from '../document/remember';
import type { Figure } from '../reckoning/figure';
import { type Books, openLedger } from '../reckoning/ledger';
import { type Constraint, narrow, type SlotOf, type Ways } from '../reckoning/narrow';
import { weigh } from '../reckoning/weigh';
import { parseAmount } from '../report/amount';
import type { Edition, LineItem, TableForm } from '../report/edition';
import { type Instance, instancesOf } from '../statute/sums';
import type { ObservedCell } from './observed-row';

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

/** The statute's sums of this table. `full` are the rows already placed for certain. */
export function sumsOf(edition: Edition, form: TableForm, full: ReadonlyMap<LineItem, readonly ObservedCell[]>): TableSums {
  const own = sumsByTable(edition).get(form.id) ?? none;
  const known = new Map([...full].map(([item, cells]) => [item, cells.map(printedFigure)] as const));
  return {
    row: (item, values) => rowHolds(own.within.get(item) ?? [], values),
    columns: (rows) => columnsThatHold(own, (item) => rows.get(item) ?? known.get(item)),
    fitting: (rows) => {
      if (own.across.length === 0) return null;
      const all = form.rows.flatMap((item): Ways<LineItem>[] => {
        const loose = rows.find((one) => one.row === item);
        const values = known.get(item);
        return loose ? [loose] : values ? [{ row: item, ways: [values] }] : [];
      });
      return all.length < form.rows.length ? null : narrow(own.across, all);
    },
  };
}

/** What a cell prints, whatever its column takes. */
export function printedFigure({ raw }: Pick<ObservedCell, 'raw'>): Figure {
  const { state, value } = parseAmount(raw, 'signed');
  return state === 'unreadable' || state === 'missing' ? 'unread' : (value ?? 'blank');
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
  /** The same as the statute writes them. */
  readonly balances: readonly { readonly left: readonly string[]; readonly right: readonly string[] }[];
  readonly slots: ReadonlyMap<string, SlotOf<LineItem>>;
}

const none: OwnSums = { within: new Map(), across: [], balances: [], slots: new Map() };

const sumsByTable = rememberFor(
  (edition: Edition): ReadonlyMap<string, OwnSums> =>
    new Map(
      edition.tables.map((form) => [
        form.id,
        ownSums(
          form,
          instancesOf(edition).filter(({ sum }) => sum.table === form.id),
        ),
      ]),
    ),
);

function ownSums(form: TableForm, instances: readonly Instance[]): OwnSums {
  const slots = new Map(form.rows.flatMap((row) => row.slots.map(({ path }, slot) => [path, { row, slot }] as const)));
  const at = (paths: readonly string[]) => paths.flatMap((path) => slots.get(path) ?? []);
  const within = new Map<LineItem, RowSum[]>();
  const across: Constraint<LineItem>[] = [];
  const balances: OwnSums['balances'][number][] = [];
  for (const { equation, defines } of instances) {
    const [left, right] = [at(equation.left), at(equation.right)];
    const [first] = right;
    if (first && [...left, ...right].every(({ row }) => row === first.row)) {
      const sum = { left: left.map(({ slot }) => slot), right: right.map(({ slot }) => slot) };
      within.set(first.row, [...(within.get(first.row) ?? []), sum]);
      continue;
    }
    balances.push(equation);
    across.push({
      terms: [...left.map((cell) => ({ cell, sign: 1 as const })), ...right.map((cell) => ({ cell, sign: -1 as const }))],
      defines: (defines !== null && slots.get(defines)) || null,
    });
  }
  return { within, across, balances, slots };
}

/** A total that nothing is printed for fits any way at all, and says nothing. */
function rowHolds(sums: readonly RowSum[], values: Values): boolean | null {
  const entry = openLedger<number>({ ...alone, figure: (slot) => printedOrLost(values[slot]) });
  let verdict: boolean | null = null;
  for (const sum of sums) {
    if (sum.right.some((slot) => values[slot] === undefined || values[slot] === 'unknown')) return false;
    const standing = weigh(sum, entry, () => false);
    if (standing.verdict === 'fails') return false;
    if (standing.verdict === 'holds') verdict = true;
  }
  return verdict;
}

const alone: Omit<Books<number>, 'figure'> = { confidence: () => 1, definitions: () => [] };

/** A slot for which no cell is left lost its blank. */
function printedOrLost(figure: Figure | undefined): Figure {
  return figure === undefined || figure === 'unknown' ? 'blank' : figure;
}

function columnsThatHold({ balances, across, slots }: OwnSums, valuesOf: (item: LineItem) => Values | undefined): number {
  const totals = new Map(across.map((one) => [one.defines, one.terms] as const));
  const entry = openLedger<string>({
    confidence: () => 1,
    figure: (path) => {
      const cell = slots.get(path);
      return cell ? printedOrLost(valuesOf(cell.row)?.[cell.slot]) : 'unknown';
    },
    definitions: (path) => {
      const own = slots.get(path);
      const terms = own && totals.get(own);
      const parts = terms?.filter(({ cell }) => cell !== own);
      return parts ? [parts.map(({ cell, sign }) => ({ cell: cell.row.slots[cell.slot]?.path ?? '', sign }))] : [];
    },
  });
  return balances.filter((balance) => weigh(balance, entry, () => true).verdict === 'holds').length;
}
