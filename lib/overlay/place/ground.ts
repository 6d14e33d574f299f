import { bodyOf, createRange, findAll } from '../../dom/documents';
import { contentDocument } from '../../dom/fields';
import { boxOf, findIn, firstChild, localName, nodeType, nodeValue, ownerDocument, shadowRootOf } from '../../dom/nodes';
import { nextBeyond, nextIn } from '../../dom/walk';
import { styleOf } from '../../dom/windows';
import { frameOffset } from './containers';
import { move, overlaps, type Rect, right } from './geometry';
import type { Ground } from './quietest-spot';

/** A ground, and whether all of it was looked at: what is missing of it may lie anywhere. */
export interface SeenGround extends Ground {
  readonly isWhole: boolean;
}

/**
 * Everything readable that the window shows now. Long pages are looked through only as far as the window, for `longest` ms at most; a
 * longer look than the usual one is ended by its time alone.
 */
export function readGround(root: globalThis.Document, window: Rect, longest = LONGEST_LOOK): SeenGround {
  const figures: Rect[] = [];
  const texts: Rect[] = [];
  let left = longest > LONGEST_LOOK ? Number.MAX_SAFE_INTEGER : MOST_NODES;
  let isWhole = true;
  let glances = 0;
  const end = performance.now() + longest;
  const isTooLate = () => ++glances % BETWEEN_GLANCES === 0 && performance.now() > end;

  const look = (top: Node, dx: number, dy: number): void => {
    const owner = ownerDocument(top);
    if (!owner) return;
    const range = createRange(owner);
    const add = (boxes: Rect[], box: DOMRect) => {
      const here = move(box, dx, dy);
      if (overlaps(here, window)) boxes.push(here);
    };
    /** Whether to look at what is in it, too. */
    const enters = (node: Node): boolean => {
      if (nodeType(node) === TEXT) {
        const text = nodeValue(node) ?? '';
        if (text.trim() === '') return false;
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) add(texts, box);
        for (const { index, 0: digits } of text.slice(0, LONGEST).matchAll(/\d[\d.,]*/g)) {
          if (isTooLate()) {
            isWhole = false;
            return false;
          }
          range.setStart(node, index);
          range.setEnd(node, index + digits.length);
          for (const box of range.getClientRects()) add(figures, box);
        }
        return false;
      }
      if (nodeType(node) !== ELEMENT) return false;
      const element = node as Element;
      const name = localName(element);
      const shadow = shadowRootOf(element);
      // Nothing to read in it: a page may have thousands of those.
      if (firstChild(element) === null && !shadow && name !== 'iframe' && !CELLS.test(name)) return false;
      const box = boxOf(element);
      // A cell that spans rows reaches out of its own.
      if (name !== 'tr' && box.width > 0 && box.height > 0 && !overlaps(move(box, dx, dy), window)) return false;
      if (box.width === 0 && styleOf(element)?.display === 'none') return false;
      if (CELLS.test(name) && !findIn(element, 'table')) {
        add(figures, box);
        return false;
      }
      const page = name === 'iframe' ? contentDocument(element) : null;
      const inner = page && bodyOf(page);
      if (inner) {
        const offset = frameOffset(inner, root);
        look(inner, offset.dx, offset.dy);
      } else if (name === 'iframe') add(figures, box);
      if (shadow) look(shadow, dx, dy);
      return true;
    };
    for (let node: Node | null = firstChild(top); node && isWhole; node = enters(node) ? nextIn(top, node) : nextBeyond(top, node))
      if (left-- <= 0 || isTooLate()) isWhole = false;
  };
  const body = bodyOf(root);
  if (body) look(body, 0, 0);
  return { figures, texts, isWhole };
}

/** Whether nothing of the report comes to lie under the box as the page scrolls: it stands in a margin. */
export function isInMargin(box: Rect, root: globalThis.Document): boolean {
  let left = MOST_NODES;
  for (const element of findAll(root, 'table, p, iframe')) {
    if (left-- <= 0) return false;
    const { left: from, width } = boxOf(element);
    if (width > 0 && from < right(box) && box.left < from + width) return false;
  }
  return true;
}

const MOST_NODES = 4000;
/** Deep in a page one box costs as much as fifty elsewhere (ms). */
const LONGEST_LOOK = 12;
/** Where the shorter look did not reach the end, on a slow or a busy machine (ms). */
export const PATIENT_LOOK = 30;
const BETWEEN_GLANCES = 8;
const LONGEST = 5000;
const CELLS = /^t[dh]$/;
const [ELEMENT, TEXT] = [1, 3];
