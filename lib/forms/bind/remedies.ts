import type { TableForm } from '../../report/edition';
import { keyOf, labelKey, similarity } from '../label';
import type { Lexicon } from '../lexicon';
import type { ObservedCell, ObservedRow } from './observed-row';

/** Table four as found: its values in printed order, and the rows that look numeric but are none. */
export interface RemediesRow {
  readonly row: ObservedRow;
  readonly noise: readonly ObservedRow[];
  /** First and last index of its rows, header included. */
  readonly from: number;
  readonly to: number;
}

/** How many rows below the last header word the values may stand. */
const REACH = 12;

/**
 * Table four has no row label: it is found by its header words, its values are the row below them with fifteen clean numbers —
 * or three rows of five when the table was cut into its groups. A row of odd signs above it is noise.
 */
export function findRemedies(form: TableForm, rows: readonly ObservedRow[], lexicon: Lexicon, after: number): RemediesRow | null {
  const width = form.rows[0]?.slots.length ?? 0;
  const headers = headerRows(form, rows, lexicon, after);
  const [first] = headers;
  if (first === undefined) return null;
  const last = headers.at(-1) ?? first;
  const end = Math.min(rows.length, last + REACH);
  const data: number[] = [];
  for (let index = first; index < end; index++) if (isValueRow(rows[index])) data.push(index);
  const groups = threeGroups(rows, data);
  if (groups) return { row: merge(groups.flatMap((index) => rows[index] ?? [])), noise: [], from: first, to: (groups.at(-1) ?? last) + 1 };
  const best = data.reduce<number | null>((a, b) => (a === null || quality(rows[b], width) > quality(rows[a], width) ? b : a), null);
  const row = best === null ? undefined : rows[best];
  if (best === null || !row || quality(row, width) <= 0) return null;
  const noise = data.filter((index) => index < best && rows[index]?.values.some((cell) => cell.kind === 'number')).flatMap((index) => rows[index] ?? []);
  return { row, noise, from: first, to: best + 1 };
}

/** Rows that print at least two different words of the header (or most of one group's), below the given row. */
function headerRows(form: TableForm, rows: readonly ObservedRow[], lexicon: Lexicon, after: number): number[] {
  const words = form.captions.map(keyOf).filter((key) => key !== '总计');
  const outcomes = new Set(words);
  const result: number[] = [];
  let words_ = 0;
  for (let index = after; index < rows.length; index++) {
    const row = rows[index];
    if (!row) continue;
    // Another table's row ends the search once the header was seen.
    if (row.labels.some((cell) => lexicon.items.has(labelKey(cell.text).key) && !lexicon.captions.has(labelKey(cell.text).key))) {
      if (result.length > 0 && words_ >= 4) break;
      continue;
    }
    const cells = [...row.labels, ...row.values].filter((cell) => cell.kind === 'label');
    const hits = cells.filter((cell) => {
      const { key } = labelKey(cell.text);
      return outcomes.has(key) || (key.length >= 4 && key.length <= 10 && words.some((word) => similarity(key, word) > 0.8));
    }).length;
    if (hits === 0 || (hits === 1 && cells.length > 3)) continue;
    if (result.length > 0 && index - (result.at(-1) ?? index) > REACH && words_ >= 4) break;
    if (result.length > 0 && index - (result.at(-1) ?? index) > REACH) {
      result.length = 0;
      words_ = 0;
    }
    result.push(index);
    words_ += hits;
  }
  return words_ >= 3 ? result : [];
}

function isValueRow(row: ObservedRow | undefined): row is ObservedRow {
  if (!row || row.values.length < 5) return false;
  if (row.layout === 'grid') return row.labels.filter((cell) => cell.kind === 'label').length <= 1;
  return true;
}

/** Many clean whole numbers, close to the width; junk speaks against a row. An all-blank row of the right width still counts. */
function quality(row: ObservedRow | undefined, width: number): number {
  if (!row) return -1;
  const integers = row.values.filter((cell) => cell.kind === 'number' && INTEGER.test(cell.text)).length;
  const junk = row.values.filter((cell) => cell.kind !== 'blank' && !INTEGER.test(cell.text) && !DASH.test(cell.text)).length;
  const blanks = row.values.filter((cell) => cell.kind === 'blank').length;
  const dashes = row.values.length - integers - junk - blanks;
  if (integers === 0 && junk > 0 && dashes === 0) return -1;
  return integers * 4 + dashes * 2 - junk * 3 - Math.abs(row.values.length - width) + (integers + dashes === 0 ? (row.values.length === width ? 1 : -width) : 0);
}

/** Exactly three rows of five values, in three pieces: the table was cut into 行政复议 and the two kinds of 行政诉讼. */
function threeGroups(rows: readonly ObservedRow[], data: readonly number[]): number[] | null {
  const fives = data.filter((index) => filled(rows[index]) === 5);
  return fives.length === 3 && data.every((index) => filled(rows[index]) <= 5) ? fives : null;
}

const filled = (row: ObservedRow | undefined) => row?.values.filter((cell) => cell.kind !== 'blank').length ?? 0;

function merge(rows: readonly ObservedRow[]): ObservedRow {
  const values: ObservedCell[] = rows.flatMap((row) => row.values.filter((cell) => cell.kind !== 'blank'));
  return {
    labels: [], values, layout: 'grid', regular: true,
    block: Math.min(...rows.map((row) => row.block)), lastBlock: Math.max(...rows.map((row) => row.lastBlock)),
  };
}

const INTEGER = /^[+-]?\d[\d,]*(?:件|起|宗)?(?:\(.*\))?$/;
const DASH = /^(?:[-—–―/]|无)$/;
