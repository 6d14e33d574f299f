import { documentElement, scrollingElement, viewOf } from '../dom/documents';
import { boxOf, localName, scrollBy, scrollHeight, scrollLeftOf, scrollTopOf, scrollWidth } from '../dom/nodes';
import type { Located } from './locate';
import { containerBox, frameOffset, readContainers, scrolledIn } from './place/containers';
import { clamp, middle, move, type Point, type Rect } from './place/geometry';
import { around, textBoxes } from './place/text-boxes';

/** Where a jump will end: smooth scrolling is still under way when it returns. */
export interface Landing {
  /** Where the window stood, and how far it will have scrolled. */
  readonly from: Point;
  readonly page: Point;
  /** The target's box then, in the window's viewport then. */
  readonly target: Rect;
}

/** Centres what was located, in both axes, in every scroller and frame around it and in the window; smooth unless motion is unwanted. */
export function jumpTo({ element, range }: Located, root: globalThis.Document): Landing | null {
  const view = viewOf(root);
  if (!view) return null;
  const from = { x: view.scrollX, y: view.scrollY };
  const behavior: ScrollBehavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const { dx, dy } = frameOffset(element, root);
  let box: Rect = move(ownBox({ element, range }), dx, dy);
  const containers = readContainers(root).of(element);
  for (const container of [...containers].reverse()) {
    // Scrolling the window would not move it.
    if (container.kind === 'pinned') return { from, page: { x: 0, y: 0 }, target: box };
    const { by, scroller } = centring(box, containerBox(container, root), scrolledIn(container));
    if (by.x || by.y) scrollBy(scroller, { left: by.x, top: by.y, behavior });
    box = move(box, -by.x, -by.y);
  }
  const page = scrollingElement(root) ?? documentElement(root);
  const window = { left: 0, top: 0, width: view.innerWidth, height: view.innerHeight };
  const { by } = centring(box, window, page);
  if (by.x || by.y) view.scrollBy({ left: by.x, top: by.y, behavior });
  return { from, page: by, target: move(box, -by.x, -by.y) };
}

/** A cell is shown whole; in prose the number is meant, not its paragraph. In the element's own viewport. */
export function ownBox({ element, range }: Located): Rect {
  const isCell = /^t[dh]$/.test(localName(element));
  return (range && !isCell ? around(textBoxes(range)) : null) ?? boxOf(element);
}

/** How far the scroller can and should go. A target already wholly and comfortably inside on an axis stays, so that pages do not sway. */
function centring(box: Rect, frame: Rect, scroller: Element): { by: { x: number; y: number }; scroller: Element } {
  const [target, centre] = [middle(box), middle(frame)];
  const fits = box.left >= frame.left && box.left + box.width <= frame.left + frame.width && scrollWidth(scroller) <= frame.width + 1;
  const x = fits ? 0 : clamp(target.x - centre.x, -scrollLeftOf(scroller), scrollWidth(scroller) - frame.width - scrollLeftOf(scroller));
  const y = clamp(target.y - centre.y, -scrollTopOf(scroller), Math.max(0, scrollHeight(scroller) - frame.height) - scrollTopOf(scroller));
  return { by: { x: Math.round(x), y: Math.round(y) }, scroller };
}
