import { frameOffset } from './containers';
import { move, overlaps, type Rect, right } from './geometry';
import type { Ground } from './quietest-spot';

/** Everything readable that the window shows now. Long pages are looked through only as far as the window. */
export function readGround(root: globalThis.Document, window: Rect): Ground {
  const figures: Rect[] = [];
  const texts: Rect[] = [];
  let left = MOST_NODES;

  const look = (top: Node, dx: number, dy: number): void => {
    const owner = top.ownerDocument;
    if (!owner) return;
    const range = owner.createRange();
    const add = (boxes: Rect[], box: DOMRect) => {
      const here = move(box, dx, dy);
      if (overlaps(here, window)) boxes.push(here);
    };
    const visit = (node: Node): number => {
      if (left-- <= 0) return REJECT;
      if (node.nodeType === TEXT) {
        const text = node.nodeValue ?? '';
        if (text.trim() === '') return REJECT;
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) add(texts, box);
        for (const { index, 0: digits } of text.slice(0, LONGEST).matchAll(/\d[\d.,]*/g)) {
          range.setStart(node, index);
          range.setEnd(node, index + digits.length);
          for (const box of range.getClientRects()) add(figures, box);
        }
        return REJECT;
      }
      const element = node as Element;
      const box = element.getBoundingClientRect();
      if (box.width > 0 && box.height > 0 && !overlaps(move(box, dx, dy), window)) return REJECT;
      if (box.width === 0 && owner.defaultView?.getComputedStyle(element).display === 'none') return REJECT;
      if (CELLS.test(element.localName) && !element.querySelector('table')) {
        add(figures, box);
        return REJECT;
      }
      const inner = element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument?.body : null;
      if (inner) {
        const offset = frameOffset(inner, root);
        look(inner, offset.dx, offset.dy);
      } else if (element.localName === 'iframe') add(figures, box);
      if (element.shadowRoot) look(element.shadowRoot, dx, dy);
      return ACCEPT;
    };
    const walker = owner.createTreeWalker(top, SHOWN, { acceptNode: visit });
    while (walker.nextNode());
  };
  if (root.body) look(root.body, 0, 0);
  return { figures, texts };
}

/** Whether nothing of the report comes to lie under the box as the page scrolls: it stands in a margin. */
export function isInMargin(box: Rect, root: globalThis.Document): boolean {
  let left = MOST_NODES;
  for (const element of root.querySelectorAll('table, p, iframe')) {
    if (left-- <= 0) return false;
    const { left: from, width } = element.getBoundingClientRect();
    if (width > 0 && from < right(box) && box.left < from + width) return false;
  }
  return true;
}

const MOST_NODES = 4000;
const LONGEST = 5000;
const CELLS = /^t[dh]$/;
const TEXT = 3;
const SHOWN = 0x1 | 0x4;
const [ACCEPT, REJECT] = [1, 2];
