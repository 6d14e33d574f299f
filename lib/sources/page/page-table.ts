import { cellSpans } from './cell-spans';
import { contentOf, emptyContent } from './content';
import { hiddenAbove } from './hidden-parts';
import type { PageElement, PageNode, PageOptions } from './page';
import type { PageFrames } from './page-frames';
import { firstChild } from './page-nodes';
import type { RowDraft, TableDraft } from './settle-table';
import { simpleLines } from './simple-cell';
import { simpleRow } from './simple-row';

/** Reads a table as the walk comes to it; its rows and cells follow as {@link openTablePart}s. */
export function openTable(at: PageFrames, element: PageElement, depth: number, options: PageOptions): PageNode | null {
  at.flush();
  const levels = hiddenAbove(element, at.known, options);
  if (levels !== null) at.hidden.push(at.path.selector(depth - levels));
  at.push(element, 'table', depth).table = { element, selector: at.path.selector(depth), sections: [] };
  return at.down(element, firstChild(element), false);
}

/** A section, row or cell. Returns the first node inside, or null when there is nothing left to read in it. */
export function openTablePart(
  at: PageFrames,
  element: PageElement,
  kind: 'section' | 'row' | 'cell',
  tag: string,
  depth: number,
  { isHidden }: PageOptions,
): PageNode | null {
  const holder = at.top;
  if (kind === 'cell' && holder.row) return openCell(at, element, holder.row, depth);
  if (kind === 'row' && holder.table) {
    const section = holder.section ?? anonymousSection(holder.table);
    const cells = simpleRow(element, at.path.selector(depth));
    if (cells !== null) {
      section.rows.push({ element, hidden: holder.hidden, cells });
      at.cells += cells.length;
      return null;
    }
    const frame = at.push(element, kind, depth);
    frame.row = { element, hidden: holder.hidden, cells: [] };
    section.rows.push(frame.row);
  } else if (kind === 'section' && holder.table && !holder.section) {
    const frame = at.push(element, kind, depth);
    frame.table = holder.table;
    frame.section = { tag, rows: [] };
    frame.hidden = isHidden(element);
    holder.table.sections.push(frame.section);
  } else at.block(element, 'block', tag, depth); // a stray part, put there by a script
  return at.down(element, firstChild(element), false);
}

function openCell(at: PageFrames, element: PageElement, row: RowDraft, depth: number): PageNode | null {
  const { rowSpan, columnSpan } = cellSpans(element);
  const lines = simpleLines(element);
  const content = lines === null ? emptyContent() : contentOf(lines);
  at.cells++;
  row.cells.push({ rowSpan, columnSpan, hidden: null, content, lines, element, selector: at.path.selector(depth) });
  if (lines !== null) return null;
  at.flush();
  const frame = at.push(element, 'cell', depth);
  frame.outerContent = at.content;
  frame.furniture = at.owner.furniture;
  frame.sections = at.owner.sections;
  at.content = content;
  at.owner = frame;
  return at.down(element, firstChild(element), false);
}

/** Rows without a section of their own share one with their neighbours, as in the rendered table. */
function anonymousSection(table: TableDraft): { tag: string; rows: RowDraft[] } {
  const last = table.sections.at(-1);
  if (last?.tag === '') return last;
  const section = { tag: '', rows: [] };
  table.sections.push(section);
  return section;
}
