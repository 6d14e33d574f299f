import { elementsAt, onTrusted, viewOf } from '../../dom/documents';
import { boxOf, closest, contains, localName, parentElement } from '../../dom/nodes';
import { styleOf } from '../../dom/windows';
import type { Scenery } from '../marks/behold';
import type { Rect } from '../place/geometry';
import { readLevels } from '../place/levels';
import type { MannersStand } from './stand';

/** After each drawing. */
export type Under = (scenery: Scenery) => void;

/**
 * Marks have the level of their cells and lie under whatever has a higher one. A sticky header or a dialog of the same level comes before
 * our element in the page and would lie under them: there they are taken out of sight, as the browser's intersection observers tell. What
 * covers anything is looked for when the page has come to rest; nothing runs while it scrolls.
 */
export function createUnder({ root, host, marks }: MannersStand, signal: AbortSignal): Under {
  let cells: readonly Element[] = [];
  let watched: readonly { readonly cover: Element; readonly top: number; readonly observer: IntersectionObserver }[] = [];
  const covering = new Map<Element, Set<Element>>();
  const own = () => [...marks.querySelectorAll(':scope > .content > :not(.group)')];

  const observerOf = (cover: Element): IntersectionObserver => {
    const view = viewOf(root);
    const { left, top, width, height } = stripOf(cover);
    const margins = [-top, left + width - (view?.innerWidth ?? 0), top + height - (view?.innerHeight ?? 0), -left];
    const heard = (entries: readonly IntersectionObserverEntry[]) => {
      for (const { target, intersectionRatio } of entries) {
        const covers = covering.get(target) ?? new Set();
        if (intersectionRatio > SLIGHTLY) covers.add(cover);
        else covers.delete(cover);
        covering.set(target, covers);
        target.classList.toggle('under', covers.size > 0);
      }
    };
    const rootMargin = margins.map((one) => `${Math.round(one)}px`).join(' ');
    return new IntersectionObserver(heard, { root: root as globalThis.Document, rootMargin, threshold: [0, SLIGHTLY, 1] });
  };
  const look = (isRedrawn: boolean) => {
    const covers = coversIn(root, host.element, cells);
    const isSame =
      covers.length === watched.length && covers.every((one, i) => one === watched[i]?.cover && boxOf(one).top === watched[i]?.top);
    if (isSame && !isRedrawn) return;
    for (const { observer } of watched) observer.disconnect();
    covering.clear();
    for (const one of own()) one.classList.remove('under');
    watched = covers.map((cover) => ({ cover, top: boxOf(cover).top, observer: observerOf(cover) }));
    for (const { observer } of watched) for (const one of own()) observer.observe(one);
  };
  onTrusted(root, 'scrollend', () => look(false), { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    for (const { observer } of watched) observer.disconnect();
  });
  return ({ sightings }) => {
    cells = sightings.flatMap(({ located }) => located.map(({ element }) => element));
    look(true);
  };
}

/** So little of a mark may touch what covers it. */
const SLIGHTLY = 0.15;

/** What stays in the window at the level of the cells, at its edges and in its middle, and is not so large that it is the page. */
function coversIn(root: globalThis.Document, own: Element, cells: readonly Element[]): Element[] {
  const view = viewOf(root);
  if (!view || cells.length === 0) return [];
  const { innerWidth: width, innerHeight: height } = view;
  const levelOf = readLevels(root);
  const level = Math.max(...cells.map(levelOf));
  const found = new Set<Element>();
  for (const y of [2, 30, 70, 110, height / 2, height - 30, height - 2])
    for (const x of [0.15, 0.5, 0.85]) {
      const top = elementsAt(root, x * width, y).find((one) => one !== own);
      const cover = top ? stayingAround(top) : null;
      if (cover && !found.has(cover) && levelOf(cover) <= level && !cells.some((cell) => contains(cover, cell))) found.add(cover);
    }
  return [...found].filter((cover) => {
    const box = boxOf(cover);
    return box.width * box.height < (width * height) / 2;
  });
}

/** The outermost thing around an element that does not move with the page. */
function stayingAround(element: Element): Element | null {
  let found: Element | null = null;
  for (let at: Element | null = element; at; at = parentElement(at)) if (/fixed|sticky/.test(styleOf(at)?.position ?? '')) found = at;
  return found;
}

/** Cells of a table's head stick one by one: together they cover its whole width. */
function stripOf(cover: Element): Rect {
  const table = /^t[dh]$/.test(localName(cover)) ? closest(cover, 'table') : null;
  const { top, height, left, width } = boxOf(cover);
  const across = table ? boxOf(table) : { left, width };
  return { left: across.left, top, width: across.width, height };
}
