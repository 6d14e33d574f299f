import type { FlowCell, FlowRow, FlowTable } from '../office/flow';
import { attributeOf, elementAt, elementsOf, numberIn, type XmlElement } from '../package/xml';
import type { DocxParts } from './parts';
import { insideOf } from './wrappers';

/** A `w:tbl`: cells between counted grid lines, horizontal merges of both kinds resolved. Rows and cells may stand in content controls. */
export function tableOf(table: XmlElement, parts: DocxParts): FlowTable {
  return {
    kind: 'table',
    rows: unwrapped(table, 'tr')
      .filter(isKept)
      .map((row) => rowOf(row, { ...parts, tableStyle: attributeOf(elementAt(table, 'tblPr', 'tblStyle'), 'val') ?? '' })),
  };
}

/** Not deleted by a tracked change, not hidden. */
function isKept(row: XmlElement): boolean {
  return elementsOf(elementAt(row, 'trPr')).every(({ name }) => name !== 'del' && name !== 'hidden');
}

function rowOf(row: XmlElement, parts: DocxParts): FlowRow {
  const cells: FlowCell[] = [];
  let at = span(elementAt(row, 'trPr', 'gridBefore'), 0);
  for (const cell of unwrapped(row, 'tc')) {
    const properties = elementAt(cell, 'tcPr');
    if (elementAt(properties, 'cellDel')) continue;
    const left = at;
    at += Math.max(1, span(elementAt(properties, 'gridSpan'), 1));
    const previous = cells.at(-1);
    if (previous && continues(elementAt(properties, 'hMerge'))) {
      cells[cells.length - 1] = { ...previous, right: at };
      continue;
    }
    const merge = continues(elementAt(properties, 'vMerge')) ? 'above' : 'none';
    cells.push({ left, right: at, merge, content: parts.blocksIn(cell, parts.tableStyle) });
  }
  return { cells };
}

/** A merge that does not say restart goes on. */
function continues(merge: XmlElement | undefined): boolean {
  return merge !== undefined && attributeOf(merge, 'val') !== 'restart';
}

function span(element: XmlElement | undefined, otherwise: number): number {
  const value = numberIn(element, 'val');
  return value === null || value < 0 ? otherwise : Math.min(value, WIDEST);
}

/** Elements of a name, also those that stand in wrappers. */
function unwrapped(parent: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const look = (elements: readonly XmlElement[]) => {
    for (const element of elements) element.name === name ? found.push(element) : look(insideOf(element));
  };
  look(elementsOf(parent));
  return found;
}

/** Word's own limit is 63 columns. */
const WIDEST = 200;
