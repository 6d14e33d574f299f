import { collapse } from './collapse';
import { inlineLook, isHiddenInline } from './looks';
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
    const step = type === ELEMENT ? stepOf(node as PageElement) : INLINE;
    const data = type === TEXT ? dataOf(node as PageText) : '';
    let isShown = true;
    if (run === '' ? step === COMPLEX || (data !== '' && !isBlank(data)) : data !== '' || step >= BREAK || step === COMPLEX) {
      asked = shownTo(asked, depth);
      if (asked < 0 || run.length > LONGEST_RUN) return null;
      if (asked < depth) {
        isShown = false;
        depth = asked;
        node = opened[depth] as PageElement;
        left = lefts[depth] as number;
      } else if (step === COMPLEX) return null;
      else if (step < BREAK) run += data;
      else if (step === BLOCK && lookIn(node as PageElement, step) === HIDDEN) isShown = false;
      else {
        lines = withLine(lines, run);
        run = '';
      }
      if (!isShown) isWhole = false;
    }
    const inner: PageNode | null = isShown && type === ELEMENT && step !== BREAK ? firstChild(node) : null;
    if (inner !== null) {
      opened[depth] = node;
      lefts[depth] = left;
      steps[depth++] = step;
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
  if (data === blank) return true;
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (code > 0x20 && code < 0xa0) return false;
    if (code > 0xa0) return !/\S/.test(data);
  }
  if (data.length < LONGEST_RUN) blank = data;
  return true;
}

/** The last one met: a source indents its elements a thousand times alike. */
let blank = '';

/** How many of the open elements show their text as it stands, `asked` of them being known to; less than none: one is too much. */
function shownTo(asked: number, depth: number): number {
  for (let at = asked; at < depth; at++) {
    const look = lookIn(opened[at] as PageElement, steps[at] as number);
    if (look !== INLINE) return look === HIDDEN ? at : -1;
  }
  return depth;
}

/** What a cell's element does; from `BREAK` on it ends a run. */
const [COMPLEX, HIDDEN, INLINE, STYLED, BREAK, BLOCK] = [0, 1, 2, 3, 4, 5] as const;

function stepOf(element: PageElement): number {
  const name = localName(element);
  return known.get(name) ?? learnt(name);
}

/** What the elements met so far do: two of three of a page are of five names. */
const known = new Map<string, number>();

function learnt(name: string): number {
  const kind = tagKinds.get(name);
  const isInline = kind === undefined && !name.includes('-');
  const step = isInline ? INLINE : kind === 'styled' ? STYLED : kind === 'block' ? BLOCK : kind === 'break' ? BREAK : COMPLEX;
  if (known.size < MOST_KNOWN) known.set(name, step);
  return step;
}

/** Whether the text in it is hidden, too much for this reader, or shown as it stands. */
function lookIn(element: PageElement, step: number): number {
  if (step === INLINE) return INLINE;
  const style = getAttribute(element, 'style');
  if (style === null) return getAttribute(element, 'hidden') === null ? INLINE : HIDDEN;
  if (style === plain[step]) return INLINE;
  const look = inlineLook(style);
  if (look === 'plain') plain[step] = style;
  if (look === 'hidden' || (look === 'faint' && isHiddenInline(element, style))) return HIDDEN;
  return look === 'raised' && step === STYLED ? COMPLEX : INLINE;
}

/** The last style that says nothing of blocks, and of styled elements: the next cell's is the same as a rule. */
const plain: string[] = [];

const MOST_KNOWN = 50;
const MOST_NODES = 64;
const LONGEST_RUN = 150;
