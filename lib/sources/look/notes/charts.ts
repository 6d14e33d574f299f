import { closest, findAllIn, localName, rectsOf, textContent } from '../../../dom/nodes';
import type { Boxes } from '../boxes/boxes';
import { showsCharacters } from '../covers/inked-canvas';
import { attributeOf, boxOf } from '../nodes';
import { isChartOfReport } from '../words/chart-names';

/** Whether texts that stand in a drawing say other figures than the report's tables. */
export type InChart = (texts: readonly string[]) => boolean;

/**
 * Whether an element among the report's tables shows figures of theirs in a picture: in a drawing, others than theirs; on a canvas or in a
 * picture called a chart of them, figures that nobody compares. What holds no character is decoration.
 */
export function isOtherChart(element: Element, inChart: InChart, boxes: Boxes): boolean {
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
  return [attributeOf(element, 'alt'), attributeOf(element, 'title'), attributeOf(element, 'aria-label'), ...caption].some(
    (called) => called !== null && isChartOfReport(called),
  );
}

const KINDS: ReadonlySet<string> = new Set(['svg', 'canvas', 'img', 'video']);
/** CSS pixels: less is an icon. */
const [WIDE, HIGH] = [120, 50];
const MOST_TEXTS = 500;
