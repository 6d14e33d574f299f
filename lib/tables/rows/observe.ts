import type { Block, Document } from '../../document/document';
import type { Lexicon } from '../../statute/lexicon';
import type { Layouts } from '../layouts';
import type { Drawn } from './as-drawn';
import { drawnRows } from './drawn-rows';
import { FlowRows } from './flow-rows';
import type { ObservedRow } from './observed-row';

/**
 * The whole document as rows of labels and values, in reading order. Grid rows come as they are; cells that were flattened
 * to one paragraph each are put together again: labels, then the values after them. Prose ends a row. `drawn` are the blocks that print a
 * table as the statute draws it; `layouts` knows the ways in which few are set.
 */
export function observe(
  document: Document,
  lexicon: Lexicon,
  headings: ReadonlySet<number>,
  layouts: Layouts,
  drawn: ReadonlyMap<number, Drawn> = new Map(),
): readonly ObservedRow[] {
  const rows: ObservedRow[] = [];
  const flow = new FlowRows(lexicon, rows);
  const { blocks } = document;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    const barred = layouts.barred(blocks, index, lexicon);
    if (block.kind !== 'paragraph' || barred) flow.end();
    if (barred) {
      for (const row of barred.rows) rows.push(row);
      index = barred.last;
    } else if (block.kind !== 'paragraph') {
      const own = drawn.get(index);
      const found = own ? drawnRows(block, index, own, lexicon) : layouts.grid(block, index, lexicon, document.kind);
      for (const row of found) rows.push(row);
    } else if (headings.has(index)) flow.heading(block, index);
    else flow.add(block, index);
  }
  flow.end();
  return layouts.rows(rows, lexicon);
}
