import { createRange } from '../../dom/documents';
import { children, closest, localName, nextElement, ownerDocument, previousElement } from '../../dom/nodes';
import type { Located } from '../locate';
import type { Rect } from './geometry';
import type { BadgeAnchor } from './placing';
import type { Survey } from './survey';

/** Measures what a badge at this spot belongs to and what it must not cover. */
export function measureAnchor(ids: readonly number[], located: Located, survey: Survey, texts: Texts): BadgeAnchor {
  const { element, range } = located;
  const row = closest(element, 'tr');
  const box = survey.boxOf(element);
  if (CELLS.test(localName(element)) && row) {
    const text = range ? survey.boxOfRange(range, element) : null;
    return { ids, kind: 'cell', box, text, row: survey.boxOf(row), obstacles: texts.around(row) };
  }
  const lines = texts.of(element);
  const text = range ? (survey.linesOfRange(range, element)[0] ?? null) : null;
  return { ids, kind: 'prose', box, text: text ?? lines[0] ?? null, row: box, obstacles: lines };
}

const CELLS = /^t[dh]$/;

/** The text boxes of elements, measured once per layout. */
export interface Texts {
  of(element: Element): readonly Rect[];
  /** Those of the cells of a row, the row above and the row below. */
  around(row: Element): readonly Rect[];
}

export function readTexts(survey: Survey): Texts {
  const lines = new Map<Element, readonly Rect[]>();
  const rows = new Map<Element, readonly Rect[]>();
  const of = (element: Element) => remember(lines, element, () => survey.linesOfRange(contents(element), element));
  const ofRow = (row: Element | null): readonly Rect[] =>
    row
      ? remember(rows, row, () =>
          Array.from(children(row))
            .map((cell) => survey.boxOfRange(contents(cell), cell))
            .filter((box): box is Rect => box !== null),
        )
      : [];
  return { of, around: (row) => [...ofRow(previousElement(row)), ...ofRow(row), ...ofRow(nextElement(row))] };
}

function contents(element: Element): Range {
  const range = createRange(ownerDocument(element) ?? document);
  range.selectNodeContents(element);
  return range;
}

function remember<K, V>(known: Map<K, V>, key: K, read: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = read();
  known.set(key, value);
  return value;
}
