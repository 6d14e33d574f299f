import type { Steps } from '../../document/steps';
import { elementsAt, viewOf } from '../../dom/documents';
import { assignedSlot, boxOf, closest, contains, findIn, hostOf, localName, nodeType, parentElement, rootNodeOf } from '../../dom/nodes';
import { styleOf } from '../../dom/windows';
import { containerBox, readContainers } from '../place/containers';
import { bottom, middle, overlaps, type Rect, right } from '../place/geometry';
import { readLevels } from '../place/levels';
import { LIES_OVER, outermost, STAYS } from '../place/placed';

/** Something of the page at the level of the marked cells that may lie over some of them, and where in the window it lies now. */
export interface Cover {
  readonly element: Element;
  readonly strip: Rect;
}

/**
 * What stays while the page moves: at the window's edges and in its middle, and the heads and first columns of tables that stick in a
 * scroller. And whatever lies over a marked cell now: a dialog, an opened menu. What has a higher level lies over our marks by itself, and
 * what is as large as half the window is the page. Each point that is asked about may cost the browser a layout.
 */
export function* coversIn(root: globalThis.Document, own: Element, cells: readonly Element[]): Steps<Cover[]> {
  const view = viewOf(root);
  if (!view || cells.length === 0) return [];
  const window = { left: 0, top: 0, width: view.innerWidth, height: view.innerHeight };
  const levelOf = readLevels(root);
  let level = Number.NEGATIVE_INFINITY;
  for (const [nth, cell] of cells.entries()) {
    level = Math.max(level, levelOf(cell));
    if (nth % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield;
  }
  const topAt = (x: number, y: number) => elementsAt(root, x, y).find((one) => one !== own) ?? null;
  const found = new Set<Element>();
  const add = (cover: Element | null): void => {
    if (!cover || found.has(cover) || levelOf(cover) > level) return;
    if (!cells.some((cell) => contains(cover, cell))) found.add(cover);
  };
  for (const y of [2, 30, 70, 110, window.height / 2, window.height - 30, window.height - 2]) {
    for (const x of [0.15, 0.5, 0.85]) {
      add(outermost(topAt(x * window.width, y), STAYS));
      yield;
    }
  }
  for (const cell of sample(cells)) {
    const box = boxOf(cell);
    if (box.width === 0 || !overlaps(box, window)) continue;
    const { x, y } = middle(box);
    const top = topAt(x, y);
    if (top && !isAround(top, cell) && !contains(cell, top)) add(outermost(top, LIES_OVER));
    yield;
  }
  for (const table of new Set(cells.map((cell) => closest(cell, 'table')))) if (table) for (const one of stickingIn(table)) add(one);
  const containers = readContainers(root);
  const shown = (element: Element): Rect =>
    containers.of(element).reduce((strip, container) => cut(strip, containerBox(container, root)), stripOf(element));
  return [...found]
    .map((element) => ({ element, strip: shown(element) }))
    .filter(({ strip: { width, height } }) => width > 0 && height > 0 && width * height < (window.width * window.height) / 2);
}

const BETWEEN_PAUSES = 200;

/** Head and first column of a table, where they stick: one cell of each stands for all of them. */
function stickingIn(table: Element): Element[] {
  const candidates = ['thead', 'tr', 'tr:nth-child(2)'].flatMap((row) => {
    const found = findIn(table, row);
    return found ? [found, findIn(found, 'th, td'), findIn(found, ':is(th, td):last-child')] : [];
  });
  return [...new Set(candidates)].filter((one) => one !== null && isSticky(one)) as Element[];
}

/**
 * Cells of a table's head stick one by one, and together cover its whole width; those of a first or last column its height. Which it is shows
 * in the row: the head's cells all stick. (Their offsets do not tell: browsers differ in what they say of those that are not set.)
 */
function stripOf(cover: Element): Rect {
  const { top, height, left, width } = boxOf(cover);
  const table = /^t[dh]$/.test(localName(cover)) ? closest(cover, 'table') : null;
  const row = table && parentElement(cover);
  if (!table || !row) return { left, top, width, height };
  const whole = boxOf(table);
  const isHead = [findIn(row, 'th, td'), findIn(row, ':is(th, td):last-child')].every((one) => one !== null && isSticky(one));
  return isHead ? { left: whole.left, top, width: whole.width, height } : { left, top: whole.top, width, height: whole.height };
}

/** As much of a box as another lets through. */
function cut(box: Rect, by: Rect): Rect {
  const [left, top] = [Math.max(box.left, by.left), Math.max(box.top, by.top)];
  const [width, height] = [Math.min(right(box), right(by)) - left, Math.min(bottom(box), bottom(by)) - top];
  return { left, top, width: Math.max(0, width), height: Math.max(0, height) };
}

function isSticky(element: Element): boolean {
  return styleOf(element)?.position === 'sticky';
}

/** Over frames and shadow trees: what the window hits there is the frame, or the tree's host. */
function isAround(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

function parentOf(element: Element): Element | null {
  const around = assignedSlot(element) ?? parentElement(element);
  if (around) return around;
  const root = rootNodeOf(element);
  if (nodeType(root) === DOCUMENT_FRAGMENT) return hostOf(root as ShadowRoot);
  return nodeType(root) === DOCUMENT ? (viewOf(root as globalThis.Document)?.frameElement ?? null) : null;
}

const DOCUMENT = 9;
const DOCUMENT_FRAGMENT = 11;

/** Where a page has very many, what lies over some of them lies over one of these. */
function sample(cells: readonly Element[]): readonly Element[] {
  const every = Math.ceil(cells.length / MOST_CELLS);
  return every <= 1 ? cells : cells.filter((_, index) => index % every === 0);
}

const MOST_CELLS = 300;

export function isSameStrip(a: Rect, b: Rect): boolean {
  return a.left === b.left && a.top === b.top && right(a) === right(b) && bottom(a) === bottom(b);
}
