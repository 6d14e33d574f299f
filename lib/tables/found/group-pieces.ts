import type { TableForm } from '../../report/edition';
import { keyOf, similarity } from '../../statute/label';
import { groupsOf } from '../../statute/tables';
import { keyIn } from '../rows/cell-key';
import type { ObservedCell, ObservedRow } from '../rows/observed-row';

/**
 * A row of groups in pieces: a row for each group, labelled or not; a row for each word above the groups (行政复议 in a table of its own,
 * both kinds of 行政诉讼 in another); every value on a row of its own. The pieces put together in the form's order, or null where the
 * rows are no such pieces. `data` are indices of `rows`.
 */
export function groupPieces(form: TableForm, rows: readonly ObservedRow[], data: readonly number[], single: readonly number[]) {
  return rowForEachGroup(form, rows, data) ?? rowForEachWord(form, rows, data) ?? rowForEachValue(form, rows, single);
}

/** As many rows as groups, which are all of one size. */
function rowForEachGroup(form: TableForm, rows: readonly ObservedRow[], data: readonly number[]): number[] | null {
  const groups = groupsOf(form);
  const size = groups[0]?.size ?? 0;
  const whole = data.filter((index) => filled(rows[index]) === size);
  if (whole.length !== groups.length || groups.length < 2) return null;
  if (!data.every((index) => filled(rows[index]) <= size)) return null;
  const keys = groups.map(({ label }) => keyOf(label));
  const named = whole.map((index) => groupNamed(rows[index]?.labels.at(-1), keys));
  return new Set(named).size === groups.length && !named.includes(-1)
    ? groups.flatMap((_, group) => whole[named.indexOf(group)] ?? [])
    : named.every((group) => group === -1)
      ? whole
      : null;
}

function rowForEachWord(form: TableForm, rows: readonly ObservedRow[], data: readonly number[]): number[] | null {
  const sizes = new Map<string, number>();
  for (const { label, under, size } of groupsOf(form)) sizes.set(under ?? label, (sizes.get(under ?? label) ?? 0) + size);
  const wanted = [...sizes.values()];
  const isSplit = wanted.length > 1 && wanted.length === data.length && data.every((index, at) => filled(rows[index]) === wanted[at]);
  return isSplit ? [...data] : null;
}

/** Every value's column in front of it, in the form's order. */
function rowForEachValue(form: TableForm, rows: readonly ObservedRow[], single: readonly number[]): number[] | null {
  const columns = form.rows[0]?.slots.map((slot) => keyOf(slot.column)) ?? [];
  const named = single.filter((index) => columns.includes(lastKey(rows[index])));
  return named.length === columns.length && named.every((index, at) => lastKey(rows[index]) === columns[at]) ? named : null;
}

/** The group that a label is most like, or that alone stands in it (`行政诉讼（复议后起诉）`); -1 where it is like none. */
function groupNamed(label: ObservedCell | undefined, groups: readonly string[]): number {
  if (!label) return -1;
  const standing = groups.filter((group) => label.text.includes(group));
  if (standing.length === 1) return groups.indexOf(standing[0] as string);
  const likeness = groups.map((group) => similarity(keyIn(label), group));
  const most = Math.max(...likeness);
  return most < LIKE ? -1 : likeness.indexOf(most);
}

const LIKE = 0.6;

function lastKey(row: ObservedRow | undefined): string {
  const last = row?.labels.at(-1);
  return last ? keyIn(last) : '';
}

function filled(row: ObservedRow | undefined): number {
  let count = 0;
  for (const { kind } of row?.values ?? []) if (kind !== 'blank') count++;
  return count;
}

/** One row of all their values. */
export function mergePieces(rows: readonly ObservedRow[]): ObservedRow {
  const values: ObservedCell[] = rows.flatMap((row) => row.values.filter((cell) => cell.kind !== 'blank' || row.values.length === 1));
  return {
    labels: [],
    values,
    layout: rows[0]?.layout ?? 'grid',
    block: Math.min(...rows.map((row) => row.block)),
    lastBlock: Math.max(...rows.map((row) => row.lastBlock)),
  };
}
