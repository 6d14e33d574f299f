import { dressShadow } from './draw/sheets';
import { legendCss } from './draw/styles/legend-css';
import { mannersCss } from './draw/styles/manners-css';
import { showLegend } from './legend';
import { createCounters } from './manners/counters';
import { createPerches } from './manners/perch';
import { createPointing } from './manners/pointing';
import type { Manners, MannersStand } from './manners/stand';
import { createUnder } from './manners/under';
import { createResultLine } from './result-line';

/** Everything that comes behind the first paint; see {@link Manners}. */
export function createManners(stand: MannersStand, signal: AbortSignal): Manners {
  const { root, host, layer, goTo } = stand;
  dressShadow(host.shadow, mannersCss);
  const perches = createPerches(host, layer, signal);
  const counters = createCounters(root, layer, goTo, perches.settle, signal);
  const result = createResultLine(root, perches.settle, signal);
  perches.add(counters.element, 'right');
  perches.add(result.element, 'left');
  const pointing = createPointing(stand, signal);
  const under = createUnder(stand, signal);
  // What else of ours stands in the window has come, gone or moved.
  const watched = new MutationObserver(perches.settle);
  const card = host.layer.querySelector('.card');
  if (card) watched.observe(card, MOVES);
  let rest: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    clearTimeout(rest);
    watched.disconnect();
  });
  return {
    *renew(options, scenery) {
      counters.renew(options.language);
      yield;
      pointing.renew(options, scenery);
      yield;
      yield* under(scenery);
      yield;
      perches.settle();
    },
    say(options) {
      result.renew(options);
      perches.settle();
    },
    showLegend(...what) {
      dressShadow(host.shadow, legendCss);
      const legend = showLegend(...what);
      perches.add(legend.folded, 'left');
      watched.observe(legend.folded, MOVES);
      perches.settle();
      return legend;
    },
    scrolled() {
      clearTimeout(rest);
      rest = setTimeout(() => {
        counters.recount();
        perches.settle();
      }, REST_MS);
    },
  };
}

const MOVES: MutationObserverInit = { attributes: true, attributeFilter: ['style', 'hidden'] };

/** A scroller that has not moved for so long stands still. */
const REST_MS = 150;
