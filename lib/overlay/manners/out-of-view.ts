import { viewOf } from '../../dom/documents';
import { middle, type Rect, right } from '../place/geometry';

export type Side = 'above' | 'below';

/** On which side a badge is out of view: of the window, or of what it scrolls in; null while it is in view. Each badge has one side. */
export function sideOf(badge: HTMLElement): Side | null {
  const view = viewOf(badge.ownerDocument);
  const window = { left: 0, top: 0, width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0 };
  return sideIn(badge.getBoundingClientRect(), [window, ...clipsOf(badge)]);
}

/** `frames`: outermost first, each with what it shows of the next. What lies to the right comes later, as what lies below does. */
export function sideIn(box: Rect, frames: readonly Rect[]): Side | null {
  let { left, top, width, height } = frames[0] ?? box;
  for (const [at, inner] of [...frames.slice(1), box].entries()) {
    const isBadge = at === frames.length - 1;
    // A frame that shows a corner shows something; a badge is seen by its middle.
    const { x, y } = middle(inner);
    const [from, to] = isBadge ? [y, y] : [inner.top, inner.top + inner.height];
    if (to <= top) return 'above';
    if (from >= top + height) return 'below';
    const [start, end] = isBadge ? [x, x] : [inner.left, right(inner)];
    if (end <= left) return 'above';
    if (start >= left + width) return 'below';
    const [nextLeft, nextTop] = [Math.max(left, inner.left), Math.max(top, inner.top)];
    width = Math.min(left + width, right(inner)) - nextLeft;
    height = Math.min(top + height, inner.top + inner.height) - nextTop;
    [left, top] = [nextLeft, nextTop];
  }
  return null;
}

function clipsOf(badge: HTMLElement): Rect[] {
  const clips: Rect[] = [];
  for (let at = badge.parentElement; at; at = at.parentElement)
    if (at.classList.contains('group') && !at.classList.contains('pinned')) clips.unshift(at.getBoundingClientRect());
  return clips;
}
