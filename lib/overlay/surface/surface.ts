import type { Landing } from '../jump';
import type { Locate, Located } from '../locate';
import type { Survey } from '../place/survey';

/**
 * What differs by kind of document; everything else of the overlay asks only this.
 *
 * Users: the live page ({@link livePage}); a document drawn anew as a page of our own (`workbench/sheet`: the sample on the first page, and
 * what is pasted, typed or read from files); a file's pages as they look (`workbench/page-sheet`).
 * Another is made in three steps:
 * 1. Put elements of ours where the document is seen. Over a picture (a page on a canvas) that is a layer of transparent text, as viewers
 *    lay it for selecting: a real `table`, `tr`, `td` for a grid and `p` for prose, each positioned over its box in per cent of the page,
 *    so that zooming moves them along.
 * 2. Note which element shows which place (`workbench/place-index`), whatever the places are (page and box, line, path in a file).
 * 3. `{ ...livePage(root, locate), scrollTo }`: take over what differs, such as a viewer that must lay a page out before it can go there.
 */
export interface Surface {
  /** The document all of it stands in; our own element is put there. */
  readonly root: globalThis.Document;
  /** Where a place is now: an element, and its characters. */
  readonly locate: Locate;
  /** How a mark is drawn there: the boxes of one layout, what scrolls, and how far marks may go. `layer` is the origin. */
  readonly survey: (layer: HTMLElement) => Survey;
  /** Where a bar of ours ends that stays over the document, in the window: the card keeps below it. */
  readonly below?: () => number;
  /** Brings it into view; null where that cannot be done. */
  readonly scrollTo: (located: Located) => Landing | null;
}
