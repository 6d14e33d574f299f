import { cellText } from '../../document/cell-text';
import type { GridCell } from '../../document/grid';
import type { GridPiece } from '../../document/grid-piece';
import { pagePlace } from './page-place';
import { around, type TextLine } from './text-lines';
import { isFigure, type Token, tokensOf } from './tokens';
import type { Turn } from './upright';

/** What a table without lines is made of: rows of figures that stand under each other, with the words to their left. */
export interface UnruledTables {
  readonly tables: readonly { readonly piece: GridPiece; readonly top: number; readonly bottom: number }[];
  /** Lines that are none of their rows. */
  readonly lines: readonly TextLine[];
}

/** Where a table is only guessed from gaps, nothing that rests on it may fail. */
const GUESSED = 0.4;

interface Row {
  readonly base: number;
  readonly size: number;
  readonly figures: readonly Token[];
  readonly labels: Token[];
}

/** Finds tables that no line draws. Never silent: whatever it makes of them is doubtful. */
export function unruledTables(lines: readonly TextLine[], on: { page: number; width: number; height: number; turn: Turn }): UnruledTables {
  const cut = lines.map((line) => ({ line, tokens: tokensOf(line) }));
  const rows: Row[] = [];
  const used = new Set<TextLine>();
  for (const { line, tokens } of cut) {
    const first = tokens.findIndex(isFigure);
    const figures = first < 0 ? [] : tokens.slice(first);
    if (figures.length === 0 || tokens.length < 2 || !figures.every((token) => isFigure(token) || token.text.length <= LONGEST_WORD))
      continue;
    rows.push({ base: line.base, size: line.size, figures, labels: tokens.slice(0, first) });
    used.add(line);
  }
  const enough = rows.filter(({ figures }) => figures.length >= WIDE).length >= 1 || rows.length >= FEWEST_ROWS;
  if (!enough) return { tables: [], lines };
  // Words to the left of the figures, beside a row, are what its label is wrapped into, or a group's.
  for (const { line, tokens } of cut) {
    if (used.has(line)) continue;
    const near = nearest(rows, line);
    const left = near?.figures[0]?.box[0] ?? 0;
    const isBeside = near && Math.abs(near.base - line.base) < near.size * BESIDE && tokens.every(({ box }) => box[0] + box[2] < left);
    if (!isBeside || HEADING.test(line.text)) continue;
    near.labels.push(...tokens);
    used.add(line);
  }
  const rest = lines.filter((line) => !used.has(line));
  return { tables: stretches(rows, rest).map((stretch) => tableOf(stretch, on)), lines: rest };
}

function nearest(rows: readonly Row[], { base }: TextLine): Row | null {
  return rows.reduce<Row | null>((best, row) => (best && Math.abs(best.base - base) <= Math.abs(row.base - base) ? best : row), null);
}

/** Rows with no other line between them. */
function stretches(rows: readonly Row[], rest: readonly TextLine[]): Row[][] {
  const found: Row[][] = [];
  for (const row of rows) {
    const before = found.at(-1)?.at(-1);
    if (before && !rest.some(({ base }) => base > before.base && base < row.base)) found.at(-1)?.push(row);
    else found.push([row]);
  }
  return found;
}

function tableOf(rows: readonly Row[], on: { page: number; width: number; height: number; turn: Turn }) {
  const columns = columnsOf(rows);
  const labels = Math.max(1, ...rows.map((row) => labelsOf(row).length));
  const cells = rows.flatMap((row, index): GridCell[] => {
    const words = labelsOf(row);
    const filled = row.figures.map((token) => ({ token, column: labels + columnAt(columns, token) }));
    const own = words.map((token, at) => ({ token, column: labels - words.length + at }));
    return [...own, ...filled].map(({ token, column }) => ({
      row: index,
      column,
      rowSpan: 1,
      columnSpan: 1,
      raw: token.text,
      text: cellText(token.text),
      state: 'text',
      places: [pagePlace(token.box, on)],
      confidence: GUESSED,
    }));
  });
  const box = around(rows.flatMap((row) => [...row.figures, ...row.labels].map((token) => token.box)));
  const piece: GridPiece = {
    rows: rows.length,
    columns: labels + columns.length,
    cells,
    place: pagePlace(box, on),
    edges: null,
    mayBeCut: false,
  };
  return { piece, top: box[1], bottom: box[1] + box[3] };
}

/** Where figures stand under each other: the middle of each column. */
function columnsOf(rows: readonly Row[]): number[] {
  const widest = rows.reduce<Row | undefined>((best, row) => (best && best.figures.length >= row.figures.length ? best : row), undefined);
  return (widest?.figures ?? []).map(({ box }) => box[0] + box[2] / 2);
}

function columnAt(columns: readonly number[], { box }: Token): number {
  const middle = box[0] + box[2] / 2;
  let best = 0;
  columns.forEach((column, index) => {
    if (Math.abs(column - middle) < Math.abs((columns[best] ?? 0) - middle)) best = index;
  });
  return best;
}

/** A row's words, column by column: lines of one label are one text, a group's label beside it another. */
function labelsOf({ labels }: Row): Token[] {
  const columns: Token[][] = [];
  for (const token of [...labels].sort((a, b) => a.box[0] - b.box[0])) {
    const column = columns.find((own) =>
      own.some((other) => other.box[0] < token.box[0] + token.box[2] && token.box[0] < other.box[0] + other.box[2]),
    );
    if (column) column.push(token);
    else columns.push([token]);
  }
  return columns.map((own) => {
    const lines = own.sort((a, b) => a.base - b.base);
    const [first] = lines;
    return {
      text: lines.map(({ text }) => text).join(''),
      box: around(lines.map(({ box }) => box)),
      base: first?.base ?? 0,
      size: first?.size ?? 0,
    };
  });
}

const LONGEST_WORD = 4;
const WIDE = 5;
const FEWEST_ROWS = 3;
const BESIDE = 1.6;
const HEADING = /^\s*[一二三四五六七八九十]{1,2}、/;
