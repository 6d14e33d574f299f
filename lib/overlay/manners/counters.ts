import { makeElement } from '../../dom/documents';
import { turn } from '../../dom/turn';
import { type Language, markStrings } from '../../strings/marks';
import type { Layer } from '../draw/layer';
import { type Side, sideOf } from './out-of-view';

/** "↑ 3 · ↓ 5" at the window's edge: how many findings are out of view, each arrow going to the nearest. */
export interface Counters {
  readonly element: HTMLElement;
  /** After badges came, went or changed language. */
  renew(language: Language): void;
  /** Something has moved that no observer hears of. */
  recount(): void;
}

/** Intersection observers tell when to count; nothing runs while the page scrolls past no badge. */
export function createCounters(
  root: globalThis.Document,
  layer: Layer,
  goTo: (index: number) => void,
  resized: () => void,
  signal: AbortSignal,
): Counters {
  const bar = makeElement(root, 'div');
  bar.className = 'edge';
  bar.setAttribute('role', 'group');
  bar.hidden = true;
  const up = bar.appendChild(makeElement(root, 'button'));
  const down = bar.appendChild(makeElement(root, 'button'));
  for (const button of [up, down]) button.type = 'button';

  let words: (typeof markStrings)[Language] = markStrings.zh;
  let shown = '';
  const beyond = (side: Side) => layer.badges.filter((badge) => sideOf(badge) === side);
  const recount = () => {
    const beyond = { above: 0, below: 0 };
    for (const badge of layer.badges) {
      const side = sideOf(badge);
      if (side) beyond[side] += layer.indicesOf(badge).length;
    }
    const { above, below } = beyond;
    const key = `${above} ${below} ${words.offscreen}`;
    if (key === shown) return;
    shown = key;
    show(up, above, '↑', words.above);
    show(down, below, '↓', words.below);
    bar.setAttribute('aria-label', words.offscreen);
    bar.hidden = up.hidden && down.hidden;
    resized();
  };
  let isDue = false;
  // All observers tell at once, and counting asks for the box of every badge: once for all of them.
  const recountSoon = async () => {
    if (isDue) return;
    isDue = true;
    await turn();
    isDue = false;
    if (!signal.aborted) recount();
  };
  // A root without end on one side hears every badge that passes the other side, whatever stands between.
  const observers = [`0px ${FAR} ${FAR} ${FAR}`, `${FAR} ${FAR} 0px ${FAR}`, '0px'].map(
    (rootMargin) => new IntersectionObserver(recountSoon, { root: root as globalThis.Document, rootMargin }),
  );
  for (const [button, side] of [
    [up, 'above'],
    [down, 'below'],
  ] as const)
    button.addEventListener(
      'click',
      () => {
        const index = nearest(beyond(side), side, layer);
        if (index !== undefined) goTo(index);
      },
      { signal },
    );
  signal.addEventListener('abort', () => {
    for (const one of observers) one.disconnect();
  });

  return {
    element: bar,
    recount,
    renew(language) {
      words = markStrings[language];
      for (const observer of observers) {
        observer.disconnect();
        // Where nothing is left, nobody would tell.
        for (const badge of [bar, ...layer.badges]) observer.observe(badge);
      }
    },
  };
}

const FAR = '10000000px';

function show(button: HTMLButtonElement, count: number, arrow: string, name: (count: number) => string): void {
  button.textContent = `${arrow} ${count}`;
  button.setAttribute('aria-label', name(count));
  button.hidden = count === 0;
}

/** Index of the finding to go to. */
function nearest(badges: readonly HTMLButtonElement[], side: Side, layer: Layer): number | undefined {
  const ranked = badges
    .map((badge) => ({ badge, top: badge.getBoundingClientRect().top }))
    .sort((a, b) => (side === 'above' ? b.top - a.top : a.top - b.top));
  return ranked[0] && layer.indicesOf(ranked[0].badge)[0];
}
