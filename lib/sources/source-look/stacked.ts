import { ELEMENT, type PageElement, type PageNode, type PageText, TEXT } from '../page/page';
import { dataOf, firstChild, localName, nodeType, parentNode } from '../page/page-nodes';
import { tagKinds } from '../page/tags';
import { after } from './document-order';
import type { SourceStyles } from './source-styles';

/** Whether digits that are read as one number stand in boxes below each other: `1` over `2` is no 12. */
export function isStacked(cell: PageElement, styles: SourceStyles): boolean {
  let before: PageNode | null = null;
  for (let node = firstChild(cell); node !== null; node = after(node, cell)) {
    const holder = parentNode(node);
    if (nodeType(node) !== TEXT || holder === null || !/\d/.test(dataOf(node as PageText))) continue;
    if (styles.of(holder as PageElement).fault !== null) continue;
    const box = boxOfLines(holder, cell, styles);
    if (before !== null && box !== before) return true;
    before = box;
  }
  return false;
}

/** The box whose lines hold an element's text, as far as declarations tell. */
function boxOfLines(start: PageNode, cell: PageElement, styles: SourceStyles): PageNode {
  let node = start;
  while (node !== cell) {
    const holder = parentNode(node);
    if (holder === null || nodeType(node) !== ELEMENT || nodeType(holder) !== ELEMENT) break;
    const own = styles.declaredFor(node as PageElement);
    const outer = styles.declaredFor(holder as PageElement);
    const display = own.display ?? (tagKinds.get(localName(node as PageElement)) === 'block' ? 'block' : 'inline');
    const isInRow = /flex/.test(outer.display ?? '');
    const isBelow = isInRow
      ? /column/.test(`${outer['flex-direction']} ${outer['flex-flow']}`)
      : /grid/.test(outer.display ?? '') || (BOX.test(display) && (own.float ?? 'none') === 'none') || isWide(display, own.width);
    if (isBelow) return node;
    node = holder;
  }
  return cell;
}

const isWide = (display: string, width: string | undefined) => display.startsWith('inline-') && width === '100%';
const BOX = /^(?:block|flex|grid|table|table-row|list-item|flow-root)$/;
