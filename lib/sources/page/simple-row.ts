import { cellSpans } from './cell-spans';
import { contentOf } from './content';
import type { PageElement } from './page';
import { firstElement, localName, nextElement } from './page-nodes';
import type { CellDraft } from './settle-table';
import { simpleLines } from './simple-cell';

/**
 * The cells of a row that holds nothing but simple cells, as nearly every statutory row does; null when the walk has to go in itself.
 */
export function simpleRow(row: PageElement, selector: string): CellDraft[] | null {
  const cells: CellDraft[] = [];
  for (let element = firstElement(row); element !== null; element = nextElement(element)) {
    const tag = localName(element);
    const lines = tag === 'td' || tag === 'th' ? simpleLines(element) : null;
    if (lines === null) return null;
    const { rowSpan, columnSpan } = cellSpans(element);
    const path = selector + stepTo(tag as 'td' | 'th', cells.length + 1);
    cells.push({ rowSpan, columnSpan, hidden: null, content: contentOf(lines), lines, element, selector: path });
  }
  return cells;
}

/** The last step of a cell's path: there are few, and thousands of cells. */
function stepTo(tag: 'td' | 'th', nth: number): string {
  const known = nth < MOST_KNOWN ? STEPS[tag] : [];
  known[nth] ??= `>${tag}:nth-child(${nth})`;
  return known[nth];
}

const MOST_KNOWN = 50;
const STEPS: Readonly<Record<'td' | 'th', string[]>> = { td: [], th: [] };
