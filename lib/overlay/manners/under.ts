import { type Steps, withPauses } from '../../document/steps';
import { documentElement, scrollingElement } from '../../dom/documents';
import { clientHeight, clientWidth } from '../../dom/nodes';
import { turn } from '../../dom/turn';
import type { Scenery } from '../marks/behold';
import { bottom, right } from '../place/geometry';
import { type Cover, coversIn, isSameStrip } from './covers';
import { watchOccasions } from './occasions';
import type { MannersStand } from './stand';

/** After each drawing. */
export type Under = (scenery: Scenery) => Steps<void>;

/**
 * Marks have the level of their cells and lie under whatever has a higher one. A sticky header or a dialog of the same level comes before
 * our element in the page and would lie under them: there they are taken out of sight, as the browser's intersection observers tell. What
 * covers anything is looked for on the occasions at which that may have changed; nothing runs while the page scrolls.
 */
export function createUnder({ root, host }: MannersStand, signal: AbortSignal): Under {
  let cells: readonly Element[] = [];
  let watched: readonly (Cover & { readonly observer: IntersectionObserver })[] = [];
  const covering = new Map<Element, Set<Element>>();
  const own = () => [...host.marks.querySelectorAll('.content > :not(.group)')];

  const observerOf = ({ element, strip }: Cover): IntersectionObserver => {
    // Without the scroll bars, as the observer counts; which of the two has the window's size differs by the page's mode.
    const page = scrollingElement(root) ?? documentElement(root);
    const margins = [-strip.top, right(strip) - clientWidth(page), bottom(strip) - clientHeight(page), -strip.left];
    const heard = (entries: readonly IntersectionObserverEntry[]) => {
      for (const { target, intersectionRatio } of entries) {
        const covers = covering.get(target) ?? new Set();
        if (intersectionRatio > SLIGHTLY) covers.add(element);
        else covers.delete(element);
        covering.set(target, covers);
        target.classList.toggle('under', covers.size > 0);
      }
    };
    const rootMargin = margins.map((one) => `${Math.round(one)}px`).join(' ');
    return new IntersectionObserver(heard, { root: root as globalThis.Document, rootMargin, threshold: [0, SLIGHTLY, 1] });
  };
  let looks = 0;
  function* look(isRedrawn: boolean): Steps<void> {
    const nth = ++looks;
    const covers = yield* coversIn(root, host.element, cells);
    // Somebody else has looked while this one paused, and knows better.
    if (nth !== looks || signal.aborted) return;
    const isSame =
      covers.length === watched.length &&
      covers.every(({ element, strip }, i) => element === watched[i]?.element && isSameStrip(strip, watched[i].strip));
    if (!isSame || isRedrawn) watch(covers);
  }
  const watch = (covers: readonly Cover[]) => {
    for (const { observer } of watched) observer.disconnect();
    covering.clear();
    for (const one of own()) one.classList.remove('under');
    watched = covers.map((cover) => ({ ...cover, observer: observerOf(cover) }));
    for (const { observer } of watched) for (const one of own()) observer.observe(one);
  };
  const lookSoon = watchOccasions(root, () => withPauses(look(false), turn), signal);
  let isFirst = true;
  signal.addEventListener('abort', () => {
    for (const { observer } of watched) observer.disconnect();
  });
  return function* ({ sightings }) {
    cells = sightings.flatMap(({ located }) => located.map(({ element }) => element));
    if (isFirst) yield* look(true);
    else {
      // What lay over the marks before lies over those that were drawn anew; whether it still does may wait until they are seen.
      watch(watched);
      lookSoon();
    }
    isFirst = false;
  };
}

/** So little of a mark may touch what covers it. */
const SLIGHTLY = 0.15;
