import { children, localName } from '../../../dom/nodes';
import { around, boxOf } from '../nodes';
import { hasGround } from './grounds';

/** The grounds that a table's columns and their groups have of their own: they lie over the table's, and below those of its rows. */
export class Columns {
  private readonly known = new Map<Element, readonly Column[]>();

  constructor(private readonly styleOf: (element: Element) => CSSStyleDeclaration) {}

  /** Of the column in which a cell begins, the lowest first. */
  under(cell: Element, table: Element): readonly CSSStyleDeclaration[] {
    let columns = this.known.get(table);
    if (!columns) {
      columns = this.columnsOf(table);
      this.known.set(table, columns);
    }
    if (columns.length === 0) return NONE;
    const { left, right } = boxOf(cell);
    const from = this.styleOf(table).direction === 'rtl' ? right - 1 : left + 1;
    return columns.flatMap(({ box, style }) => (box.left <= from && from <= box.right ? [style] : []));
  }

  private columnsOf(table: Element): readonly Column[] {
    const groups = [...children(table)].filter((child) => COLUMNS.test(localName(child)));
    return groups
      .flatMap((group) => [group, ...children(group)])
      .slice(0, MOST)
      .map((element) => ({ box: boxOf(element), style: this.styleOf(element) }))
      .filter(({ style }) => hasGround(style));
  }
}

interface Column {
  readonly box: DOMRect;
  readonly style: CSSStyleDeclaration;
}

/** The table that an element is a cell of; null when it is none. */
export function tableOf(cell: Element, { display }: CSSStyleDeclaration): Element | null {
  if (display !== 'table-cell') return null;
  let at = around(cell);
  for (let up = 0; at && localName(at) !== 'table'; at = around(at)) if (++up > DEEPEST) return null;
  return at;
}

const COLUMNS = /^col(?:group)?$/;
const NONE: readonly CSSStyleDeclaration[] = [];
const MOST = 2000;
/** A row, a group of rows. */
const DEEPEST = 3;
