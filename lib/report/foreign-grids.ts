import type { Block, Document, Paragraph } from '../document/document';
import type { Grid } from '../document/grid';
import type { ForeignGrid } from './report';

/** Cells kept of one foreign grid: what the rules look for stands in small lists, not in page layouts. */
const CELL_LIMIT = 400;
/** Longer cells are layout, not data. */
const TEXT_LIMIT = 300;

/**
 * The grids that the binder left alone.
 * @param taken ordinals of the grids that hold a statutory table
 * @param sectionOf the statutory section that a block stands in
 */
export function foreignGrids(document: Document, taken: ReadonlySet<number>, sectionOf: (block: Block) => number | null): ForeignGrid[] {
  return document.blocks.flatMap((block, at) => {
    if (block.kind !== 'grid' || taken.has(block.index)) return [];
    return {
      grid: block.index,
      dataRows: dataRows(block),
      place: block.place,
      section: sectionOf(block),
      before: paragraphAt(document.blocks, at - 1),
      after: paragraphAt(document.blocks, at + 1),
      cells: block.cells
        .filter((cell) => cell.state === 'text' && cell.text.length <= TEXT_LIMIT)
        .slice(0, CELL_LIMIT)
        .flatMap((cell) => {
          const place = cell.places[0];
          return place ? [{ text: cell.text, row: cell.row, column: cell.column, place }] : [];
        }),
    };
  });
}

function paragraphAt(blocks: readonly Block[], at: number): Paragraph | null {
  const block = blocks[at];
  return block?.kind === 'paragraph' ? block : null;
}

/** Rows that begin with a running number where there is such a column, else filled rows below the first. */
function dataRows(grid: Grid): number {
  const filled = grid.cells.filter((cell) => cell.state === 'text');
  const numbered = filled.filter((cell) => cell.column === 0 && /^\d{1,4}$/.test(cell.text)).length;
  if (numbered > 1) return numbered;
  return Math.max(0, new Set(filled.map((cell) => cell.row)).size - 1);
}
