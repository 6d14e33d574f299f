import type { Located } from './locate';
import { type Container, containerBox, frameOffset, readContainers } from './place/containers';
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
  const view = root.defaultView;
  if (!view) return null;
  const from = { x: view.scrollX, y: view.scrollY };
  const behavior: ScrollBehavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const { dx, dy } = frameOffset(element, root);
  let box: Rect = move(ownBox({ element, range }), dx, dy);
  const containers = readContainers(root).of(element);
  for (const container of [...containers].reverse()) {
    // Scrolling the window would not move it.
    if (container.kind === 'pinned') return { from, page: { x: 0, y: 0 }, target: box };
    const { by, scroller } = centring(box, containerBox(container, root), scrollerOf(container));
    if (by.x || by.y) scroller.scrollBy({ left: by.x, top: by.y, behavior });
    box = move(box, -by.x, -by.y);
  }
  const page = root.scrollingElement ?? root.documentElement;
  const window = { left: 0, top: 0, width: view.innerWidth, height: view.innerHeight };
  const { by } = centring(box, window, page);
  if (by.x || by.y) view.scrollBy({ left: by.x, top: by.y, behavior });
  return { from, page: by, target: move(box, -by.x, -by.y) };
}

function scrollerOf(container: Container): Element {
  if (container.kind === 'scroller') return container.element;
  return (container.element as HTMLIFrameElement).contentDocument?.scrollingElement ?? container.element;
}

/** A cell is shown whole; in prose the number is meant, not its paragraph. In the element's own viewport. */
export function ownBox({ element, range }: Located): Rect {
  const isCell = element.localName === 'td' || element.localName === 'th';
  return (range && !isCell ? around(textBoxes(range)) : null) ?? element.getBoundingClientRect();
}

/** How far the scroller can and should go. A target already wholly and comfortably inside on an axis stays, so that pages do not sway. */
function centring(box: Rect, frame: Rect, scroller: Element): { by: { x: number; y: number }; scroller: Element } {
  const [target, centre] = [middle(box), middle(frame)];
  const fits = box.left >= frame.left && box.left + box.width <= frame.left + frame.width && scroller.scrollWidth <= frame.width + 1;
  const x = fits ? 0 : clamp(target.x - centre.x, -scroller.scrollLeft, scroller.scrollWidth - frame.width - scroller.scrollLeft);
  const y = clamp(target.y - centre.y, -scroller.scrollTop, Math.max(0, scroller.scrollHeight - frame.height) - scroller.scrollTop);
  return { by: { x: Math.round(x), y: Math.round(y) }, scroller };
}
