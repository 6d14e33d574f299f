import type { Block, Document } from '../../lib/document/document';
import { anchoredRows } from '../../lib/document/grid';

/** A document in a few lines: `¶ text`, `#2 heading`, `~ furniture`, and grids as rows of `text` `□` (blank) `?` (unread), spans behind. */
export function outline(document: Document): string[] {
  return document.blocks.flatMap(blockLines);
}

function blockLines(block: Block): string[] {
  if (block.kind === 'paragraph') return [`${block.furniture ? '~' : block.heading === null ? '¶' : `#${block.heading}`} ${block.text}`];
  return [
    `▦ ${block.rows}×${block.columns}`,
    ...anchoredRows(block).map((row) =>
      row
        .map((cell) => {
          const text = cell.state === 'blank' ? '□' : cell.state === 'unread' ? '?' : cell.text;
          return cell.rowSpan === 1 && cell.columnSpan === 1 ? text : `${text}(${cell.rowSpan}×${cell.columnSpan})`;
        })
        .join(' | '),
    ),
  ];
}
