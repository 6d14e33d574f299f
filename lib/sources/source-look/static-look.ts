import type { Block, Document } from '../../document/document';
import type { GridCell, ShownOtherwise } from '../../document/grid';
import { isPlain, normalise } from '../../document/normalise';
import type { Seen } from '../look/look-at';
import { collapse } from '../page/collapse';
import type { TextAnchor } from '../page/drafts';
import { ELEMENT, type PageElement, type PageNode, type PageText, TEXT } from '../page/page';
import { dataOf, firstChild, getAttribute, localName, nextSibling, nodeType, parentNode, shadowRoot } from '../page/page-nodes';
import { tagKinds } from '../page/tags';
import { isAnnotatedInSource } from './annotations';
import { bringsOwnTable } from './own-tables';
import { SourceStyles } from './source-styles';
import { isStacked } from './stacked';
import type { Cascade } from './static-cascade';
import { holdsMoreThanText, isShifted, unreadIn } from './unread-parts';

/** What is looked at, and how it is styled. */
export interface SourceLook {
  readonly document: Document;
  readonly anchors: readonly TextAnchor[];
  readonly cascade: Cascade;
  /** The page's drawings, and elements that show pages of their own. */
  readonly holders: readonly PageElement[];
  readonly isFigure: (text: string) => boolean;
}

/**
 * What the page's own source says of how its cells and paragraphs are shown: the second look where nothing is rendered. It goes by
 * declarations alone; what depends on sizes and places of boxes, on scripts or linked sheets, it cannot know.
 */
export function lookAtSource({ document, anchors, cascade, holders, isFigure }: SourceLook): Seen[] {
  const elements = new Map<unknown, PageElement>();
  for (const { place, element } of anchors) elements.set(place, element as PageElement);
  const styles = new SourceStyles(cascade);
  const found: Seen[] = [];
  const grid = document.blocks.find((block) => block.kind === 'grid' && !block.hidden && block.cells.length > 0);
  const first = grid?.kind === 'grid' ? grid.cells[0] : undefined;
  if (first && bringsOwnTable(holders, document, isFigure)) found.push({ of: first, reason: 'drawn', shown: null });
  const look = (of: GridCell | Block, read: string, element: PageElement | undefined, isCell: boolean) => {
    const seen = element && lookAt(of, read, element, isCell, isCell && isFigure(read), styles);
    if (seen) found.push(seen);
  };
  for (const block of document.blocks) {
    if (block.hidden) continue;
    if (block.kind === 'paragraph') {
      if (STATES.test(block.text)) look(block, block.text, elementAt(elements, block.place), false);
    } else if (cascade.generates && isAnnotated(block, elements, styles)) {
      for (const of of block.cells) found.push({ of, reason: 'generated', shown: null });
    } else if (hasCollapsedColumn(elementAt(elements, block.place), styles)) {
      for (const of of block.cells) found.push({ of, reason: 'hidden', shown: null });
    } else for (const cell of block.cells) look(cell, cell.raw, cell.places[0] && elementAt(elements, cell.places[0]), true);
  }
  return found;
}

function isAnnotated(grid: Block, elements: ReadonlyMap<unknown, PageElement>, styles: SourceStyles): boolean {
  const table = elementAt(elements, grid.place);
  return table !== undefined && isAnnotatedInSource(table, styles);
}

/** Columns are declared at a table's beginning. */
function hasCollapsedColumn(table: PageElement | undefined, styles: SourceStyles): boolean {
  for (let node = table ? firstChild(table) : null; node !== null; node = nextSibling(node)) {
    if (nodeType(node) !== ELEMENT) continue;
    const name = localName(node as PageElement);
    if (name !== 'colgroup' && name !== 'col' && name !== 'caption') return false;
    const columns = name === 'col' ? [node] : childrenOf(node);
    for (const column of [node, ...columns])
      if (nodeType(column) === ELEMENT && styles.declaredFor(column as PageElement).visibility === 'collapse') return true;
  }
  return false;
}

function childrenOf(parent: PageNode): PageNode[] {
  const children: PageNode[] = [];
  for (let child = firstChild(parent); child !== null; child = nextSibling(child)) children.push(child);
  return children;
}

const elementAt = (elements: ReadonlyMap<unknown, PageElement>, place: unknown) => elements.get(place);

