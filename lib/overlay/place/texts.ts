import type { Steps } from '../../document/steps';
import { bodyOf, createRange } from '../../dom/documents';
import { boxOf, findAllIn, firstChild, nodeType, nodeValue, ownerDocument, parentElement, rootNodeOf } from '../../dom/nodes';
import { nextBeyond, nextIn } from '../../dom/walk';
import { styleOf } from '../../dom/windows';
import type { Container } from './containers';
import { bottom, type Rect } from './geometry';
import type { Survey } from './survey';

/** Where characters stand, by the group that they scroll with; measured once per layout, near what is asked for. */
export interface Texts {
  /** Boxes of lines of text, of fields, and of what scrolls by itself, at the height of an area and a little beyond. */
  near(area: Rect, containers: readonly Container[]): readonly Rect[];
}

/** Measures what stands at the height of these elements. */
export function* readTexts(elements: readonly Element[], survey: Survey): Steps<Texts> {
  const shelves = new Map<Element | null, Map<number, Rect[]>>();
  const put = (containers: readonly Container[], box: Rect) => {
    const group = remember(shelves, keyOf(containers), () => new Map<number, Rect[]>());
    for (let shelf = shelfOf(box.top); shelf <= shelfOf(bottom(box)); shelf++) remember(group, shelf, () => []).push(box);
  };
  const met = new Set<Element>();
  /** What scrolls by itself moves its text under whatever stands over it: all of it is kept clear. */
  const meet = (containers: readonly Container[]) => {
    containers.forEach(({ kind, element }, at) => {
      if (kind === 'pinned' || met.has(element)) return;
      met.add(element);
      put(containers.slice(0, at), survey.frameOf(containers.slice(0, at + 1)));
    });
  };

  for (const [root, own] of byRoot(elements)) {
    const bands = bandsOf(own);
    const isNear = (box: DOMRect) => reaches(bands, box);
    const owner = ownerDocument(root);
    if (!owner) continue;
    /** Whether what stands in an element is near. */
    const known = new Map<Element, boolean>();
    const isEntered = (element: Element): boolean => {
      if (firstChild(element) === null) return false;
      const box = boxOf(element);
      // What the page does not show may be the most of it.
      if (box.width === 0 && box.height === 0 && styleOf(element)?.display === 'none') return false;
      known.set(element, isNear(box));
      return true;
    };
    const range = createRange(owner);
    let nth = 0;
    let next: Node | null = firstChild(root);
    for (let left = MOST_TEXTS; next && left > 0; ) {
      const node: Node = next;
      // A page may have thousands of elements without a character, and each counts.
      if (++nth % BETWEEN_PAUSES === 0) yield;
      next = nodeType(node) === ELEMENT && isEntered(node as Element) ? nextIn(root, node) : nextBeyond(root, node);
      if (nodeType(node) !== TEXT) continue;
      const around = parentElement(node);
      if (!around || !remember(known, around, () => isNear(boxOf(around)))) continue;
      const text = nodeValue(node) ?? '';
      // Blanks that indent a paragraph are room.
      const start = text.search(/\S/);
      if (start === -1 || text.length > LONGEST_TEXT) continue;
      range.setStart(node, start);
      range.setEnd(node, text.length);
      const containers = survey.containersOf(around);
      meet(containers);
      for (const box of survey.linesOfRange(range, around)) put(containers, box);
      left--;
    }
    for (const field of owner === root || !('querySelectorAll' in root)
      ? []
      : findAllIn(root as Element, 'input, textarea, select, iframe'))
      if (isNear(boxOf(field))) put(survey.containersOf(field), survey.boxOf(field));
  }

  return {
    near(area, containers) {
      const group = shelves.get(keyOf(containers));
      const found: Rect[] = [];
      for (let shelf = shelfOf(area.top - REACH); group && shelf <= shelfOf(bottom(area) + REACH); shelf++)
        found.push(...(group.get(shelf) ?? []));
      return found;
    },
  };
}

const keyOf = (containers: readonly Container[]): Element | null => containers.at(-1)?.element ?? null;
const shelfOf = (y: number): number => Math.floor(y / SHELF);
const SHELF = 32;
/** How far above and below a badge may find its room. */
const REACH = 48;
const MOST_TEXTS = 6000;
const LONGEST_TEXT = 50_000;
const [ELEMENT, TEXT] = [1, 3];
const BETWEEN_PAUSES = 40;

/** Elements by what their text is looked for in: the body, or a root of the page's own. */
function byRoot(elements: readonly Element[]): Map<Node, Element[]> {
  const roots = new Map<Node, Element[]>();
  for (const element of elements) {
    const owner = ownerDocument(element);
    const top = rootNodeOf(element);
    const root = top === owner ? owner && bodyOf(owner) : top;
    if (root) remember(roots, root, () => []).push(element);
  }
  return roots;
}

/** The heights at which elements stand, in their own viewport, merged. */
function bandsOf(elements: readonly Element[]): [number, number][] {
  const bands: [number, number][] = [];
  const boxes = [...new Set(elements)].map((element) => boxOf(element)).sort((a, b) => a.top - b.top);
  for (const { top, bottom: end } of boxes) {
    const last = bands.at(-1);
    if (last && top - REACH <= last[1]) last[1] = Math.max(last[1], end + REACH);
    else bands.push([top - REACH, end + REACH]);
  }
  return bands;
}

/** Whether a box reaches into one of the bands, which stand one below another. */
function reaches(bands: readonly (readonly [number, number])[], { top, bottom: end }: DOMRect): boolean {
  let [low, high] = [0, bands.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bands[middle]?.[1] ?? 0) > top) high = middle;
    else low = middle + 1;
  }
  const band = bands[low];
  return band !== undefined && band[0] < end;
}

function remember<K, V>(known: Map<K, V>, key: K, read: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = read();
  known.set(key, value);
  return value;
}
