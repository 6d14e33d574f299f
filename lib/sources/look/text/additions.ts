import type { ShownOtherwise } from '../../../document/grid';
import { pageFonts } from '../../../dom/documents';
import {
  clientWidth,
  dataOf,
  localName,
  nextSibling,
  nodeType,
  offsetWidth,
  previousSibling,
  rootNodeOf,
  shadowRootOf,
  textContent,
} from '../../../dom/nodes';
import { pageOf } from '../../../dom/windows';
import { isRaised } from '../../page/looks';
import type { Boxes } from '../boxes/boxes';
import { around, attributeOf, boxOf, type ClosedRoot, holds } from '../nodes';
import { inkOf } from '../style/chosen-colours';
import { drawsBandWithin } from '../style/edge-lines';
import { drawsGapRules } from '../style/gap-rules';
import { drawsBand, drawsSide } from '../style/strokes';
import { alphaOf, faultOfText, isFaint } from '../style/style';
import { generated, OF_FONT, PLAIN_MARKS } from '../words/pseudo';
import { isBar, isBarOf, isReplaced } from './bars';
import { isChoice } from './field-text';
import { isOnPaleDrawing } from './inks';
import type { SeenText } from './seen-text';

/**
 * What the page adds to a text, or takes from it, without changing it: generated words, list marks, pictures, letters styled apart.
 * `isFigure`: any sign may change a figure; words are changed by words and digits only.
 */