function lookAt(
  of: GridCell | Block,
  read: string,
  element: PageElement,
  isCell: boolean,
  isFigure: boolean,
  styles: SourceStyles,
): Seen | null {
  if (isFigure && TURNING.test(read)) return { of, reason: 'reordered', shown: null };
  if (styles.isPlain(element) && !(isFigure && holdsMoreThanText(element))) return null;
  if (isFigure && ONE_NUMBER.test(read) && isStacked(element, styles)) return { of, reason: 'reordered', shown: null };
  const seen = seenIn(element, isFigure, styles);
  if (seen.addition) return { of, reason: seen.addition, shown: null };
  if (isFigure && seen.isRightToLeft && seen.pieces > 1) return { of, reason: 'reordered', shown: null };
  if (!seen.isTouched) return null;
  if (seen.text === read) return null;
  const [shown, wanted] = [comparable(seen.text), comparable(read)];
  // A unit for whoever hears the page changes nothing.
  if (isCell ? shown === wanted || (isFigure && `${shown}件` === wanted) : shown.includes(wanted)) return null;
  const lines = seen.text.split('\n').map(collapse);
  return {
    of,
    reason: seen.fault ?? 'not-what-is-shown',
    shown: isCell && seen.isGone ? lines.filter((line) => line !== '').join('\n') : null,
  };
}

interface SourceSeen {
  readonly text: string;
  readonly fault: ShownOtherwise | null;
  readonly addition: ShownOtherwise | null;
  readonly isGone: boolean;
  /** Some declaration that matters holds for it. */
  readonly isTouched: boolean;
  /** Texts, and whether the direction in which they follow each other is from right to left. */
  readonly pieces: number;
  readonly isRightToLeft: boolean;
}

/** The text of an element that its declarations leave to be seen. */
function seenIn(top: PageElement, isFigure: boolean, styles: SourceStyles): SourceSeen {
  let text = '';
  let fault: ShownOtherwise | null = null;
  let addition: ShownOtherwise | null = null;
  let isGone = true;
  let isTouched = styles.of(top).isTouched;
  let pieces = 0;
  let isRightToLeft = false;
  let host: PageElement | null = null;
  const stack: PageNode[] = [top];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (nodeType(node) === TEXT) {
      const parent = parentNode(node);
      // Right under a root that is apart it stands in the root's host.
      const holder = parent && nodeType(parent) === ELEMENT ? (parent as PageElement) : (host ?? top);
      const data = dataOf(node as PageText);
      const said = data.trim();
      if (said === '') {
        text += data;
        if (isFigure && WIDE_SPACE.test(data) && isStruck(holder, styles)) addition ??= 'drawn';
        continue;
      }
      const style = styles.of(holder);
      const why = style.fault;
      pieces += MARKS_OF_DIRECTION.test(said) ? said.split(MARKS_OF_DIRECTION).length : 1;
      isRightToLeft ||= style.inherited.direction === 'rtl';
      if (why === null) text += data;
      else {
        fault ??= why;
        isGone &&= style.isGone;
      }
      continue;
    }
    if (nodeType(node) !== ELEMENT) continue;
    const element = node as PageElement;
    const kind = tagKinds.get(localName(element)) ?? 'inline';
    if (isFigure) addition ??= unreadIn(element, styles);
    if (kind === 'skip') continue;
    const style = styles.of(element);
    isTouched ||= style.isTouched;
    addition ??= styles.addition(element, isFigure);
    if (kind === 'input') {
      const value = getAttribute(element, 'value') ?? '';
      if (value !== '' && (style.fault !== null || isShifted(element, styles))) fault ??= style.fault ?? 'cut';
      else text += value;
      isRightToLeft ||= style.inherited.direction === 'rtl' && style.fault !== null;
    }
    if (kind === 'break' || kind === 'block' || kind === 'row') text += '\n';
    const root = shadowRoot(element);
    if (root) host = element;
    // What stands in a host is shown in its root's slot.
    const inside: PageNode = root ?? (kind === 'slot' ? (host ?? element) : element);
    // Once: a second slot shows what nobody gave it.
    if (kind === 'slot') host = null;
    pushChildren(stack, inside);
  }
  return { text, fault, addition, isGone, isTouched, pieces, isRightToLeft };
}

/** The first child comes to lie on top. */
function pushChildren(stack: PageNode[], parent: PageNode): void {
  const from = stack.length;
  for (let child = firstChild(parent); child !== null; child = nextSibling(child)) stack.push(child);
  for (let low = from, high = stack.length - 1; low < high; low++, high--) {
    const [one, other] = [stack[low], stack[high]];
    if (one && other) [stack[low], stack[high]] = [other, one];
  }
}

/** A line through nothing looks like a minus. */
function isStruck(holder: PageElement, styles: SourceStyles): boolean {
  return /^(?:s|strike|del)$/.test(localName(holder)) || /line-through/.test(styles.of(holder).lines);
}

function comparable(text: string): string {
  if (isPlain(text)) return text;
  const bare = text.replace(/\s+/g, '');
  return isPlain(bare) ? bare : normalise(text).replace(/\s+/g, '');
}

/** Characters that turn the order of what follows them, and a hyphen that is seen only where a line is broken. */
const TURNING = /[\u202b\u202e\u2067]|\d[\u00ad]+\d/;
const MARKS_OF_DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/;
const ONE_NUMBER = /^\D*\d{2,}\D*$/;
const WIDE_SPACE = /[\u00a0\u2000-\u200a\u3000]/;
const STATES = /[\d０-９]|无|没有|未/;
