import type { TableForm } from '../report/edition';
import { keyOf, labelKey } from '../statute/label';
import type { ObservedCell, ObservedRow } from './observed-row';

/**
 * Table four in pieces: three rows of five, one for each group, labelled or not; a row of five and a row of ten; fifteen rows of one.
 * The pieces put together in the form's order, or null where the rows are no such pieces. `data` are indices of `rows`.
 */
export function remedyPieces(form: TableForm, rows: readonly ObservedRow[], data: readonly number[], single: readonly number[]) {
  return threeGroups(rows, data) ?? twoKinds(rows, data) ?? fifteenRows(form, rows, single);
}

/** Exactly three rows of five values: 行政复议 and the two kinds of 行政诉讼. */
function threeGroups(rows: readonly ObservedRow[], data: readonly number[]): number[] | null {
  const fives = data.filter((index) => filled(rows[index]) === 5);
  if (fives.length !== 3 || !data.every((index) => filled(rows[index]) <= 5)) return null;
  const groups = fives.map((index) => groupOf(rows[index]));
  return new Set(groups).size === 3 && !groups.includes(-1)
    ? [0, 1, 2].flatMap((group) => fives[groups.indexOf(group)] ?? [])
    : groups.every((group) => group === -1)
      ? fives
      : null;
}

/** 行政复议 in a table of its own, both kinds of 行政诉讼 in another. */
function twoKinds(rows: readonly ObservedRow[], data: readonly number[]): number[] | null {
  const [review, suits, ...others] = data;
  if (review === undefined || suits === undefined || others.length > 0) return null;
  return filled(rows[review]) === 5 && filled(rows[suits]) === 10 ? [review, suits] : null;
}

/** Every value on a row of its own, its column's name in front, in the form's order. */
function fifteenRows(form: TableForm, rows: readonly ObservedRow[], single: readonly number[]): number[] | null {
  const columns = form.rows[0]?.slots.map((slot) => keyOf(slot.column)) ?? [];
  const named = single.filter((index) => columns.includes(lastKey(rows[index])));
  return named.length === columns.length && named.every((index, at) => lastKey(rows[index]) === columns[at]) ? named : null;
}

/** 0 行政复议 · 1 未经复议直接起诉 · 2 复议后起诉 · -1 unlabelled. */
function groupOf(row: ObservedRow | undefined): number {
  const key = lastKey(row);
  return /复议后/.test(key) ? 2 : /直接/.test(key) ? 1 : /复议/.test(key) ? 0 : -1;
}

function lastKey(row: ObservedRow | undefined): string {
  return labelKey(row?.labels.at(-1)?.text ?? '').key;
}

const filled = (row: ObservedRow | undefined) => row?.values.filter((cell) => cell.kind !== 'blank').length ?? 0;

/** One row of all their values. */
export function mergePieces(rows: readonly ObservedRow[]): ObservedRow {
  const values: ObservedCell[] = rows.flatMap((row) => row.values.filter((cell) => cell.kind !== 'blank' || row.values.length === 1));
  return {
    labels: [],
    values,
    layout: 'grid',
    block: Math.min(...rows.map((row) => row.block)),
    lastBlock: Math.max(...rows.map((row) => row.lastBlock)),
  };
}
