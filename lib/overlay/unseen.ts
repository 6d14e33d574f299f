import { documentElement, elementAt, viewOf } from '../dom/documents';
import { boxOf, checkVisibility, isConnected, parentNode } from '../dom/nodes';
import { styleOf } from '../dom/windows';
import type { Unseen } from './marks/seen';
import type { OverlayScene } from './scene';

/** Asks the layout only, so that it also works where nothing is drawn; null: they can be seen, as far as the window shows where they stand. */
export function whyUnseen({ host, layer, highlighter }: OverlayScene, root: globalThis.Document): Unseen | null {
  const { element } = host;
  if (!isConnected(element) || parentNode(element) !== documentElement(root) || !highlighter.stands()) return 'removed';
  if (checkVisibility(element, SEEN) === false || isFaint(documentElement(root))) return 'covered';
  const window = viewOf(root);
  if (!window) return 'removed';
  let covered = 0;
  for (const badge of layer.badges) {
    const { left, top, width, height } = boxOf(badge);
    const [x, y] = [left + width / 2, top + height / 2];
    if (width >= LEAST && (x < 0 || y < 0 || x >= window.innerWidth || y >= window.innerHeight)) continue;
    // The closed root gives its host for whatever in it is hit.
    if (width >= LEAST && elementAt(root, x, y) === element) return null;
    covered++;
    if (covered === MOST) break;
  }
  return covered > 0 ? 'covered' : null;
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
