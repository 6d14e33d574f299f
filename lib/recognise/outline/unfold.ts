import type { Block, Document, Paragraph } from '../../document/document';
import { anchoredRows, type Grid, type GridCell } from '../../document/grid';
import type { Place } from '../../document/place';
import { rememberFor } from '../../document/remember';
import { keyOf, labelKey } from '../../statute/label';
import { everyLabel, everySection, type Statute } from '../../statute/statute';
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

const sectionsIn = (grid: Grid, statute: Statute): number =>
  anchoredRows(grid).filter((row) => isHeading(asParagraphs(row, grid, statute)?.[0], statute)).length;

const isHeading = (line: Paragraph | undefined, statute: Statute) => line && readHeading(line, 0, everySection(statute))?.tail === '';

function pieces(grid: Grid, statute: Statute): Block[] {
  const blocks: Block[] = [];
  let cells: GridCell[] | null = null;
  for (const row of anchoredRows(grid)) {
    const lines = asParagraphs(row, grid, statute);
    if (lines?.[0] && !isCaption(lines[0].text, statute)) {
      blocks.push(...lines);
      cells = null;
    } else if (row.length > 1 || row.some(({ state }) => state !== 'blank')) {
      if (cells === null) {
        cells = [];
        blocks.push({ ...grid, cells });
      }
      cells.push(...row);
    }
  }
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

/**
 * A row of one written cell over most of the width (table four is wider than what stands above it), or with nothing but blanks behind it (a
 * sheet whose headings were not merged); a section's heading with its text in the only cell beside it.
 */
function asParagraphs(row: readonly GridCell[], grid: Grid, statute: Statute): Paragraph[] | null {
  const [cell, body] = row;
  if (cell?.state !== 'text') return null;
  const own = lineOf(cell.raw, cell.places[0] ?? grid.place);
  if (row.length === 2 && body?.state === 'text') {
    const isText = /[\u3400-\u9fff]/.test(body.text) && isHeading(own, statute);
    return isText ? [own, ...body.raw.split(/\n\s*/).map((line) => lineOf(line, body.places[0] ?? grid.place))] : null;
  }
  if (row.length === 1) return cell.columnSpan * 2 < grid.columns ? null : [own];
  // A label whose values are blank stays a row.
  return row.slice(1).some((one) => one.state !== 'blank') || everyLabel(statute).has(labelKey(cell.text).key) ? null : [own];
}

const lineOf = (raw: string, place: Place): Paragraph => ({
  kind: 'paragraph',
  text: raw.replace(/\s+/g, ' ').trim(),
  place,
  heading: null,
  furniture: false,
});
