import { makeElement } from '../../dom/documents';
import type { MarkStrings } from '../../strings/marks';
import type { Layer } from './layer';

/** "↑ 3 · ↓ 5" at the window's edge: how many badges are out of view, each arrow going to the nearest. */
export interface Counters {
  /** After badges came, went or changed language. */
  renew(strings: MarkStrings): void;
}

/** Intersection observers do the watching: nothing runs while the page scrolls past no badge. */
export function createCounters(parent: HTMLElement, layer: Layer, goTo: (index: number) => void, signal: AbortSignal): Counters {
  const root = parent.ownerDocument;
  const bar = makeElement(root, 'div');
  bar.className = 'edge';
  bar.setAttribute('role', 'group');
  const up = bar.appendChild(makeElement(root, 'button'));
  const down = bar.appendChild(makeElement(root, 'button'));
  for (const button of [up, down]) button.type = 'button';
  parent.append(bar);

  const above = new Set<Element>();
  const below = new Set<Element>();
  let words: MarkStrings | null = null;
  const show = () => {
    if (!words) return;
    const counts = [count(above, layer), count(below, layer)] as const;
    up.textContent = `↑ ${counts[0]}`;
    down.textContent = `↓ ${counts[1]}`;
    up.setAttribute('aria-label', words.above(counts[0]));
    down.setAttribute('aria-label', words.below(counts[1]));
    bar.setAttribute('aria-label', words.offscreen);
    up.hidden = counts[0] === 0;
    down.hidden = counts[1] === 0;
    bar.hidden = up.hidden && down.hidden;
  };
  // A root without end on one side turns "not intersecting" into "beyond the other side".
  const observe = (beyond: Set<Element>, rootMargin: string) =>
    new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) beyond.delete(target);
          else beyond.add(target);
        }
        show();
      },
      { root: root as globalThis.Document, rootMargin },
    );
  const observers = [observe(above, `0px ${FAR} ${FAR} ${FAR}`), observe(below, `${FAR} ${FAR} 0px ${FAR}`)];

  up.addEventListener('click', () => jump(nearest(above, 'above', layer)), { signal });
  down.addEventListener('click', () => jump(nearest(below, 'below', layer)), { signal });
  const jump = (badge: HTMLElement | null) => {
    const index = badge ? layer.indicesOf(badge)[0] : undefined;
    if (index !== undefined) goTo(index);
  };
  signal.addEventListener('abort', () => {
    for (const one of observers) one.disconnect();
  });

  return {
    renew(strings) {
      words = strings;
      const current = new Set<Element>(layer.badges);
      for (const side of [above, below]) for (const badge of side) if (!current.has(badge)) side.delete(badge);
      for (const observer of observers) {
        observer.disconnect();
        for (const badge of layer.badges) observer.observe(badge);
      }
      show();
    },
  };
}

const FAR = '10000000px';

function count(badges: ReadonlySet<Element>, layer: Layer): number {
  let sum = 0;
  for (const badge of badges) sum += layer.indicesOf(badge as HTMLElement).length;
  return sum;
}

function nearest(badges: ReadonlySet<Element>, side: 'above' | 'below', layer: Layer): HTMLElement | null {
  const ranked = layer.badges
    .filter((badge) => badges.has(badge))
    .map((badge) => ({ badge, top: badge.getBoundingClientRect().top }))
    .sort((a, b) => (side === 'above' ? b.top - a.top : a.top - b.top));
  return ranked[0]?.badge ?? null;
}
