import { drawsBand } from '../look/style/strokes';
import { ELEMENT, type PageElement } from '../page/page';
import { firstChild, getAttribute, localName, nextSibling, nodeType } from '../page/page-nodes';
import { type Declared, PICTURE } from './declarations';
import { groundOf } from './inks';
import type { SourceStyles } from './source-styles';

/** What a table's column puts behind its cells. */
export interface Column {
  readonly isCollapsed: boolean;
  /** Null where it has none. */
  readonly ground: string | null;
  /** It draws something there. */
  readonly draws: boolean;
}

/** The columns that are declared at a table's beginning. */
export function columnsOf(table: PageElement, styles: SourceStyles): Column[] {
  const columns: Column[] = [];
  for (const element of childrenOf(table)) {
    const name = localName(element);
    if (name !== 'colgroup' && name !== 'col' && name !== 'caption') break;
    if (name === 'caption') continue;
    const group = styles.declaredFor(element);
    const held = childrenOf(element).filter((one) => localName(one) === 'col');
    for (const column of held.length > 0 ? held : [element]) {
      const made = columnOf(group, column === element ? group : styles.declaredFor(column));
      const span = Math.min(MOST, Number.parseInt(getAttribute(column, 'span') ?? '1', 10) || 1);
      for (let nth = 0; nth < span && columns.length < MOST; nth++) columns.push(made);
    }
  }
  return columns;
}

function columnOf(group: Declared, own: Declared): Column {
  const both = [group, own];
  return {
    isCollapsed: both.some(({ visibility }) => visibility === 'collapse'),
    ground: groundOf(own, groundOf(group, null)),
    draws: both.some((one) => PICTURE.test(one['background-image'] ?? '') || drawsBand((property) => one[property] ?? '')),
  };
}

function childrenOf(parent: PageElement): PageElement[] {
  const children: PageElement[] = [];
  for (let child = firstChild(parent); child !== null; child = nextSibling(child))
    if (nodeType(child) === ELEMENT) children.push(child as PageElement);
  return children;
}

/** No form has as many. */
const MOST = 1000;
