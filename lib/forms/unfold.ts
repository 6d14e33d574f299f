import type { Block, Document, Paragraph } from '../document/document';
import { anchoredRows, type Grid, type GridCell } from '../document/grid';
import type { Edition } from '../report/edition';
import { readHeading } from './outline';

/**
 * Some pages put the whole report into one table: headings and prose as rows across its full width. Such a table becomes what it
 * stands for, paragraphs and grids in turn; the pieces keep the table's index and the cells their coordinates.
 */
export function unfold(document: Document, edition: Edition): Document {
  if (!document.blocks.some((block) => block.kind === 'grid' && holdsSections(block, edition))) return document;
  return {
    ...document,
    blocks: document.blocks.flatMap((block) => (block.kind === 'grid' && holdsSections(block, edition) ? pieces(block) : [block])),
  };
}

/** Two section headings as full-width rows: one could be a table's own caption. */
function holdsSections(grid: Grid, edition: Edition): boolean {
  const headings = anchoredRows(grid).filter((row) => {
    const paragraph = asParagraph(row, grid);
    return paragraph !== null && readHeading(paragraph, 0, edition) !== null;
  });
  return headings.length >= 2;
}

function pieces(grid: Grid): Block[] {
  const blocks: Block[] = [];
  let cells: GridCell[] = [];
  const flush = () => {
    if (cells.length > 0) blocks.push({ ...grid, cells });
    cells = [];
  };
  for (const row of anchoredRows(grid)) {
    const paragraph = asParagraph(row, grid);
    if (paragraph && !CAPTION.test(paragraph.text)) {
      flush();
      blocks.push(paragraph);
    } else if (row.some((cell) => cell.state !== 'blank') || row.length > 1) cells.push(...row);
  }
  flush();
  return blocks;
}

/** A row of one written cell over the whole width. */
function asParagraph(row: readonly GridCell[], grid: Grid): Paragraph | null {
  const [cell] = row;
  if (!cell || row.length > 1 || cell.columnSpan < grid.columns || cell.state !== 'text') return null;
  const [place = grid.place] = cell.places;
  return { kind: 'paragraph', text: cell.raw.replace(/\s+/g, ' ').trim(), place, heading: null, furniture: false };
}

// 第二十条第（一）项: a caption of table two, not prose.
const CAPTION = /^第\s*二\s*十\s*条/;
