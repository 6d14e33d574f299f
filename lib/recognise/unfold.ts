import type { Block, Document, Paragraph } from '../document/document';
import { anchoredRows, type Grid, type GridCell } from '../document/grid';
import { rememberFor } from '../document/remember';
import { keyOf, labelKey } from '../statute/label';
import { everyLabel, everySection, type Statute } from '../statute/statute';
import { readHeading } from './outline';
import { cutRunInHeadings } from './run-in-headings';
import { cutRunOn } from './run-on';

/**
 * Some pages put the whole report into one table: headings and prose as rows across its full width. Such a table becomes what it
 * stands for, paragraphs and grids in turn; the pieces keep the table's index and the cells their coordinates. And a table that ran
 * together into one paragraph is cut into its cells, a heading that ran into its text from it.
 */
export function unfold(document: Document, statute: Statute): Document {
  const labels = everyLabel(statute);
  const blocks = cutRunInHeadings(unfoldTables(document.blocks, statute), everySection(statute));
  const cut = blocks.map((block) => (block.kind === 'paragraph' ? cutRunOn(block, labels) : null));
  if (blocks === document.blocks && cut.every((pieces) => pieces === null)) return document;
  return { ...document, blocks: blocks.flatMap((block, index) => cut[index] ?? [block]) };
}

function unfoldTables(blocks: readonly Block[], statute: Statute): readonly Block[] {
  const held = blocks.map((block) => (block.kind === 'grid' ? sectionsIn(block, statute) : 0));
  // Two section headings as full-width rows: one could be a table's own caption.
  if (!held.some((count) => count >= 2)) return blocks;
  return blocks.flatMap((block, index) => (block.kind === 'grid' && held[index] ? pieces(block, statute) : [block]));
}

function sectionsIn(grid: Grid, statute: Statute): number {
  let count = 0;
  const { cells } = grid;
  for (let from = 0, to = 1; from < cells.length; from = to, to++) {
    const first = cells[from];
    // As a rule a row's second cell says that it is no line of text.
    let isLine = first?.state === 'text';
    for (; cells[to]?.row === first?.row; to++) isLine &&= cells[to]?.state === 'blank';
    const paragraph = isLine ? asParagraph(cells.slice(from, to), grid, everyLabel(statute)) : null;
    if (paragraph && readHeading(paragraph, 0, everySection(statute))) count++;
  }
  return count;
}

function pieces(grid: Grid, statute: Statute): Block[] {
  const blocks: Block[] = [];
  let cells: GridCell[] = [];
  const flush = () => {
    if (cells.length > 0) blocks.push({ ...grid, cells });
    cells = [];
  };
  for (const row of anchoredRows(grid)) {
    const paragraph = asParagraph(row, grid, everyLabel(statute));
    if (paragraph && !isCaption(paragraph.text, statute)) {
      flush();
      blocks.push(paragraph);
    } else if (row.some((cell) => cell.state !== 'blank') || row.length > 1) cells.push(...row);
  }
  flush();
  return blocks;
}

/** `第二十条第（一）项` over a block of rows: a part of the table, not prose. Its beginning is enough: the rest may be damaged. */
function isCaption(text: string, statute: Statute): boolean {
  return captionStarts(statute).has(labelKey(text).key.slice(0, BEGINNING));
}

const BEGINNING = 4;

const captionStarts = rememberFor(({ editions }: Statute): ReadonlySet<string> => {
  const items = editions.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows));
  return new Set(items.flatMap(({ caption }) => (caption === null ? [] : [keyOf(caption).slice(0, BEGINNING)])));
});

/** A row of one written cell over most of the width (table four is wider than what stands above it), or with nothing but blanks behind it (a sheet whose headings were not merged). */
function asParagraph(row: readonly GridCell[], grid: Grid, labels: ReadonlySet<string>): Paragraph | null {
  const [cell] = row;
  if (cell?.state !== 'text') return null;
  if (row.length > 1 ? row.slice(1).some((one) => one.state !== 'blank') : cell.columnSpan * 2 < grid.columns) return null;
  // A label whose values are blank stays a row.
  if (row.length > 1 && labels.has(labelKey(cell.text).key)) return null;
  const [place = grid.place] = cell.places;
  return { kind: 'paragraph', text: cell.raw.replace(/\s+/g, ' ').trim(), place, heading: null, furniture: false };
}
