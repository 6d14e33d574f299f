import { contentDocument, naturalWidth, videoWidth } from '../../../dom/fields';
import { closest, findAllIn, localName, parentElement, rectsOf, textContent } from '../../../dom/nodes';
import type { Boxes } from '../boxes/boxes';
import { generatedBy } from '../boxes/generated-boxes';
import { showsCharacters, showsPrint } from '../covers/inked-canvas';
import { attributeOf, boxOf } from '../nodes';
import { isChartOfReport } from '../words/chart-names';
import { textOfAddress } from '../words/framed-text';

/** Whether texts that stand in a drawing say other figures than the report's tables. */
export type InChart = (texts: readonly string[]) => boolean;

/**
 * Whether an element among the report's tables shows figures of theirs in a picture: in a drawing, others than theirs; on a canvas, in a
 * picture of printed characters or one that is called a chart of them, figures that nobody compares. What holds no character is decoration,
 * and so is a photograph. `isBehindTable`: nothing but names stands between; what nobody can look into there may be anything.
 */
export function isOtherChart(element: Element, inChart: InChart, boxes: Boxes, isBehindTable: boolean): boolean {
  const name = localName(element);
  if (name === 'math') return rectsOf(element).length > 0 && inChart(textsIn(element, 'mtext,mi,mn'));
  const isKnown = KINDS.has(name);
  if (!isKnown && !isBehindTable) return false;
  const box = boxOf(element);
  if (box.width < WIDE || box.height < HIGH) return false;
  const drawn = isKnown ? null : pictureOf(element, boxes);
  if (!(isKnown || drawn !== null) || closest(element, 'td,th,a,button')) return false;
  // A mask takes away from its own element what is not the picture.
  const { fault, style } = boxes.around(drawn === null ? element : (parentElement(element) ?? element));
  if (fault !== null || style.visibility !== 'visible' || rectsOf(element).length === 0) return false;
  const isLarge = box.width >= WIDER && box.height >= HIGHER;
  if (drawn !== null) return isLarge && isOtherPicture(drawn, inChart);
  switch (name) {
    case 'canvas':
      return showsCharacters(element, box);
    case 'svg':
      return (
        inChart(textsIn(element, 'text')) ||
        (isLarge && isBehindTable && [...findAllIn(element, 'image')].some((image) => isOtherPicture(sourceOf(image), inChart)))
      );
    case 'input':
      return isLarge && isBehindTable && attributeOf(element, 'type')?.toLowerCase() === 'image';
    case 'object':
    case 'embed':
      return isLarge && isBehindTable;
    case 'iframe':
      return isLarge && isBehindTable && contentDocument(element) === null;
    default:
      return isCalledChart(element) || (isLarge && (printIn(element, box) ?? isBehindTable));
  }
}

const textsIn = (element: Element, tags: string): string[] =>
  [...findAllIn(element, tags)].slice(0, MOST_TEXTS).map((text) => textContent(text) ?? '');

function isCalledChart(picture: Element): boolean {
  const figure = closest(picture, 'figure');
  const caption = figure ? [...findAllIn(figure, 'figcaption')].map((one) => textContent(one) ?? '') : [];
  return [attributeOf(picture, 'alt'), attributeOf(picture, 'title'), attributeOf(picture, 'aria-label'), ...caption].some(
    (called) => called !== null && isChartOfReport(called),
  );
}

/** The picture that a style sheet makes of a box without words: its content, its one ground, its mask; null where there is none. */
function pictureOf(element: Element, boxes: Boxes): string | null {
  const style = boxes.styleOf(element);
  const isTiled = !/no-repeat/.test(style('background-repeat')) && style('background-size') === 'auto';
  const painted = [
    style('content'),
    isTiled ? '' : style('background-image'),
    style('mask-image'),
    style('-webkit-mask-image'),
    style('border-image-source'),
    ...generatedBy(element, boxes).map(({ content }) => content),
  ];
  const address = painted.find((value) => ADDRESS.test(value));
  return address !== undefined && !/\S/.test(textContent(element) ?? '') ? (ADDRESS.exec(address)?.[1] ?? '') : null;
}

/** A drawing with texts is asked; any other picture may show whatever it likes. */
function isOtherPicture(address: string, inChart: InChart): boolean {
  const drawn = textOfAddress(address.replace(/\\(["'()\\])/g, '$1'));
  return drawn === null || inChart(drawn.split('\n'));
}

const sourceOf = (image: Element): string => attributeOf(image, 'href') ?? attributeOf(image, 'xlink:href') ?? '';

/** Whether a picture or a film shows characters; null where nobody can know. */
function printIn(picture: Element, box: DOMRect): boolean | null {
  if (Number(naturalWidth(picture) ?? videoWidth(picture) ?? 0) > 0) return showsPrint(picture, box);
  // The picture that a film is announced with is none of its own.
  return attributeOf(picture, 'poster') === null ? false : null;
}

const KINDS: ReadonlySet<string> = new Set(['svg', 'canvas', 'img', 'video', 'input', 'object', 'embed', 'iframe']);
const ADDRESS = /url\(["']?((?:[^"'()\\]|\\.|\([^()]{0,200}\)){1,40000})["']?\)/;
/** CSS pixels: less is an icon. */
const [WIDE, HIGH] = [120, 50];
/** Large enough for a table. */
const [WIDER, HIGHER] = [200, 60];
const MOST_TEXTS = 500;
