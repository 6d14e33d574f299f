import type { LineItem, TableForm } from '../../report/edition';
import type { Placed } from './placement';

/** The ways in which one row's values may stand in its columns. */
export interface RowOptions {
  readonly item: LineItem;
  readonly options: readonly (readonly Placed[])[];
}

/** More steps than this mean that the totals decide little. */
const MOST_STEPS = 30_000;

/**
 * Rows of table three that lost their blank cells, weighed together: for each row the options (by index) under which every column's parts
 * come to its （七）总计, and intake to outcome. Null where rows are missing, where nothing fits, or where too much does.
 */
export function fittingOptions(
  form: TableForm,
  rows: readonly RowOptions[],
  known: ReadonlyMap<LineItem, readonly Placed[]>,
): ReadonlyMap<LineItem, ReadonlySet<number>> | null {
  if (form.id !== 'requests') return null;
  const all = form.rows.map((item): RowOptions | null => {
    const values = known.get(item);
    return rows.find((row) => row.item === item) ?? (values ? { item, options: [values] } : null);
  });
  const search = all.every((row) => row !== null) ? new Search(all) : null;
  return search?.run() ? search.fitting : null;
}

class Search {
  readonly fitting = new Map<LineItem, Set<number>>();
  private readonly rows: readonly RowOptions[];
  /** What the rows from here on may add to each column at most. */
  private readonly most: readonly (readonly number[])[];
  private readonly chosen: number[] = [];
  private steps = 0;
  private readonly width: number;

  constructor(rows: readonly RowOptions[]) {
    const largest = ({ options }: RowOptions) => Math.max(0, ...options.flat().map((value) => value ?? 0));
    const isTotal = ({ item }: RowOptions) => TOTALS.has(item.id);
    // Totals first, then the largest rows: most choices fall early.
    const totals = [...TOTALS.keys()].flatMap((id) => rows.find(({ item }) => item.id === id) ?? []);
    this.rows = [...totals, ...rows.filter((row) => !isTotal(row)).sort((a, b) => largest(b) - largest(a))];
    this.width = rows[0]?.item.slots.length ?? 0;
    const most: number[][] = [new Array<number>(this.width).fill(0)];
    for (const { options } of this.rows.slice(totals.length).reverse()) {
      const below = most[0] ?? [];
      most.unshift(below.map((sum, column) => sum + Math.max(0, ...options.map((option) => option[column] ?? 0))));
    }
    this.most = most;
  }

  /** False when the search had to be given up, or found nothing. */
  run(): boolean {
    this.totals(0, new Array<number>(this.width).fill(0), []);
    return this.steps <= MOST_STEPS && this.fitting.size > 0;
  }

  /** 本年新收 and 上年结转 come in, （七）总计 and 结转下年度 go out. */
  private totals(depth: number, balance: readonly number[], results: readonly number[]): void {
    if (depth === TOTALS.size) {
      if (balance.every((value) => value === 0)) this.leaves(depth, results);
      return;
    }
    const row = this.rows[depth];
    const sign = TOTALS.get(row?.item.id ?? '') ?? 0;
    row?.options.forEach((option, index) => {
      if (this.steps++ > MOST_STEPS) return;
      this.chosen[depth] = index;
      const values = balance.map((value, column) => value + sign * (option[column] ?? 0));
      this.totals(depth + 1, values, row.item.id === RESULTS ? balance.map((_, column) => option[column] ?? 0) : results);
    });
  }

  private leaves(depth: number, left: readonly number[]): void {
    const row = this.rows[depth];
    if (!row) {
      this.keep();
      return;
    }
    const most = this.most[depth - TOTALS.size + 1] ?? [];
    row.options.forEach((option, index) => {
      if (this.steps++ > MOST_STEPS) return;
      const rest = left.map((value, column) => value - (option[column] ?? 0));
      if (!rest.every((value, column) => value >= 0 && value <= (most[column] ?? 0))) return;
      this.chosen[depth] = index;
      this.leaves(depth + 1, rest);
    });
  }

  private keep(): void {
    this.rows.forEach(({ item }, depth) => {
      const options = this.fitting.get(item) ?? new Set();
      this.fitting.set(item, options.add(this.chosen[depth] ?? 0));
    });
  }
}

const RESULTS = 'requests.resultTotal';
const TOTALS: ReadonlyMap<string, 1 | -1> = new Map([
  [RESULTS, -1],
  ['requests.carriedOut', -1],
  ['requests.newlyReceived', 1],
  ['requests.carriedIn', 1],
]);
