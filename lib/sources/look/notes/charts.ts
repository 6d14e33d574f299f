import { naturalWidth, videoWidth } from '../../../dom/fields';
import { closest, findAllIn, localName, rectsOf, textContent } from '../../../dom/nodes';
import type { Boxes } from '../boxes/boxes';
import { showsCharacters, showsPrint } from '../covers/inked-canvas';
import { attributeOf, boxOf } from '../nodes';
import { isChartOfReport } from '../words/chart-names';

/** Whether texts that stand in a drawing say other figures than the report's tables. */
export type InChart = (texts: readonly string[]) => boolean;

/**
 * Whether an element among the report's tables shows figures of theirs in a picture: in a drawing, others than theirs; on a canvas, in a
 * picture of printed characters or one that is called a chart of them, figures that nobody compares. What holds no character is decoration,
 * and so is a photograph. `isBehindTable`: nothing but names stands between; what nobody can look into there may be anything.
 */
export function isOtherChart(element: Element, inChart: InChart, boxes: Boxes, isBehindTable: boolean): boolean {
  const name = localName(element);
  if (!KINDS.has(name)) return false;
  const box = boxOf(element);
  if (box.width < WIDE || box.height < HIGH || closest(element, 'td,th,a,button')) return false;
  const { fault, style } = boxes.around(element);
  if (fault !== null || style.visibility !== 'visible' || rectsOf(element).length === 0) return false;
  if (name === 'canvas') return showsCharacters(element, box);
  if (name === 'svg') return inChart([...findAllIn(element, 'text')].slice(0, MOST_TEXTS).map((text) => textContent(text) ?? ''));
  const figure = closest(element, 'figure');
  const caption = figure ? [...findAllIn(figure, 'figcaption')].map((one) => textContent(one) ?? '') : [];
  const isCalledOne = [attributeOf(element, 'alt'), attributeOf(element, 'title'), attributeOf(element, 'aria-label'), ...caption].some(
    (called) => called !== null && isChartOfReport(called),
  );
  return isCalledOne || (box.width >= WIDER && box.height >= HIGHER && (printIn(element, box) ?? isBehindTable));
}

/** Whether a picture or a film shows characters; null where nobody can know. */
function printIn(picture: Element, box: DOMRect): boolean | null {
  if (Number(naturalWidth(picture) ?? videoWidth(picture) ?? 0) > 0) return showsPrint(picture, box);
  // The picture that a film is announced with is none of its own.
  return attributeOf(picture, 'poster') === null ? false : null;
}

const KINDS: ReadonlySet<string> = new Set(['svg', 'canvas', 'img', 'video']);
/** CSS pixels: less is an icon. */
const [WIDE, HIGH] = [120, 50];
/** Large enough for a table. */
const [WIDER, HIGHER] = [200, 60];
const MOST_TEXTS = 500;
