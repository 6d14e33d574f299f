import { bodyOf } from '../../../dom/documents';
import { pageOf, styleOf } from '../../../dom/windows';
import { type Box, cut } from '../box';
import { around, attributeOf } from '../nodes';
import { isHolder } from '../style/holders';

/** How far down a page comes into its window; null where a reader can scroll to its end. */
export function reachOfWindow(root: Element, view: Window): Box | null {
  return isLocked(root, view) ? { ...EVERYWHERE, bottom: view.innerHeight } : null;
}

/** The same of what stays in the window, whatever is scrolled; null for what goes with the page, or with something around that holds it. */
export function reachOfFixed(element: Element, styleAround: (element: Element) => CSSStyleDeclaration, view: Window): Box | null {
  for (let at = around(element); at; at = around(at)) {
    const style = styleAround(at);
    if (isHolder((name) => style.getPropertyValue(name))) return null;
  }
  return { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
}

/** What is seen of an element whose surroundings show that much, in a window that shows that much. */
export const within = (shown: Box | null, window: Box | null): Box | null => (window ? cut(shown, window) : shown);

function isLocked(root: Element, view: Window): boolean {
  const body = bodyOf(pageOf(root));
  const own = styleOf(root)?.overflowY ?? 'visible';
  // A body gives what it says to the window, unless the root says something itself.
  const said = own === 'visible' && body ? (styleOf(body)?.overflowY ?? 'visible') : own;
  return /hidden|clip/.test(said) || isInStillFrame(view);
}

/** In a frame that has no bars. */
function isInStillFrame(view: Window): boolean {
  try {
    const frame = view === view.parent ? null : view.frameElement;
    return frame !== null && /^(?:no|off|noscroll)$/i.test(attributeOf(frame, 'scrolling') ?? '');
  } catch {
    return false;
  }
}

const EVERYWHERE: Box = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};
