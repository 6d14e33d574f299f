import type { Document } from '../document/document';
import type { Lexicon } from '../statute/lexicon';
import { FlowRows } from './flow-rows';
import { gridRows } from './grid-rows';
import type { ObservedRow } from './observed-row';

/**
 * The whole document as rows of labels and values, in reading order. Grid rows come as they are; cells that were flattened
 * to one paragraph each are put together again: labels, then the values after them. Prose ends a row.
 */
export function observe(document: Document, lexicon: Lexicon, headings: ReadonlySet<number>): ObservedRow[] {
  const rows: ObservedRow[] = [];
  const flow = new FlowRows(lexicon, rows);
  document.blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph') {
      flow.end();
      rows.push(...gridRows(block, index, lexicon));
    } else if (headings.has(index)) flow.heading(block, index);
    else flow.add(block, index);
  });
  flow.end();
  return rows;
}
