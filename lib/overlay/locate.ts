import type { Place } from '../document/place';

/** Turns a place back into what stands on the page now. Given to the overlay by whoever read the page; null: it is gone. */
export type Locate = (place: Place) => Located | null;

export interface Located {
  /** The cell or block element. */
  readonly element: Element;
  /** Its characters; null when it has none (a blank cell). */
  readonly range: Range | null;
}
