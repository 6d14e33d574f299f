import type { TableForm } from '../../report/edition';
import type { ObservedCell, ObservedRow } from '../rows/observed-row';
import type { RowMatch } from '../rows/row-match';
import { widthOf } from '../rows/width';
import { exactIn } from './match';

/** Rows `[from, to)` of the document within which a table's rows are aligned. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

/** How far beyond its recognised rows a table may reach when labels are damaged. */
const REACH = 8;

/** Rows may stand this far out of order within one table; further back a second copy begins. */
const DISORDER = 3;

/**
 * Where the table stands: the ascending run of exactly labelled rows that carries most values, widened over
 * neighbouring rows that look like data. A page may print a table twice (a template, a mobile copy, last year's in one of the blocks of
 * `others`); one run is taken.
 */
export function findRegion(
  form: TableForm,
  rows: readonly ObservedRow[],
  matches: readonly RowMatch[],
  others: ReadonlySet<number> = new Set(),
): Region | null {
  const runs = ascendingRuns(form, rows, matches);
  const heaviest = heaviestOf(runs);
  const own = heaviestOf(runs.filter(({ from }) => !others.has(rows[from]?.block ?? -1)));
  const best = own && heaviest && own.filled * 2 >= heaviest.filled ? own : heaviest;
  if (!best) return null;
  // A single label may stand in a menu or in prose; a table has more of them, or values beside it.
  if (best.items < 2 && best.filled === 0) return null;
  return widen(best, rows, matches, form);
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly items: number;
  readonly filled: number;
}

const heaviestOf = (runs: readonly Run[]) => runs.reduce<Run | null>((a, b) => (a === null || weight(b) > weight(a) ? b : a), null);
const weight = (run: Run) => run.filled * 10 + run.items;

/** Built from rows with values; labels alone (headings, torn labels, a contents list) neither start nor break a run. */
function ascendingRuns(form: TableForm, rows: readonly ObservedRow[], matches: readonly RowMatch[]): Run[] {
  const known: { readonly at: number; readonly order: number; readonly isFilled: boolean; readonly isOpen: boolean }[] = [];
  for (let at = 0; at < matches.length; at++) {
    const item = exactIn(matches[at] as RowMatch, form.id);
    const values = item && rows[at]?.values;
    if (item) known.push({ at, order: item.order, isFilled: values?.some(isNumber) ?? false, isOpen: (values?.length ?? 0) > 0 });
  }
  const anyFilled = known.some(({ isFilled }) => isFilled);
  const anyOpen = !anyFilled && known.some(({ isOpen }) => isOpen);
  const runs: Run[] = [];
  let run: { -readonly [Key in keyof Run]: Run[Key] } | null = null;
  let previous = -1;
  for (const { at, order, isFilled, isOpen } of known) {
    if (anyFilled ? !isFilled : anyOpen && !isOpen) continue;
    // 合计 of another table right below: rows of one table are out of order within one grid.
    const isElsewhere = run !== null && order < previous && areApart(rows[run.to - 1], rows[at]);
    if (!run || isElsewhere || order <= previous - DISORDER) {
      run = { from: at, to: at, items: 0, filled: 0 };
      runs.push(run);
    }
    run.to = at + 1;
    run.items++;
    if (isFilled) run.filled++;
    previous = order;
  }
  return runs;
}

function areApart(one: ObservedRow | undefined, other: ObservedRow | undefined): boolean {
  return one?.layout === 'grid' && other?.layout === 'grid' && one.block !== other.block;
}

const isNumber = ({ kind }: ObservedCell) => kind === 'number';

function widen(run: Run, rows: readonly ObservedRow[], matches: readonly RowMatch[], form: TableForm): Region {
  const width = widthOf(form);
  const isData = (index: number): boolean => {
    const row = rows[index];
    const match = matches[index];
    if (!row || !match) return false;
    if (match.exact.length > 0 && !exactIn(match, form.id)) return false;
    return (
      row.values.filter((cell) => cell.kind === 'number' || cell.kind === 'blank').length >= Math.min(width, 3) - 1 && row.values.length > 0
    );
  };
  const orderAt = (index: number) => exactIn(matches[index] as RowMatch, form.id)?.order ?? -1;
  // Nothing belongs to the table above its first row or below its last.
  const above = orderAt(run.from);
  const below = form.rows.length - 1 - orderAt(run.to - 1);
  let { from, to } = run;
  // Between rows of a text stand pieces of wrapped labels.
  const isLoose = (index: number) => rows[index]?.layout === 'flow' && rows[index]?.values.length === 0 && !matches[index]?.exact.length;
  const beyond = (index: number, step: 1 | -1) => (isData(index) ? index : isLoose(index) && isData(index + step) ? index + step : null);
  for (let step = 0, next = beyond(from - 1, -1); step < Math.min(REACH, above) && next !== null; step++, next = beyond(from - 1, -1))
    from = next;
  for (let step = 0, next = beyond(to, 1); step < Math.min(REACH, below) && next !== null; step++, next = beyond(to, 1)) to = next + 1;
  return { from, to };
}
