import type { ShownOtherwise } from '../../document/grid';
import { ELEMENT, type PageElement, type PageNode, type PageText, TEXT } from '../page/page';
import { dataOf, firstChild, getAttribute, localName, nextSibling, nodeType, parentNode, shadowRoot } from '../page/page-nodes';
import { tagKinds } from '../page/tags';
import { addedTo } from './added-by-style';
import { isArranged } from './apart-roots';
import { cutsFigure } from './cut-figures';
import type { SourceStyles } from './source-styles';
import { isShifted, unreadIn } from './unread-parts';

/** What its declarations leave of an element. */
export interface SourceSeen {
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
export function seenIn(top: PageElement, isFigure: boolean, styles: SourceStyles): SourceSeen {
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
      const style = styles.ofTextIn(holder);
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
    if (kind === 'skip' || kind === 'beside' || kind === 'struck') continue;
    const style = styles.of(element);
    isTouched ||= style.isTouched;
    addition ??= addedTo(element, isFigure, styles) ?? (isFigure && kind !== 'cell' && cutsFigure(element, styles) ? 'cut' : null);
    if (kind === 'input') {
      const value = getAttribute(element, 'value') ?? '';
      if (value !== '' && (style.fault !== null || isShifted(element, styles))) fault ??= style.fault ?? 'cut';
      else text += value;
      isRightToLeft ||= style.inherited.direction === 'rtl' && style.fault !== null;
    }
    if (kind === 'break' || kind === 'block' || kind === 'row') text += '\n';
    const root = shadowRoot(element);
    if (root) {
      host = element;
      isTouched = true;
      if (isArranged(root)) addition ??= 'not-what-is-shown';
    }
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

const MARKS_OF_DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/;
const WIDE_SPACE = /[\u00a0\u2000-\u200a\u3000]/;
