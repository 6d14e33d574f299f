import { ELEMENT, type PageElement, type PageNode } from '../page/page';
import { firstChild, getAttribute, localName, nextSibling, nodeType, parentNode } from '../page/page-nodes';
import { tagKinds } from '../page/tags';
import type { SourceStyles } from './source-styles';

/**
 * Whether a cell that is declared to be no cell stands in one box with its neighbour, or keeps what it spans: what a row holds that is no
 * cell is wrapped into one by browsers, all of it that stands together, and what is wrapped spans nothing (CSS Tables 3, section 3).
 */
export function sharesBox(cell: PageElement, styles: SourceStyles): boolean {
  if (!isNoCell(cell, styles)) return false;
  const row = parentNode(cell);
  if (!row || nodeType(row) !== ELEMENT || !/^(?:|table-row)$/.test(styles.declaredFor(row as PageElement).display ?? '')) return false;
  const spans = ['colspan', 'rowspan'].some((name) => !/^1?$/.test((getAttribute(cell, name) ?? '').trim()));
  return spans || [next(cell), before(cell)].some((other) => other !== null && isNoCell(other, styles));
}

function isNoCell(cell: PageElement, styles: SourceStyles): boolean {
  const { display, float, position } = styles.declaredFor(cell);
  const isLoose = !/^(?:|none|inherit)$/.test(float ?? '') || position === 'absolute' || position === 'fixed';
  return isLoose || !/^(?:|none|table-cell|inherit|revert|revert-layer)$/.test(display ?? '');
}

function next(cell: PageElement): PageElement | null {
  for (let node: PageNode | null = nextSibling(cell); node !== null; node = nextSibling(node)) if (isCell(node)) return node;
  return null;
}

function before(cell: PageElement): PageElement | null {
  let found: PageElement | null = null;
  const row = parentNode(cell);
  for (let node = row && firstChild(row); node !== null && node !== cell; node = nextSibling(node)) if (isCell(node)) found = node;
  return found;
}

const isCell = (node: PageNode): node is PageElement =>
  nodeType(node) === ELEMENT && tagKinds.get(localName(node as PageElement)) === 'cell';
