import type { Steps } from '../../document/steps';
import type { Host } from '../draw/host';
import type { Layer } from '../draw/layer';
import type { showLegend } from '../legend';
import type { Scenery } from '../marks/behold';
import type { OverlayOptions } from '../options';

/**
 * How the marks behave on a page that is being read: they answer the pointer, say what is out of view and how the audit ended, and keep
 * out of the way of what is read. It comes behind the first paint.
 */
export interface Manners {
  /** After each drawing. */
  renew(options: OverlayOptions, scenery: Scenery): Steps<void>;
  /** The result may be said: it, the language or the wish has changed. */
  say(options: OverlayOptions): void;
  /** What the signs mean, on the first run. */
  readonly showLegend: typeof showLegend;
  /** Something inside the page has scrolled. */
  scrolled(): void;
}

/** What they have to do with. */
export interface MannersStand {
  readonly root: globalThis.Document;
  readonly host: Host;
  readonly layer: Layer;
  readonly press: (indices: readonly number[]) => void;
  readonly goTo: (index: number) => void;
}

export type CreateManners = (stand: MannersStand, signal: AbortSignal) => Manners;
