import type { Document, Paragraph } from '../document/document';
import { anchoredRows, type Grid, type GridCell } from '../document/grid';
import { shownBlocks } from '../document/shown-blocks';
import { unreadMark } from '../document/unread-mark';
import { safe } from '../papers';

/** A document for the clipboard: plain elements with styles of their own, which Word, WPS and the editors of portals take. */
export function richDocument(document: Pick<Document, 'blocks'>): string {
  return shownBlocks(document)
    .map((block) => (block.kind === 'grid' ? richTable(block) : richParagraph(block)))
    .join('');
}

/** Its tables only. */
export function richTables(document: Pick<Document, 'blocks'>): string {
  return shownBlocks(document)
    .flatMap((block) => (block.kind === 'grid' ? [richTable(block)] : []))
    .join('<p></p>');
}

/** The same as plain text: a line each row, cells apart by tabs, as spreadsheets take it. */
export function plainDocument(document: Pick<Document, 'blocks'>): string {
  return shownBlocks(document)
    .map((block) => (block.kind === 'grid' ? plainTable(block) : block.text))
    .join('\n');
}

function richParagraph({ text, heading }: Paragraph): string {
  if (text === '') return '';
  if (heading !== null) return `<h${Math.min(6, heading)}>${safe(text)}</h${Math.min(6, heading)}>`;
  return text
    .split('\n')
    .map((line) => `<p style="text-indent:2em">${safe(line)}</p>`)
    .join('');
}

function richTable(grid: Grid): string {
  const rows = anchoredRows(grid).map((cells) => {
    const drawn = cells.map((cell) => {
      const { rowSpan, columnSpan } = cell;
      const spans = (rowSpan > 1 ? ` rowspan="${rowSpan}"` : '') + (columnSpan > 1 ? ` colspan="${columnSpan}"` : '');
      return `<td${spans} style="border:1px solid #000;padding:2px 5px;text-align:center">${richText(cell) || '&nbsp;'}</td>`;
    });
    return `<tr>${drawn.join('')}</tr>`;
  });
  return `<table border="1" cellspacing="0" style="border-collapse:collapse;width:100%">${rows.join('')}</table>`;
}

/** What is unread is marked, what its source strikes through is struck through. */
function richText(cell: GridCell): string {
  const text = safe(cell.raw);
  return unreadMark(cell) + (cell.unread === 'struck' ? `<s>${text}</s>` : text);
}

/** A spanned cell stands once, where it is anchored. */
function plainTable(grid: Grid): string {
  return anchoredRows(grid)
    .map((cells) => {
      const line = Array.from({ length: grid.columns }, () => '');
      for (const cell of cells) line[cell.column] = unreadMark(cell) + cell.raw.replace(/\s+/g, ' ');
      return line.join('\t');
    })
    .join('\n');
}
