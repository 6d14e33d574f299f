import type { PageElement } from './page';
import { getAttribute, liveSpans } from './page-nodes';
import { type SpanningCell, spans } from './place-cells';

/** How far a cell reaches: a browser has the numbers at hand, and gives them sooner than the attributes. */
export function cellSpans(cell: PageElement): SpanningCell {
  return liveSpans(cell) ?? spans(getAttribute(cell, 'colspan'), getAttribute(cell, 'rowspan'));
}
