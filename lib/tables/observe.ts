import type { Document } from '../document/document';
import type { Lexicon } from '../statute/lexicon';
import type { Drawn } from './as-drawn';
import { drawnRows } from './drawn-rows';
import { FlowRows } from './flow-rows';
import { gridRows } from './grid-rows';
import type { ObservedRow } from './observed-row';

/**
 * The whole document as rows of labels and values, in reading order. Grid rows come as they are; cells that were flattened
 * to one paragraph each are put together again: labels, then the values after them. Prose ends a row. `drawn` are the blocks that print a
 * table as the statute draws it.
 */
export function observe(
  document: Document,
  lexicon: Lexicon,
  headings: ReadonlySet<number>,
  drawn: ReadonlyMap<number, Drawn> = new Map(),
): ObservedRow[] {
  const rows: ObservedRow[] = [];
  const flow = new FlowRows(lexicon, rows);
  let index = 0;
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph') {
      flow.end();
      const own = drawn.get(index);
      for (const row of own ? drawnRows(block, index, own, lexicon) : gridRows(block, index, lexicon)) rows.push(row);
    } else if (headings.has(index)) flow.heading(block, index);
    else flow.add(block, index);
    index++;
  }
  flow.end();
  return rows;
}