export function additionsTo(seen: SeenText, isFigure: boolean, boxes: Boxes, closedRoot: ClosedRoot): ShownOtherwise | null {
  // Where a line is broken there a sign is written that is none of the text's.
  if (isFigure && /\d\u00ad+\d/.test(seen.text)) return 'generated';
  if (seen.drawn.some((element) => isFigure || isAmongWords(element))) return 'drawn';
  // Which of them comes first is seen only.
  if (isFigure && seen.fields.length > 0 && seen.fields.length + seen.runs.filter(({ node }) => /\d/.test(dataOf(node))).length > 1)
    return 'drawn';
  for (const [nth, element] of seen.elements.entries()) {
    const { style } = boxes.around(element);
    if (style.display === 'none') continue;
    // It leaves its cell as soon as the page is scrolled.
    if (isFigure && nth > 0 && style.position === 'fixed') return 'reordered';
    if (isFigure && boxes.restless.generating.has(element)) return 'generated';
    if (boxes.mayLie(style, seen.text)) return 'drawn';
    for (const name of boxes.generatedIn(element)) {
      const pseudo = boxes.styleOf(element, name);
      const content = pseudo('content');
      if (content === 'none' || content === 'normal' || content === '' || pseudo('display') === 'none') continue;
      const said = generated(content, (attribute) => attributeOf(element, attribute), isFigure ? PLAIN_MARKS : undefined);
      if (said !== null && (isFigure || WORDS.test(said))) return 'generated';
      if (isFigure && OF_FONT.test(content) && bringsFonts(element)) return 'generated';
      if (pseudo('display') === 'list-item' && !(isFigure ? NO_MARKS : HARMLESS_MARKS).test(pseudo('list-style-type'))) return 'generated';
      if (isFigure && (isPictureBox(pseudo) || isBar(pseudo, content, boxes.around(element).ground))) return 'drawn';
    }
    if (!isFigure) continue;
    if (isLevelNote(element, style)) return 'not-what-is-shown';
    if (/auto|scroll/.test(style.overflowX + style.overflowY)) {
      if (hasButtons(element, boxes) || seen.elements.some((one) => isMarkedOutside(one, boxes))) return 'generated';
      if (nth > 0 && hasBars(element, style)) return 'drawn';
    }
    if (style.display === 'list-item' && !NO_MARKS.test(style.listStyleType)) return 'generated';
    if (isOnPaleDrawing(boxes, element)) return 'hidden';
    if (style.display === 'list-item' && says(boxes.styleOf(element, '::marker')('content'))) return 'generated';
    if (style.display === 'list-item' && style.listStyleImage !== 'none') return 'drawn';
    if (PICTURE.test(style.backgroundImage) || PICTURE.test(style.borderImageSource)) return 'drawn';
    if (
      (nth === 0 ? drawsBandWithin : drawsBand)(boxes.styleOf(element)) ||
      (nth > 0 && (isBarOf(element, boxes) || isMarkedAtSide(element, boxes)))
    )
      return 'drawn';
    if (drawsGapRules(boxes.styleOf(element))) return 'drawn';
    if (isLowBox(element, seen, boxes)) return 'struck';
    if (/["']/.test(style.getPropertyValue('text-emphasis-style'))) return 'generated';
    if (shadowRootOf(element) === null && closedRoot(element) !== null && nth >= 0 && seen.text.trim() === '') return 'drawn';
  }
  const [own] = seen.elements;
  const row = own && isFigure ? around(own) : null;
  if (row && localName(row) === 'tr' && (isPainting(boxes.around(row).style) || (own && drawsOverRow(own, row, boxes)))) return 'drawn';
  if (own && isFigure && (isOnPicture(own, boxes) || boxes.columnsUnder(own).some(isPatterned))) return 'drawn';
  return own && seen.elements.some((element) => isStyledApart(element, boxes)) ? 'hidden' : null;
}

/** Icons stand beside words; what holds a word or a figure stands among them. */
function isAmongWords(element: Element): boolean {
  const name = localName(element);
  if (isChoice(element)) return false;
  if (name === 'textarea' || name === 'select' || name === 'canvas' || name === 'meter' || name === 'progress') return true;
  if (name === 'svg' || name === 'math') return /\S/.test(textContent(element) ?? '');
  const [before, after] = [previousSibling(element), nextSibling(element)];
  const joins = (node: Node | null, pattern: RegExp) => node !== null && pattern.test(textContent(node) ?? '');
  return boxOf(element).height < 60 && joins(before, /[\d\u3400-\u9fff]$/) && joins(after, /^[\d\u3400-\u9fff]/);
}

/** The lines at a row's edges run through cells that stand in several rows. */
function drawsOverRow(cell: Element, row: Element, boxes: Boxes): boolean {
  const isOfRowAlone = Math.abs(boxOf(cell).height - boxOf(row).height) <= 2;
  return (isOfRowAlone ? drawsBandWithin : drawsBand)(boxes.styleOf(row));
}

/** A picture that stands once, not a pattern: it may show a digit in any of the row's cells. */
function isPainting({ backgroundImage, backgroundRepeat }: CSSStyleDeclaration): boolean {
  return PICTURE.test(backgroundImage) && /no-repeat/.test(backgroundRepeat);
}

/** Columns with pictures or lines. */
const isPatterned = (column: CSSStyleDeclaration): boolean =>
  PICTURE.test(column.backgroundImage) || drawsBand((property) => column.getPropertyValue(property));

/** Whether a row, a group of rows or a table is filled by the picture of its border. */
function isOnPicture(cell: Element, boxes: Boxes): boolean {
  for (let at = around(cell); at && TABLE_PARTS.test(localName(at)); at = around(at)) {
    const { borderImageSource, borderImageSlice } = boxes.around(at).style;
    if (/fill/.test(borderImageSlice) && PICTURE.test(borderImageSource)) return true;
  }
  return false;
}

function isPictureBox(pseudo: (property: string) => string): boolean {
  return /url\(/.test(pseudo('background-image')) && Number.parseFloat(pseudo('width')) > 3;
}

const says = (content: string): boolean => content !== 'normal' && generated(content, () => null) !== null;

/** A note's mark that is drawn like the figure's own digits. */
function isLevelNote(element: Element, style: CSSStyleDeclaration): boolean {
  if (localName(element) !== 'sup' && !isRaised(attributeOf(element, 'style') ?? '')) return false;
  if (!/\d/.test(textContent(element) ?? '')) return false;
  const isLifted = /^(?:super|top|text-top)$/.test(style.verticalAlign) || Number.parseFloat(style.verticalAlign) > 0;
  const isPushed = style.position === 'relative' && (Number.parseFloat(style.top) < -1 || Number.parseFloat(style.bottom) > 1);
  return !isLifted && !isPushed;
}

/** Whether the page has fonts of its own. */
function bringsFonts(element: Element): boolean {
  return pageFonts(pageOf(element)).some(({ status }) => status === 'loaded');
}

/** Marks of what scrolls, that stand beside it. */
const isMarkedOutside = (element: Element, boxes: Boxes): boolean => says(boxes.styleOf(element, '::scroll-marker')('content'));

/** Bars to scroll with: a style sheet may draw them as it likes. */
function hasBars(element: Element, { borderLeftWidth, borderRightWidth }: CSSStyleDeclaration): boolean {
  // What stands in a line has no width of its own, and nothing to scroll.
  if (clientWidth(element) === 0) return false;
  return (offsetWidth(element) ?? 0) - clientWidth(element) - Number.parseFloat(borderLeftWidth) - Number.parseFloat(borderRightWidth) > 1;
}

/** Buttons that a style sheet gives to a box that scrolls. */
function hasButtons(element: Element, boxes: Boxes): boolean {
  return ['left', 'right', 'up', 'down', 'inline-end', 'block-end'].some(
    (side) => generated(boxes.styleOf(element, `::scroll-button(${side})`)('content'), () => null) !== null,
  );
}

/** A frame on all sides is a frame. */
function isMarkedAtSide(element: Element, boxes: Boxes): boolean {
  return !isReplaced(element) && !/^table/.test(boxes.around(element).style.display) && drawsSide(boxes.styleOf(element));
}

/** Its own border, or a line that its ground draws, runs through the text that comes out of it. */
function isLowBox(element: Element, { runs }: SeenText, boxes: Boxes): boolean {
  const { style } = boxes.around(element);
  const isLined = drawsBand(boxes.styleOf(element));
  const [over, under] = isLined ? [1, 1] : [Number.parseFloat(style.borderTopWidth), Number.parseFloat(style.borderBottomWidth)];
  if (!(over >= 1 || under >= 1) || style.display === 'inline') return false;
  const { top, bottom } = boxOf(element);
  return runs.some(
    ({ node, boxes: lines }) =>
      holds(element, node) &&
      lines.some(
        (line) =>
          (under >= 1 && bottom < line.bottom - line.height * 0.25 && bottom > line.top) ||
          (over >= 1 && top > line.top + line.height * 0.25 && top < line.bottom),
      ),
  );
}

/** `::first-letter` and `::first-line` in a style that nobody sees. */
function isStyledApart(element: Element, boxes: Boxes): boolean {
  const { style, ground } = boxes.around(element);
  if (style.display === 'inline' || style.display === 'contents') return false;
  // The sheets of shadow trees are none of the page's.
  if (!boxes.states.hasApart && nodeType(rootNodeOf(element)) === DOCUMENT && shadowRootOf(element) === null) return false;
  return ['::first-letter', '::first-line'].some((name) => {
    const apart = boxes.styleOf(element, name);
    const color = inkOf(apart);
    const own = boxes.styleOf(element);
    // Several lines high.
    if (!/^(?:normal)?$/.test(apart('initial-letter') || apart('-webkit-initial-letter'))) return true;
    if (APART.every((property) => apart(property) === own(property))) return false;
    if (name === '::first-letter' && drawsSide(apart) && !drawsSide(own)) return true;
    if (faultOfText(apart) !== null || Number.parseFloat(apart('opacity')) < 0.15) return true;
    if (/line-through/.test(apart('text-decoration-line'))) return true;
    if (Number.parseFloat(apart('font-size')) < Number.parseFloat(style.fontSize) * 0.7) return true;
    const behind = apart('background-color');
    const isOwnGround = behind === style.backgroundColor || alphaOf(behind) < 0.1;
    return isFaint(color, isOwnGround ? (color === inkOf(own) ? null : ground) : behind, 1);
  });
}

/** What tells a first letter or line from its text. */
const APART = [
  ...['color', '-webkit-text-fill-color', 'background-color', 'font-size', 'font-family', 'text-decoration-line', 'opacity'],
  ...['border-left-width', 'border-right-width'],
];
const PICTURE = /url\(|image-set\(|cross-fade\(|paint\(|element\(/;
const TABLE_PARTS = /^(?:tr|tbody|thead|tfoot|table)$/;
const DOCUMENT = 9;
const WORDS = /[\d\u3400-\u9fff\uff10-\uff19%％]/;
/** Rings are like noughts. */
const NO_MARKS = /^(?:none|disc|square|disclosure-(?:open|closed))$/;
const HARMLESS_MARKS = /^(?:none|disc|circle|square|disclosure-(?:open|closed))$/;
