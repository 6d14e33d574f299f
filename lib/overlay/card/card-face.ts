import type { Audit, Dismissal } from '../../report/audit';
import type { Language } from '../../strings/marks';
import type { showLegend } from '../legend';
import type { Standing } from '../marks/standing';
import type { writeNotes } from '../notes';
import type { Rect } from '../place/geometry';
import type { CardActions } from './actions';

/** The card's inside, apart from the card: most pages are read without opening one. With it come the legend, of the first run only, and the notes on paper. */
export interface CardFace {
  draw(element: HTMLElement, source: CardSource, visiting: string | null, actions: CardActions): void;
  erase(element: HTMLElement): void;
  /** Where the element goes beside the reference, within the boundary. */
  place(
    element: HTMLElement,
    reference: CardBox,
    boundary: CardBox,
    strategy: 'absolute' | 'fixed',
  ): Promise<{ readonly x: number; readonly y: number }>;
  readonly showLegend: typeof showLegend;
  readonly writeNotes: typeof writeNotes;
}

export type CardBox = Rect;

/** The finding whose card is drawn. */
export interface CardSource {
  readonly audit: Audit;
  readonly index: number;
  readonly language: Language;
  /** By fingerprint. */
  readonly dismissed: ReadonlyMap<string, Dismissal>;
  readonly returned: ReadonlyMap<string, Dismissal>;
  readonly unconfirmed: ReadonlyMap<string, Dismissal>;
  readonly standing: Standing;
}
