import { closest, localName } from '../../dom/nodes';
import type { Located } from '../locate';
import type { Rect } from './geometry';
import type { BadgeAnchor } from './placing';
import type { Survey } from './survey';
import type { Texts } from './texts';

/** Measures what a badge at this spot belongs to and what it must not cover. */
export function measureAnchor(ids: readonly number[], { element, range }: Located, survey: Survey, texts: Texts): BadgeAnchor {
  const box = survey.boxOf(element);
  const cellRow = CELLS.test(localName(element)) ? closest(element, 'tr') : null;
  const text = range && (cellRow ? survey.boxOfRange(range, element) : (survey.linesOfRange(range, element)[0] ?? null));
  return {
    ids,
    kind: cellRow ? 'cell' : 'prose',
    box,
    text: text ?? (cellRow ? null : firstLine(box)),
    row: cellRow ? survey.boxOf(cellRow) : box,
    obstacles: texts.near(text ?? box, survey.containersOf(element)),
  };
}

/** The same for something of our own, a bracket: the badge stands at its upper end. */
export function anchorAt(ids: readonly number[], box: Rect, obstacles: readonly Rect[]): BadgeAnchor {
  const end = { ...box, height: Math.min(box.height, 24) };
  return { ids, kind: 'cell', box: end, text: null, row: end, obstacles: [...obstacles, box] };
}

const CELLS = /^t[dh]$/;

/** A block without a number of its own is spoken of where it begins. */
function firstLine({ left, top, height }: Rect): Rect {
  return { left, top, width: 0, height: Math.min(height, 24) };
}
