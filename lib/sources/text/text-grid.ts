import { cellText } from '../../document/cell-text';
import type { Grid, GridCell } from '../../document/grid';
import { normalise } from '../../document/normalise';
import type { TextRow } from '../../document/text-line';
import { plainText } from './text-markup';

/** A grid of single cells, one per printed cell; empty cells are blank. Confidence 0.9 when the rows have different lengths. */
export function textGrid(rows: readonly TextRow[]): Omit<Grid, 'index'> {
  const columns = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const confidence = rows.every((row) => row.cells.length === columns) ? 1 : 0.9;
  return {
    kind: 'grid',
    rows: rows.length,
    columns,
    cells: rows.flatMap((row, y) =>
      row.cells.map((cell, x) => textCell(cell, { row: y, column: x, rowSpan: 1, columnSpan: 1 }, row.line, confidence)),
    ),
    place: { kind: 'line', line: rows[0]?.line ?? 1, span: null },
  };
}

export function textCell(
  marked: string,
  position: Pick<GridCell, 'row' | 'column' | 'rowSpan' | 'columnSpan'>,
  line: number,
  confidence: number,
): GridCell {
  const hasPicture = marked.length < LONGEST_MARKED && PICTURE.test(marked);
  const raw = plainText(hasPicture ? marked.replace(PICTURES, '') : marked).trim();
  const isBlank = normalise(raw) === '';
  return {
    ...position,
    raw,
    text: isBlank ? '' : cellText(raw),
    state: isBlank ? (hasPicture ? 'unread' : 'blank') : 'text',
    places: [{ kind: 'line', line, span: null }],
    confidence,
  };
}

/** A number, a dash or nothing, with a unit or not. */
export function isFigure(text: string): boolean {
  return text.length < 30 && FIGURE.test(text);
}

const FIGURE = /^\s{0,30}[-+−—/]?[\d０-９.,，\s]{0,30}(?:件|[万亿]?元|%)?\s{0,30}$/;
const PICTURE = /!\[|<img\b/i;
const PICTURES = /!\[[^\][]{0,300}\]\([^()]{0,2000}\)|<img\b[^<>]*>/gi;
const LONGEST_MARKED = 10_000;
