import type { Audit, Dismissal } from '../../report/audit';
import type { Language } from '../../strings/marks';
import type { Standing } from '../marks/standing';
import type { writeNotes } from '../notes';
import type { Rect } from '../place/geometry';
import type { CardActions } from './actions';
import type { createFlight } from './flight';
import type { closeFromOutside } from './from-outside';
import type { Surroundings } from './surroundings';

/** The card's inside, apart from the card: most pages are read without opening one. With it come the notes on paper. */
export interface CardFace {
  draw(element: HTMLElement, source: CardSource, visiting: string | null, actions: CardActions): void;
  erase(element: HTMLElement): void;
  /** Where the element goes beside what is around it, within the boundary. */
  place(element: HTMLElement, around: Surroundings, boundary: Rect): Promise<{ readonly x: number; readonly y: number }>;
  readonly closeFromOutside: typeof closeFromOutside;
  readonly createFlight: typeof createFlight;
  readonly writeNotes: typeof writeNotes;
}

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
