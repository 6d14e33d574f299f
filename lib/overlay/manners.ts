import type { Host } from './draw/host';
import type { Layer } from './draw/layer';
import { dressShadow } from './draw/sheets';
import { mannersCss } from './draw/styles/manners-css';
import { createCounters } from './manners/counters';
import { createPerches } from './manners/perch';
import { createPointing } from './manners/pointing';
import type { Scenery } from './marks/behold';
import type { OverlayOptions } from './options';
import { createResultLine } from './result-line';

/**
 * How the marks behave on a page that is being read: they answer the pointer, say what is out of view and how the audit ended, and keep
 * out of the way of what is read. It comes behind the first paint.
 */
export interface Manners {
  /** After each drawing. */
  renew(options: OverlayOptions, scenery: Scenery): void;
  /** The result may be said: it, the language or the wish has changed. */
  say(options: OverlayOptions): void;
  /** Something inside the page has scrolled. */
  scrolled(): void;
}

/** What they have to do with. */
export interface MannersStand {
  readonly root: globalThis.Document;
  readonly host: Host;
  /** All badges and boxes are in it. */
  readonly marks: HTMLElement;
  readonly layer: Layer;
  readonly press: (indices: readonly number[]) => void;
  readonly goTo: (index: number) => void;
}

export function createManners(stand: MannersStand, signal: AbortSignal): Manners {
  const { host, layer, goTo } = stand;
  dressShadow(host.shadow, mannersCss);
  const perches = createPerches(host.layer, layer, signal);
  const counters = createCounters(host.layer, layer, goTo, perches.settle, signal);
  const result = createResultLine(host.layer, perches.settle, signal);
  perches.add(counters.element, 'right');
  perches.add(result.element, 'left');
  const pointing = createPointing(stand, signal);
  let rest: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(rest));
  return {
    renew(options, scenery) {
      counters.renew(options.language);
      pointing.renew(options, scenery);
      perches.settle();
    },
    say(options) {
      result.renew(options);
      perches.settle();
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

/** A scroller that has not moved for so long stands still. */
const REST_MS = 150;
