import type { Document } from '../../document/document';
import type { Grid } from '../../document/grid';
import { squeeze } from '../../document/normalise';
import { rememberFor } from '../../document/remember';
import type { TableForm } from '../../report/edition';
import type { Misfit } from '../../report/report';
import * as ofTable from '../misfits/table';
import type { ObservedRow } from '../rows/observed-row';

/**
 * A page may print a table again in another language. Its words are known to nobody here, but where its rows hold as many figures as the
 * table's, each in its turn, or most of them the table's own figures, it is a copy: and then it should say the same.
 */
export function foreignCopies(
  form: TableForm,
  own: readonly ObservedRow[],
  { blocks }: Document,
  used: ReadonlySet<number>,
): readonly Misfit[] {
  const rows = own.map(({ values }) => values.map(({ text }) => figureOf(text)));
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'grid' || used.has(index) || !isForeign(block)) continue;
    const differing = differingFrom(rows, figuresIn(block));
    if (differing > 0) return [ofTable.otherCopy(form, block.place, differing)];
  }
  return [];
}

type Figures = readonly string[];

/** How many rows say otherwise than the table's; 0 where it is no copy of it. */
function differingFrom(own: readonly Figures[], rows: readonly Figures[]): number {
  const wide = rows.filter(({ length }) => length >= WIDE);
  const isWhole = shapeOf(own) === shapeOf(rows) && own.some(({ length }) => length >= WIDE);
  if (isWhole) return own.filter((row, at) => !isSame(row, rows[at])).length;
  const known = wide.filter((row) => row.some((one) => one !== '0') && own.some((one) => isSame(one, row)));
  const others = wide.filter((row) => own.some(({ length }) => length === row.length) && !own.some((one) => isSame(one, row)));
  return known.length >= LEAST && known.length > others.length ? others.length : 0;
}

/** Each row's figures behind its words; rows without any are left out. */
function figuresIn({ cells }: Grid): Figures[] {
  const rows: string[][] = [];
  let [at, row] = [-1, [] as string[]];
  for (const cell of cells) {
    if (cell.row !== at) {
      at = cell.row;
      row = [];
      rows.push(row);
    }
    const text = squeeze(cell.text);
    if (FIGURE.test(text)) row.push(figureOf(text));
    else row.length = 0;
  }
  return rows.filter((figures) => figures.some((one) => /\d/.test(one)));
}

/** Most of its words are written in other letters than ours. */
const isForeign = rememberFor(({ cells }: Grid): boolean => {
  const words = cells.filter(({ text }) => /\p{L}/u.test(text));
  return words.length >= LEAST && words.filter(({ text }) => LETTERS.test(text)).length * 2 > words.length;
});

const shapeOf = (rows: readonly Figures[]): string => rows.map(({ length }) => length).join();
const isSame = (row: Figures, other: Figures | undefined): boolean => row.join() === other?.join();
const figureOf = (text: string): string => (/\d/.test(text) ? text.replaceAll(',', '') : '0');
const FIGURE = /^(?:\d[\d,.]{0,15}|[-—–－─]{0,9})$/;
/** Two in a row, of another script. */
const LETTERS = /(?:(?!\p{Script=Han})\p{L}){2}/u;
const WIDE = 3;
const LEAST = 2;
