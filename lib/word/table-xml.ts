import type { Grid, GridCell } from '../document/grid';
import { runXml } from './run-xml';

/** A grid as a table: every cell between its grid lines, spans as `gridSpan` and `vMerge`, thin borders all around. */
export function tableXml(grid: Grid): string {
  const owners = ownersOf(grid);
  const width = Math.floor(WIDTH / Math.max(1, grid.columns));
  const rows = owners.map((row, y) => {
    const cells: string[] = [];
    for (let x = 0; x < grid.columns; ) {
      const cell = row[x];
      const span = cell ? cell.column + cell.columnSpan - x : 1;
      cells.push(cellXml(cell ?? null, { y, span, width: span * width }));
      x += span;
    }
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
  });
  const lines = Array.from({ length: grid.columns }, () => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/>${BORDERS}<w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${lines}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

/** Which cell covers each position; none where a page left a hole. Where cells lie over each other the later one keeps what is still free. */
function ownersOf(grid: Grid): (GridCell | undefined)[][] {
  const owners: (GridCell | undefined)[][] = Array.from({ length: grid.rows }, () => []);
  for (const given of grid.cells) {
    const isFree = (x: number) => owners[given.row]?.[x] === undefined;
    const end = Math.min(grid.columns, given.column + given.columnSpan);
    let column = given.column;
    while (column < end && !isFree(column)) column++;
    let last = column;
    while (last < end && isFree(last)) last++;
    const cell = { ...given, column, columnSpan: last - column };
    for (let y = cell.row; cell.columnSpan > 0 && y < Math.min(grid.rows, cell.row + cell.rowSpan); y++) {
      const row = owners[y] ?? [];
      if (row.slice(column, last).some((one) => one !== undefined)) break;
      for (let x = column; x < last; x++) row[x] = cell;
    }
  }
  return owners;
}

function cellXml(cell: GridCell | null, { y, span, width }: { readonly y: number; readonly span: number; readonly width: number }): string {
  const begins = cell === null || cell.row === y;
  const merge = cell && cell.rowSpan > 1 ? `<w:vMerge${begins ? ' w:val="restart"' : ''}/>` : '';
  const spans = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
  const text = cell && begins ? runXml(cell.raw, '<w:sz w:val="21"/>') : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${spans}${merge}<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${text}</w:p></w:tc>`;
}

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const BORDERS = `<w:tblBorders>${SIDES.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('')}</w:tblBorders>`;
/** Twips between the margins of the page. */
const WIDTH = 8844;
