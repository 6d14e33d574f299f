import type { Place } from '../../document/place';
import { bodyOf } from '../../dom/documents';
import { boxOf, checkVisibility, isConnected, offsetHeight, offsetWidth, ownerDocument, parentElement } from '../../dom/nodes';
import { styleOf } from '../../dom/windows';
import type { Locate, Located } from '../locate';
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
  const folded: Folded = new Map();
  return marks.map((mark) => sightMark(mark, locate, folded));
}

function sightMark(mark: Mark, locate: Locate, folded: Folded): Sighting {
  const found = mark.places.map((place) => sightPlace(place, locate)).filter((one) => one !== null);
  const located = found.filter((one) => isSeen(one.element, folded));
  const clause = mark.clause ? (sightPlace(mark.clause, locate)?.range ?? null) : null;
  const [first] = found;
  if (located.length > 0) return { mark, standing: 'shown', located, stand: null, clause };
  if (first) return { mark, standing: 'hidden', located: [], stand: nearestSeen(first.element), clause: null };
  return { mark, standing: mark.places.length > 0 ? 'gone' : 'nowhere', located: [], stand: null, clause: null };
}

/** {@link Locate}, with what has left the page since counted as gone. */
export function sightPlace(place: Place, locate: Locate): Located | null {
  const located = locate(place);
  return located && isConnected(located.element) ? located : null;
}

/** Elements by whether they, or anything around them, are folded away; holds for one look at the page. */
type Folded = Map<Element, boolean>;

/** Whether an element takes room and is not inside something closed. */
export function isSeen(element: Element, folded: Folded = new Map()): boolean {
  const box = boxOf(element);
  if (box.width === 0 || box.height === 0) return false;
  if (checkVisibility(element, VISIBILITY) === false) return false;
  return !isInsideFolded(element, folded);
}

function isInsideFolded(element: Element, folded: Folded): boolean {
  const around = parentElement(element);
  if (!around) return false;
  let answer = folded.get(around);
  if (answer === undefined) {
    answer = isFoldedAway(around) || isInsideFolded(around, folded);
    folded.set(around, answer);
  }
  return answer;
}

// The first name is Chromium 105's, the second the standard's.
const VISIBILITY = { checkVisibilityCSS: true, visibilityProperty: true } as CheckVisibilityOptions;

function isFoldedAway(element: Element): boolean {
  if (offsetHeight(element) !== 0 && offsetWidth(element) !== 0) return false;
  const style = styleOf(element);
  return style !== null && style.overflowY !== 'visible' && style.display !== 'contents';
}

/** Null when only the page's root is left. */
function nearestSeen(element: Element): Element | null {
  const owner = ownerDocument(element);
  const body = owner && bodyOf(owner);
  for (let at = parentElement(element); at; at = parentElement(at)) {
    if (at === body) return null;
    if (isSeen(at)) return at;
  }
  return null;
}
