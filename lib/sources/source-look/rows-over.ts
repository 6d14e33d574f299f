import { drawsBand } from '../look/style/strokes';
import { ELEMENT, type PageElement } from '../page/page';
import { localName, nodeType, parentNode } from '../page/page-nodes';
import type { Declared } from './declarations';
import { isLaidOver } from './places';
import type { SourceStyles } from './source-styles';

/** Whether a style sheet lays a box over a cell that it generates for the cell's row, for the rows around it or for the table. */
export function isUnderRow(cell: PageElement, styles: SourceStyles): boolean {
  if (!styles.hasPseudo) return false;
  for (let node = parentNode(cell); node !== null && nodeType(node) === ELEMENT; node = parentNode(node)) {
    const part = node as PageElement;
    if (['before', 'after'].some((name) => liesOver(styles.pseudo(part, name)))) return true;
    if (localName(part) === 'table') return false;
  }
  return false;
}

function liesOver(box: Declared | null): boolean {
  if (!box?.content || box.display === 'none') return false;
  return isLaidOver(box, false) || (box.position === 'absolute' && drawsBand((property) => box[property] ?? ''));
}
