import type { ShownOtherwise } from '../../document/grid';
import { localName, nextSibling, previousSibling, shadowRootOf, textContent } from '../../dom/nodes';
import type { Boxes } from './boxes';
import { around, attributeOf, boxOf } from './nodes';
import { generated } from './pseudo';
import type { ClosedRoot, SeenText } from './seen-text';
import { alphaOf, faultOfText, isSameInk } from './style';

/**
 * What the page adds to a text, or takes from it, without changing it: generated words, list marks, pictures, letters styled apart.
 * `isFigure`: any sign may change a figure; words are changed by words and digits only.
 */
export function additionsTo(seen: SeenText, isFigure: boolean, boxes: Boxes, closedRoot: ClosedRoot): ShownOtherwise | null {
  if (seen.drawn.some((element) => isFigure || isAmongWords(element))) return 'drawn';
  for (const [nth, element] of seen.elements.entries()) {
    const { style } = boxes.around(element);
    if (style.display === 'none') continue;
    if (boxes.mayLie(style) && /\d/.test(seen.text)) return 'drawn';
    for (const name of ['::before', '::after']) {
      const pseudo = boxes.styleOf(element, name);
      const content = pseudo('content');
      if (content === 'none' || content === 'normal' || content === '' || pseudo('display') === 'none') continue;
      const said = generated(content, (attribute) => attributeOf(element, attribute));
      if (said !== null && (isFigure || WORDS.test(said))) return 'generated';
      if (isFigure && isPictureBox(pseudo)) return 'drawn';
    }
    if (!isFigure) continue;
    if (style.display === 'list-item' && !HARMLESS_MARKS.test(style.listStyleType)) return 'generated';
    if (style.display === 'list-item' && style.listStyleImage !== 'none') return 'drawn';
    if (/url\(/.test(style.backgroundImage) || /url\(/.test(style.borderImageSource)) return 'drawn';
    if (/["']/.test(style.getPropertyValue('text-emphasis-style'))) return 'generated';
    if (shadowRootOf(element) === null && closedRoot(element) !== null && nth >= 0 && seen.text.trim() === '') return 'drawn';
  }
  const [own] = seen.elements;
  const row = own && isFigure ? around(own) : null;
  if (row && localName(row) === 'tr' && isPainting(boxes.around(row).style)) return 'drawn';
  return own && seen.elements.some((element) => isStyledApart(element, boxes)) ? 'hidden' : null;
}

/** Icons stand beside words; what holds a word or a figure stands among them. */
function isAmongWords(element: Element): boolean {
  const name = localName(element);
  if (name === 'textarea' || name === 'select' || name === 'canvas' || name === 'meter' || name === 'progress') return true;
  if (name === 'svg' || name === 'math') return /\S/.test(textContent(element) ?? '');
  const [before, after] = [previousSibling(element), nextSibling(element)];
  const joins = (node: Node | null, pattern: RegExp) => node !== null && pattern.test(textContent(node) ?? '');
  return boxOf(element).height < 60 && joins(before, /[\d\u3400-\u9fff]$/) && joins(after, /^[\d\u3400-\u9fff]/);
}

/** A picture that stands once, not a pattern: it may show a digit in any of the row's cells. */
function isPainting({ backgroundImage, backgroundRepeat }: CSSStyleDeclaration): boolean {
  return /url\(/.test(backgroundImage) && /no-repeat/.test(backgroundRepeat);
}

function isPictureBox(pseudo: (property: string) => string): boolean {
  return /url\(/.test(pseudo('background-image')) && Number.parseFloat(pseudo('width')) > 3;
}

/** `::first-letter` and `::first-line` in a style that nobody sees. */
function isStyledApart(element: Element, boxes: Boxes): boolean {
  const { style, ground } = boxes.around(element);
  if (style.display === 'inline' || style.display === 'contents') return false;
  return ['::first-letter', '::first-line'].some((name) => {
    const apart = boxes.styleOf(element, name);
    const color = apart('color');
    if (
      color === style.color &&
      apart('font-size') === style.fontSize &&
      apart('text-decoration-line') === style.textDecorationLine &&
      apart('opacity') === style.opacity
    )
      return false;
    if (faultOfText(apart) !== null || Number.parseFloat(apart('opacity')) < 0.15) return true;
    if (/line-through/.test(apart('text-decoration-line'))) return true;
    return alphaOf(color) < 0.15 || (ground !== null && color !== style.color && isSameInk(color, ground));
  });
}

const WORDS = /[\d\u3400-\u9fff\uff10-\uff19%％]/;
const HARMLESS_MARKS = /^(?:none|disc|circle|square|disclosure-(?:open|closed))$/;
