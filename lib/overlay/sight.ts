import type { Place } from '../document/place';
import type { Locate, Located } from './locate';
import type { Mark } from './marks';
import type { Standing } from './standing';

/** A mark and what of it stands on the page now. */
export interface Sighting {
  readonly mark: Mark;
  readonly standing: Standing;
  /** Only what can be seen; a grouped note has many. */
  readonly located: readonly Located[];
  /** For a hidden target: the nearest ancestor that can be seen. */
  readonly stand: Element | null;
  readonly clause: Range | null;
}

/** Finds every mark's place on the page; reads only. */
export function sightMarks(marks: readonly Mark[], locate: Locate): Sighting[] {
  return marks.map((mark) => sightMark(mark, locate));
}

function sightMark(mark: Mark, locate: Locate): Sighting {
  const found = mark.places.map((place) => sightPlace(place, locate)).filter((one) => one !== null);
  const located = found.filter((one) => isSeen(one.element));
  const clause = mark.clause ? (sightPlace(mark.clause, locate)?.range ?? null) : null;
  const [first] = found;
  if (located.length > 0) return { mark, standing: 'shown', located, stand: null, clause };
  if (first) return { mark, standing: 'hidden', located: [], stand: nearestSeen(first.element), clause: null };
  return { mark, standing: mark.places.length > 0 ? 'gone' : 'nowhere', located: [], stand: null, clause: null };
}

/** {@link Locate}, with what has left the page since counted as gone. */
export function sightPlace(place: Place, locate: Locate): Located | null {
  const located = locate(place);
  return located?.element.isConnected ? located : null;
}

/** Whether an element takes room and is not inside something closed. */
export function isSeen(element: Element): boolean {
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return false;
  if (!(element.checkVisibility?.(VISIBILITY) ?? true)) return false;
  for (let at = element.parentElement; at; at = at.parentElement) if (isFoldedAway(at)) return false;
  return true;
}

// The first name is Chromium 105's, the second the standard's.
const VISIBILITY = { checkVisibilityCSS: true, visibilityProperty: true } as CheckVisibilityOptions;

function isFoldedAway(element: Element): boolean {
  if ((element as HTMLElement).offsetHeight !== 0 && (element as HTMLElement).offsetWidth !== 0) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style !== undefined && style.overflowY !== 'visible' && style.display !== 'contents';
}

/** Null when only the page's root is left. */
export function nearestSeen(element: Element): Element | null {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at === at.ownerDocument.body) return null;
    if (isSeen(at)) return at;
  }
  return null;
}
