import { collapse } from './collapse';
import { lookOf } from './looks';
import { ELEMENT, type PageElement, type PageNode, type PageText, TEXT } from './page';
import { dataOf, firstChild, getAttribute, localName, nextSibling, nodeType } from './page-nodes';
import { tagKinds } from './tags';

/**
 * The lines of a cell that holds nothing but a little text, as nearly every statutory cell does; null when it holds anything else, and
 * the walk has to go in itself. It cuts runs exactly as the walk does, at a fraction of the cost: what dresses no text is not asked how.
 */
export function simpleLines(cell: PageElement): readonly string[] | null {
  let lines: string[] | null = null;
  let isWhole = true;
  let depth = 0;
  /** So many of the open elements are known to show their text as it stands. */
  let asked = 0;
  let run = '';
  let left = MOST_NODES;
  let node = firstChild(cell);
  while (node !== null) {
    if (left-- === 0) return null;
    const type = nodeType(node);
    const data = type === TEXT ? dataOf(node as PageText) : '';
    const step = type === ELEMENT ? stepOf(node as PageElement) : INLINE;
    const matters = step === COMPLEX || (run === '' ? data !== '' && !isBlank(data) : data !== '' || step >= BREAK);
    let isShown = true;
    if (matters) {
      while (isShown && asked < depth) {
        const look = lookIn(opened[asked] as PageElement, steps[asked] as number);
        if (look === COMPLEX) return null;
        if (look === HIDDEN) {
          isShown = false;
          depth = asked;
          node = opened[depth] as PageElement;
          left = lefts[depth] as number;
        } else asked++;
      }
      if (isShown && step === BLOCK) isShown = lookIn(node as PageElement, step) !== HIDDEN;
      if (!isShown) isWhole = false;
      else if (step === COMPLEX || run.length > LONGEST_RUN) return null;
      else if (step < BREAK) run += data;
      else {
        lines = withLine(lines, run);
        run = '';
      }
    }
    const inner: PageNode | null = isShown && type === ELEMENT && step !== BREAK ? firstChild(node) : null;
    if (inner !== null) {
      opened[depth] = node;
      lefts[depth] = left;
      steps[depth++] = step;
      if (matters) asked = depth;
      node = inner;
      continue;
    }
    let next: PageNode | null = nextSibling(node);
    while (next === null && depth > 0) {
      depth--;
      if (asked > depth) asked = depth;
      if (steps[depth] === BLOCK && run !== '') {
        if (run.length > LONGEST_RUN) return null;
        lines = withLine(lines, run);
        run = '';
      }
      next = nextSibling(opened[depth] as PageNode);
    }
    node = next;
  }
  if (run.length > LONGEST_RUN) return null;
  if (run !== '') lines = withLine(lines, run);
  return lines ?? (isWhole ? NOTHING : []);
}

/** The lines of a cell in which nothing at all is written, hidden or not. */
export const NOTHING: readonly string[] = [];

/**
 * The open elements of the cell that is read now, what they do, and how many nodes were left to read: one list for all cells, there are
 * thousands.
 */
const opened: PageNode[] = [];
const steps: number[] = [];
const lefts: number[] = [];

function withLine(lines: string[] | null, run: string): string[] | null {
  const line = collapse(run);
  if (line === '') return lines;
  if (lines === null) return [line];
  lines.push(line);
  return lines;
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
const [COMPLEX, HIDDEN, INLINE, STYLED, BREAK, BLOCK] = [0, 1, 2, 3, 4, 5] as const;

function stepOf(element: PageElement): number {
  const name = localName(element);
  switch (tagKinds.get(name)) {
    case undefined:
      return name.includes('-') ? COMPLEX : INLINE;
    case 'styled':
      return STYLED;
    case 'block':
      return BLOCK;
    case 'break':
      return BREAK;
    default:
      return COMPLEX;
  }
}

/** Whether the text in it is hidden, too much for this reader, or shown as it stands. */
function lookIn(element: PageElement, step: number): number {
  if (step === INLINE) return INLINE;
  const style = getAttribute(element, 'style');
  if (style === null) return getAttribute(element, 'hidden') === null ? INLINE : HIDDEN;
  const look = lookOf(element, style);
  return look === 'hidden' ? HIDDEN : look === 'raised' && step === STYLED ? COMPLEX : INLINE;
}

const MOST_NODES = 64;
const LONGEST_RUN = 150;
