import { collapse } from './collapse';
import { lookOf } from './looks';
import { ELEMENT, type PageElement, type PageNode, type PageText, TEXT } from './page';
import { dataOf, firstChild, getAttribute, localName, nextSibling, nodeType } from './page-nodes';
import { tagKinds } from './tags';

/**
 * The lines of a cell that holds nothing but a little text, as nearly every statutory cell does; null when it holds anything else, and
 * the walk has to go in itself. It cuts runs exactly as the walk does, at a fraction of the cost.
 */
export function simpleLines(cell: PageElement): readonly string[] | null {
  const lines: string[] = [];
  let isWhole = true;
  let depth = 0;
  let run = '';
  let left = MOST_NODES;
  let node = firstChild(cell);
  while (node !== null) {
    if (left-- === 0) return null;
    const type = nodeType(node);
    if (type === TEXT) {
      const data = dataOf(node as PageText);
      if (run !== '' || !isBlank(data)) run += data;
    } else if (type === ELEMENT) {
      const step = stepOf(node as PageElement);
      if (step === COMPLEX) return null;
      if (step === HIDDEN) isWhole = false;
      if (step >= BREAK && run !== '') {
        if (run.length > LONGEST_RUN) return null;
        addLine(lines, run);
        run = '';
      }
      const inner: PageNode | null = step === BLOCK || step === INLINE ? firstChild(node) : null;
      if (inner !== null) {
        parents[depth] = node;
        cuts[depth++] = step === BLOCK;
        node = inner;
        continue;
      }
    }
    let next: PageNode | null = nextSibling(node);
    while (next === null && depth > 0) {
      depth--;
      if (cuts[depth] === true && run !== '') {
        if (run.length > LONGEST_RUN) return null;
        addLine(lines, run);
        run = '';
      }
      next = nextSibling(parents[depth] as PageNode);
    }
    node = next;
  }
  if (run.length > LONGEST_RUN) return null;
  if (run !== '') addLine(lines, run);
  return lines.length === 0 && isWhole ? NOTHING : lines;
}

/** The lines of a cell in which nothing at all is written, hidden or not. */
export const NOTHING: readonly string[] = [];

/** The open elements of the cell that is read now, and which of them end a run: one list for all cells, there are thousands. */
const parents: PageNode[] = [];
const cuts: boolean[] = [];

function addLine(lines: string[], run: string): void {
  const line = collapse(run);
  if (line !== '') lines.push(line);
}

/** Characters of no width do not begin a run; nbsp is blank too. */
export function isBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (code > 0x20 && code < 0xa0) return false;
    if (code > 0xa0) return !/\S/.test(data);
  }
  return true;
}

/** What a cell's element does; from `BREAK` on it ends a run. */
const [COMPLEX, HIDDEN, INLINE, BREAK, BLOCK] = [0, 1, 2, 3, 4] as const;

function stepOf(element: PageElement): number {
  const name = localName(element);
  const kind = tagKinds.get(name);
  if (kind === undefined) return name.includes('-') ? COMPLEX : INLINE;
  if (kind === 'break') return BREAK;
  if (kind !== 'styled' && kind !== 'block') return COMPLEX;
  const style = getAttribute(element, 'style');
  const open = kind === 'block' ? BLOCK : INLINE;
  if (style === null) return getAttribute(element, 'hidden') === null ? open : HIDDEN;
  const look = lookOf(element, style);
  return look === 'hidden' ? HIDDEN : look === 'raised' && open === INLINE ? COMPLEX : open;
}

const MOST_NODES = 64;
const LONGEST_RUN = 150;
