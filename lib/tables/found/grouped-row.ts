import { rememberFor } from '../../document/remember';
import type { TableForm } from '../../report/edition';
import { keyOf, similarity } from '../../statute/label';
import type { Lexicon } from '../../statute/lexicon';
import { groupsOf } from '../../statute/tables';
import { spread } from '../columns/fit';
import { keyIn } from '../rows/cell-key';
import type { ObservedCell, ObservedRow } from '../rows/observed-row';
import { groupPieces, mergePieces } from './group-pieces';
import { matchRow } from './match';
import { isLater, quality } from './row-quality';

/** A row of values under groups, as found: in printed order, and the rows that look numeric but are none. */
export interface GroupedRow {
  readonly row: ObservedRow;
  readonly noise: readonly ObservedRow[];
  /** First and last index of its rows, header included. */
  readonly from: number;
  readonly to: number;
}

/** How many rows below the last header word the values may stand. */
const REACH = 12;

/** A grid's row with fewer cells than this below the width is another table's. */
const LOST = 4;

/**
 * Such a row has no label: it is found by its header words, its values are the row below them with as many clean numbers as the
 * form has cells — or a row for each group when the table was cut into its groups. A row of odd signs above it is noise.
 */
export function findGroupedRow(form: TableForm, observed: readonly ObservedRow[], lexicon: Lexicon, after: number): GroupedRow | null {
  const width = form.rows[0]?.slots.length ?? 0;
  const narrowest = Math.min(...groupsOf(form).map(({ size }) => size));
  const headers = headerRows(form, observed, lexicon, after);
  const [first] = headers;
  if (first === undefined) return null;
  const last = headers.at(-1) ?? first;
  const end = Math.min(observed.length, last + REACH);
  const rows = observed.slice(0, end);
  const data: number[] = [];
  const single: number[] = [];
  for (let index = first; index < end; index++) {
    const row = spreadRow(observed[index] as ObservedRow, width);
    rows[index] = row;
    if (isValueRow(row, narrowest, lexicon)) data.push(index);
    if (row.values.length === 1) single.push(index);
  }
  const pieces = groupPieces(form, rows, data, single);
  if (pieces)
    return { row: mergePieces(pieces.flatMap((index) => rows[index] ?? [])), noise: [], from: first, to: Math.max(...pieces) + 1 };
  const isBetter = (one: number, other: number) =>
    quality(rows[one], width) > quality(rows[other], width) && !isLater(rows[other], rows[one], width);
  const best = data.reduce((a, b) => (isBetter(b, a) || isLater(rows[b], rows[a], width) ? b : a), -1);
  const row = rows[best];
  if (!row) return null;
  // A table's row has its cells, filled or not; only flattened cells can have lost their blanks.
  if (row.layout === 'grid' && row.values.length < width - LOST) return null;
  const above = data.filter((index) => index < best && !isLater(row, rows[index], width)).flatMap((index) => rows[index] ?? []);
  return { row, noise: above.filter(looksNumeric), from: first, to: best + 1 };
}

/**
 * Where the whole header stands on lines of its own and no row below it: the line that ends it, with the few figures that are left.
 * Words of some of the columns may stand in a sentence as well.
 */
export function findHeaderAlone(form: TableForm, rows: readonly ObservedRow[], lexicon: Lexicon, after: number): GroupedRow | null {
  const words = wordsOf(lexicon)(form);
  const headers = headerRows(form, rows, lexicon, after, words.size - LOST_WORDS);
  const [from] = headers;
  const row = rows[headers.at(-1) ?? -1];
  return from === undefined || row?.layout !== 'flow' ? null : { row, noise: [], from, to: rows.indexOf(row) + 1 };
}

const LOST_WORDS = 2;

/** One nought for all the groups, or for each of them. */
function spreadRow(row: ObservedRow, width: number): ObservedRow {
  const values = spread(row.values, width);
  return values === row.values ? row : { ...row, values };
}

const looksNumeric = ({ values }: ObservedRow) => values.filter((cell) => cell.kind === 'number').length >= 3;

/** Rows that print words of the header, below the given row, close to each other; the section's heading is one of them. */
function headerRows(form: TableForm, rows: readonly ObservedRow[], lexicon: Lexicon, after: number, enough = ENOUGH): number[] {
  const words = wordsOf(lexicon)(form);
  let result: number[] = [];
  let seen = new Set<string>();
  for (let index = after; index < rows.length; index++) {
    const row = rows[index];
    if (!row) continue;
    const far = index - (result.at(-1) ?? index) > REACH;
    if (far && seen.size >= enough) break;
    if (far) {
      result = [];
      seen = new Set();
    }
    const hits = addWords(row.labels, words, seen) + addWords(row.values, words, seen);
    if (hits > 0) result.push(index);
  }
  return seen.size >= enough ? result : [];
}

/** A header's words, each with those that stand in it or are like it, itself among them: nearly every cell is one of them. */
type HeaderWords = ReadonlyMap<string, readonly string[]>;

/** `总计` is a row of another table as well. */
const wordsOf = rememberFor(({ items }: Lexicon) =>
  rememberFor((form: TableForm): HeaderWords => {
    const words = [...new Set(form.captions.map(keyOf))].filter((key) => !items.has(key));
    return new Map(words.map((word) => [word, wordsIn(word, words)]));
  }),
);

/** This many different header words make such a table. */
const ENOUGH = 3;

/** Header words in a row's cells: whole, run together in one line, broken in two (`维持`), or damaged. How many were `seen` in them. */
function addWords(cells: readonly ObservedCell[], words: HeaderWords, seen: Set<string>): number {
  let found = 0;
  for (const { said } of cells) {
    if (said === null) continue;
    const { key } = said;
    if (key.length === 1 || key.length === 3 || key.length > 40) continue;
    for (const word of words.get(key) ?? wordsIn(key, [...words.keys()])) {
      seen.add(word);
      found++;
    }
  }
  return found;
}

function wordsIn(key: string, words: readonly string[]): string[] {
  if (key.length === 2) return words.filter((word) => word.length === 4 && word.includes(key)).slice(0, 1);
  return words.filter((word) => key.includes(word) || (key.length <= 10 && similarity(key, word, 0.8) > 0.8));
}

/** Values under a header: never a row that another table's label claims. */
function isValueRow(row: ObservedRow, narrowest: number, lexicon: Lexicon): boolean {
  if (row.values.length < narrowest || matchRow(row, lexicon).exact.length > 0) return false;
  const labels = row.labels.filter((cell) => cell.kind === 'label');
  return row.layout === 'flow' || labels.length <= 1 || labels.every((cell) => lexicon.captions.has(keyIn(cell)));
}
