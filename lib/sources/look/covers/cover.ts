import type { Box } from '../box';

/** Something that is painted and might stand over text. */
export interface Cover {
  /** What is painted, or whose generated box is. */
  readonly element: Element;
  readonly box: Box;
  readonly level: number;
  /** Painted by a style sheet, not by an element. */
  readonly isPseudo: boolean;
  /** It stands in the flow of this element, which is taken out of the page's: it lies over nothing that stands there, too. */
  readonly within: Element | null;
  /** Of what lies behind the text that stands there; null for what lies over it. */
  readonly behind: string | null;
  /** How much of what is under it it hides, from 0 to 1, where its own ground is solid. */
  readonly strength: number;
}

/** An element's own paint, over all that stands below it. */
export const COVER = { isPseudo: false, within: null, behind: null, strength: 1 };
