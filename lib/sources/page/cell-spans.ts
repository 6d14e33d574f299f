import type { PageElement } from './page';
import { getAttribute, liveColumns, liveRows } from './page-nodes';
import { type SpanningCell, spans } from './place-cells';

/** How far a cell reaches: a browser has the numbers at hand, and gives them sooner than the attributes. */
export function cellSpans(cell: PageElement): SpanningCell {
  const columnSpan = liveColumns(cell);
  const rowSpan = liveRows(cell);
  if (typeof columnSpan === 'number' && typeof rowSpan === 'number') return { columnSpan, rowSpan };
  return spans(getAttribute(cell, 'colspan'), getAttribute(cell, 'rowspan'));
}
