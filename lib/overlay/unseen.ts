import { documentElement, elementAt, viewOf } from '../dom/documents';
import { boxOf, checkVisibility, contains, isConnected, parentNode } from '../dom/nodes';
import { styleOf } from '../dom/windows';
import type { Unseen } from './marks/seen';
import { overlaps } from './place/geometry';
import { LIES_OVER, outermost } from './place/placed';
import type { OverlayScene } from './scene';

/** Asks the layout only, so that it also works where nothing is drawn; null: they can be seen, as far as the window shows where they stand. */
export function whyUnseen({ host, layer, highlighter, sightings }: OverlayScene, root: globalThis.Document): Unseen | null {
  const { element } = host;
  if (!isConnected(element) || parentNode(element) !== documentElement(root) || !highlighter.stands()) return 'removed';
  if (checkVisibility(element, SEEN) === false || isFaint(documentElement(root))) return 'covered';
  const window = viewOf(root);
  if (!window) return 'removed';
  const cellsOf = (badge: HTMLElement): Element[] => {
    const indices = layer.indicesOf(badge);
    return sightings.flatMap(({ mark, located }) => (indices.includes(mark.index) ? located.map((one) => one.element) : []));
  };
  let covered = 0;
  for (const badge of layer.badges) {
    const { left, top, width, height } = boxOf(badge);
    const [x, y] = [left + width / 2, top + height / 2];
    if (width >= LEAST && (x < 0 || y < 0 || x >= window.innerWidth || y >= window.innerHeight)) continue;
    // The closed root gives its host for whatever in it is hit.
    const hit = elementAt(root, x, y);
    if (width >= LEAST && hit === element) return null;
    // It went under a header with its cell, as it should: that says nothing of the others.
    if (hit && width >= LEAST && cellsOf(badge).some((cell) => goesUnder(cell, hit, window))) continue;
    covered++;
    if (covered === MOST) break;
  }
  return covered > 0 ? 'covered' : null;
}

/** Whether a cell is out of sight behind a part of the window: across its whole width or height, not at the spot of its badge alone. */
function goesUnder(cell: Element, hit: Element, window: Window): boolean {
  const cover = outermost(hit, LIES_OVER);
  if (!cover || contains(cover, cell)) return false;
  const [over, under] = [boxOf(cover), boxOf(cell)];
  if (over.width * over.height >= (window.innerWidth * window.innerHeight) / 2 || !overlaps(over, under)) return false;
  return (over.left <= under.left && over.right >= under.right) || (over.top <= under.top && over.bottom >= under.bottom);
}

/** What a page does to its root it does to us: nothing on it can be seen then, and so it is not said to be. */
function isFaint(top: Element): boolean {
  const style = styleOf(top);
  return style !== null && (Number(style.opacity) < 0.1 || style.visibility === 'hidden');
}

// The first two names are Chromium 105's, the others the standard's.
const SEEN = { checkOpacity: true, checkVisibilityCSS: true, opacityProperty: true, visibilityProperty: true } as CheckVisibilityOptions;
/** Pixels; a badge has 24. */
const LEAST = 8;
/** So many covered badges are enough. */
const MOST = 8;
