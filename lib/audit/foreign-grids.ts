import type { Document } from '../document/document';
import type { Heading } from '../recognise/outline/outline';
import type { ForeignGrid } from '../report/report';
import type { Bound } from '../tables';

/** A catalogue can be huge; its first cells are enough to tell what it is. */
const FOREIGN_CELLS = 400;

/** Tables of the document that are none of the form's. */
export function foreignGrids(document: Document, bound: Bound, chosen: readonly Heading[]): ForeignGrid[] {
  return document.blocks.flatMap((block, index): ForeignGrid[] => {
    if (block.kind !== 'grid' || bound.tableBlocks.has(index)) return [];
    const before = document.blocks[index - 1];
    const after = document.blocks[index + 1];
    const cells: ForeignGrid['cells'][number][] = [];
    for (const { state, text, row, column, places } of block.cells)
      if (state === 'text' && cells.push({ text, row, column, place: places[0] ?? block.place }) === FOREIGN_CELLS) break;
    return [
      {
        grid: block.index,
        dataRows: Math.max(0, block.rows - 1),
        place: block.place,
        section: chosen.findLast((heading) => heading.block < index)?.section.number ?? null,
        before: before?.kind === 'paragraph' ? before : null,
        after: after?.kind === 'paragraph' ? after : null,
        cells,
      },
    ];
  });
}
