import { cellText } from '../../document/cell-text';
import { commaTable } from '../../document/comma-table';
import type { Block, Paragraph } from '../../document/document';
import { drawnTable } from '../../document/drawn-table';
import type { Grid, GridCell } from '../../document/grid';
import { pipedTables } from '../../document/piped-table';
import type { TextRow } from '../../document/text-line';
import type { Lexicon } from '../../statute/lexicon';
import { gridRows } from '../rows/grid-rows';
import type { ObservedCell, ObservedRow } from '../rows/observed-row';
import { plainFigures } from './plain-figures';

/** Paragraphs of a page that draw a table as a text does, with bars or commas between the cells: Markdown, a box of lines, a file's rows. */
export function barredRows(blocks: readonly Block[], first: number, lexicon: Lexicon): { rows: ObservedRow[]; last: number } | null {
  const beginning = blocks[first];
  if (beginning?.kind !== 'paragraph') return null;
  const sign = [BARRED, COMMAS].find((one) => one.test(beginning.text));
  const lines: Paragraph[] = [];
  for (let at = first, line: Block | undefined = beginning; sign && line?.kind === 'paragraph' && sign.test(line.text); line = blocks[++at])
    lines.push(line);
  if (lines.length < 2) return null;
  const texts = lines.map(({ text }, at) => ({ number: at + 1, text }));
  const found = sign === COMMAS ? commaTable(texts, 0) : (drawnTable(texts, 0) ?? pipedTables(texts, 0));
  if (!found) return null;
  return { rows: found.tables.flatMap((rows) => rowsOf(rows, lines, first, lexicon)), last: first + found.lines - 1 };
}

function rowsOf(printed: readonly TextRow[], lines: readonly Paragraph[], first: number, lexicon: Lexicon): ObservedRow[] {
  const lineOf = (row: number) => (printed[row]?.line ?? 1) - 1;
  const placeOf = (row: number) => (lines[lineOf(row)] as Paragraph).place;
  const cells = printed.flatMap(({ cells: raws }, row) =>
    raws.map(
      (raw, column): GridCell => ({
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
        raw,
        text: cellText(raw),
        state: raw === '' ? 'blank' : 'text',
        places: [placeOf(row)],
        confidence: 1,
      }),
    ),
  );
  const columns = printed.reduce((most, row) => Math.max(most, row.cells.length), 0);
  // Where a cell spans several it is not known which stands above which.
  const isEven = printed.every((row) => row.cells.length === columns);
  const placed = (all: readonly ObservedCell[]) => (isEven ? all : all.map((cell) => ({ ...cell, cell: null })));
  const grid: Grid = { kind: 'grid', index: -1 - first - lineOf(0), rows: printed.length, columns, cells, place: placeOf(0) };
  return gridRows(plainFigures(grid), first, lexicon).map((row) => {
    const block = first + lineOf((row.labels[0] ?? row.values[0])?.cell?.row ?? 0);
    return { ...row, labels: placed(row.labels), values: placed(row.values), block, lastBlock: block };
  });
}

/** From one edge of a table to the other. */
const BARRED = /^[|│┃║┌├└┏┣┗╔╠╚+].*[|│┃║┐┤┘┓┫┛╗╣╝+]$/;
/** Four cells or more, none of them a sentence. */
const COMMAS = /^(?:[^,。]{0,70},){3}[^。]*$/;
