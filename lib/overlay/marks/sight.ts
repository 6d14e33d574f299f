import type { Place } from '../../document/place';
import type { Steps } from '../../document/steps';
import { bodyOf } from '../../dom/documents';
import {
  boxOf,
  checkVisibility,
  findIn,
  isConnected,
  localName,
  offsetHeight,
  offsetWidth,
  ownerDocument,
  parentElement,
  previousElement,
} from '../../dom/nodes';
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
  /** For a hidden target: something small near it that can be seen. */
  readonly stand: Element | null;
  readonly clause: Range | null;
}

/** Finds every mark's place on the page; reads only. */
export function* sightMarks(marks: readonly Mark[], locate: Locate): Steps<Sighting[]> {
  const folded: Folded = new Map();
  const sightings: Sighting[] = [];
  for (const mark of marks) {
    if (sightings.length % BETWEEN_PAUSES === 0) yield;
    sightings.push(sightMark(mark, locate, folded));
  }
  return sightings;
}

const BETWEEN_PAUSES = 8;

function sightMark(mark: Mark, locate: Locate, folded: Folded): Sighting {
  const found = mark.places.map((place) => sightPlace(place, locate)).filter((one) => one !== null);
  const located = found.filter((one) => isSeen(one.element, folded));
  const clause = mark.clause ? (sightPlace(mark.clause, locate)?.range ?? null) : null;
  const [first] = found;
  if (located.length > 0) return { mark, standing: 'shown', located, stand: null, clause };
  if (first) return { mark, standing: 'hidden', located: [], stand: standFor(first.element), clause: null };
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

/**
 * What stands for something hidden: the nearest thing around it that can be seen, when that is small (a folded table, a tab's panel), else
 * what stands just before it, as the head of an accordion does. Null where that would be half the page: an article is not framed for it.
 */
function standFor(element: Element): Element | null {
  const owner = ownerDocument(element);
  const body = owner && bodyOf(owner);
  for (let hidden = element, at = parentElement(element); at && at !== body; hidden = at, at = parentElement(at)) {
    if (!isSeen(at)) continue;
    if (isSmall(at)) return at;
    for (let before = previousElement(hidden), left = NEAR_HEADS; before && left > 0; before = previousElement(before), left--)
      if (isSeen(before)) return isSmall(before) && !hasTitle(before) ? before : null;
    return null;
  }
  return null;
}

function isSmall(element: Element): boolean {
  return boxOf(element).height <= SMALL;
}

/** A mark beside the title would speak of the title. */
function hasTitle(element: Element): boolean {
  return localName(element) === 'h1' || findIn(element, 'h1') !== null;
}

/** Pixels: a head, a few lines, a folded table. */
const SMALL = 160;
const NEAR_HEADS = 3;
