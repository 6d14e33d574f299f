import { rememberFor } from '../../document/remember';
import { createRange, documentElement, findTags } from '../../dom/documents';
import { childNodes, hasAttribute, localName, nodeType, nodeValue, rectsOf, shadowRootOf } from '../../dom/nodes';
import { isOwn } from '../../dom/own-hosts';
import { pageOf } from '../../dom/windows';
import { areasOf } from './areas';
import { type Box, type Boxes, cut, shareInside } from './boxes';
import { COVER, type Cover } from './cover';
import { around, boxOf, holds } from './nodes';
import { type SaysOtherwise, showsOwnTable } from './out-of-reach';
import { paints } from './pseudo';
import { FARTHEST_RING, ringsAround } from './rings';
import { isScroller } from './room';
import type { ClosedRoot } from './seen-text';
import { staysOverScrolling } from './staying';
import { alphaOf } from './style';
import type { StyleOf } from './style-of';

/**
 * Everything on the page that is taken out of the flow, paints something, and reaches into one of the areas. Throws on a page of more
 * elements than can be asked: what covers a figure may be the last of them.
 */
export function* coversOf(
  page: globalThis.Document,
  areas: readonly Element[],
  boxes: Boxes,
  closedRoot: ClosedRoot,
  saysOtherwise: SaysOtherwise,
): Generator<undefined, { readonly covers: readonly Cover[]; readonly hasOwnTable: boolean }> {
  const zones = areasOf(areas.map(boxOf));
  const isAround = rememberFor((layer: Element) => areas.every((area) => holds(layer, area)));
  const found: Cover[] = [];
  const tables = areas.filter((area) => localName(area) === 'table').map((element) => ({ element, box: boxOf(element) }));
  let count = 0;
  let hasOwnTable = false;
  for (const element of findTags(page, '*')) {
    if (++count % BETWEEN_PAUSES === 0) yield;
    if (count > MOST) throw new Error('too many elements to be looked at again');
    const name = localName(element);
    if (SILENT.has(name) || isOwn(element)) continue;
    hasOwnTable ||= showsOwnTable(element, closedRoot, saysOtherwise);
    // A generated box may stand far from what it is generated for.
    found.push(...pseudoCovers(element, boxes).filter((cover) => zones.meets(cover.box)));
    if (ROOTS.has(name)) continue;
    const box = boxOf(element);
    if (zones.meets(grown(box)))
      found.push(...coverOf(element, box, { boxes, isAround, closedRoot, tables }).filter((cover) => zones.meets(cover.box)));
  }
  return { covers: found, hasOwnTable };
}

interface Asked {
  readonly boxes: Boxes;
  /** Whether all that is looked at stands in this element. */
  readonly isAround: (layer: Element) => boolean;
  readonly closedRoot: ClosedRoot;
  readonly tables: readonly { readonly element: Element; readonly box: Box }[];
}

function coverOf(element: Element, box: DOMRect, { boxes, isAround, closedRoot, tables }: Asked): Cover[] {
  const { style, opacity, fault, level, layer } = boxes.around(element);
  if (opacity < SOLID || (fault !== null && fault !== 'struck') || style.visibility !== 'visible') return [];
  const ring = ringsAround(box, style).map((part) => ({ ...COVER, element, box: part, level }));
  if (ring.length > 0) return staysOverScrolling(element, boxes) ? [] : ring;
  if (box.width < 2 || box.height < 0.5) return [];
  const isPlaced = layer === element;
  // Where rows and their cells stand is looked at by itself.
  const isOfTable = layer !== null && /^table-/.test(boxes.around(layer).style.display);
  const within = !isPlaced && !isOfTable && layer && !isAround(layer) ? layer : null;
  if (!isPlaced && within === null && style.display !== 'inline') return spilledOver(element, tables, boxes);
  // Rows and columns paint behind their own cells only.
  if (/^table-(?:row|column|header|footer)/.test(style.display)) return [];
  const behind = Number.parseInt(style.zIndex, 10) < 0 ? style.backgroundColor : null;
  const isPainted =
    paints((property) => style.getPropertyValue(property), alphaOf) ||
    REPLACED.has(localName(element)) ||
    (isPlaced && (shadowRootOf(element) ?? closedRoot(element)) !== null);
  // In the flow, words stand beside words.
  if (!isPainted && !((isPlaced || within !== null) && hasOwnText(element))) return [];
  if (staysOverScrolling(element, boxes)) return [];
  const parts = style.display === 'inline' ? [...rectsOf(element)] : [box];
  return parts.map((part) => ({
    element,
    box: part,
    level,
    isPseudo: false,
    behind,
    within: style.display === 'inline' && isPainted ? null : within,
  }));
}

/** Words of the flow that come out of a box too low for them, and stand in a table that is not theirs. */
function spilledOver(element: Element, tables: Asked['tables'], boxes: Boxes): Cover[] {
  const box = boxOf(element);
  const into = tables.filter(
    (table) => shareInside(box, table.box) > 0 && !holds(table.element, element) && !holds(element, table.element),
  );
  if (into.length === 0 || !hasOwnText(element)) return [];
  const range = createRange(pageOf(element));
  range.selectNodeContents(element);
  const meets = (line: Box, table: Asked['tables'][number]) =>
    shareInside(shownFrom(element, line, table.element, boxes), shownFrom(table.element, table.box, element, boxes)) > 0;
  return [...range.getClientRects()]
    .filter((line) => into.some((table) => meets(line, table)))
    .map((line) => ({ ...COVER, element, box: line, level: boxes.around(element).level }));
}

/** What is left of a box where the boxes that scroll, and do not scroll the other one with it, cut it off. */
function shownFrom(element: Element, box: Box, other: Element, boxes: Boxes): Box {
  let shown = box;
  for (let at = around(element); at && !holds(at, other); at = around(at))
    if (isScroller(at, boxes.around(at).style)) shown = cut(shown, boxOf(at));
  return shown;
}

function hasOwnText(element: Element): boolean {
  return [...childNodes(element)].some((node) => nodeType(node) === 3 && (nodeValue(node) ?? '').trim() !== '');
}

/** Boxes that a style sheet generates and places by itself. */
function pseudoCovers(element: Element, boxes: Boxes): Cover[] {
  const curtain = backdropOf(element, boxes);
  if (curtain) return [curtain];
  return ['::before', '::after'].flatMap((name) => {
    const style = boxes.styleOf(element, name);
    const content = style('content');
    if (content === 'none' || content === 'normal' || content === '' || style('display') === 'none') return [];
    if (style('position') !== 'absolute' && style('position') !== 'fixed') return [];
    // A bar lets the page scroll out from under it; what fills the window does not.
    if (ROOTS.has(localName(element)) && style('position') === 'fixed' && !fillsWindow(style, boxes)) return [];
    if (Number.parseFloat(style('opacity')) < SOLID || style('visibility') !== 'visible') return [];
    if (!paints(style, alphaOf) && content === '""') return [];
    const level = Number.parseInt(style('z-index'), 10) || 0;
    const behind = level < 0 ? style('background-color') : null;
    const holder = placedAround(element, boxes);
    const [left, top, width, height] = ['left', 'top', 'width', 'height'].map((name) => Number.parseFloat(style(name)));
    if ([left, top, width, height].some((one) => one === undefined || Number.isNaN(one)))
      return [{ ...COVER, element, box: boxOf(element), level, isPseudo: true, behind }];
    const { left: x, top: y } = boxOf(holder);
    const border = (side: string) => Number.parseFloat(style(`border-${side}-width`)) || 0;
    const box = {
      left: x + (left ?? 0),
      top: y + (top ?? 0),
      right: x + (left ?? 0) + (width ?? 0) + border('left') + border('right'),
      bottom: y + (top ?? 0) + (height ?? 0) + border('top') + border('bottom'),
    };
    return box.right - box.left < 1 || box.bottom - box.top < 0.5 ? [] : [{ ...COVER, element, box, level, isPseudo: true, behind }];
  });
}

/** What a browser lays between a dialog that must be answered and the page: it hides all of it when it is solid. */
function backdropOf(element: Element, boxes: Boxes): Cover | null {
  if (localName(element) !== 'dialog' || !hasAttribute(element, 'open') || boxes.around(element).style.position !== 'fixed') return null;
  const style = boxes.styleOf(element, '::backdrop');
  if (alphaOf(style('background-color') || 'transparent') * Number.parseFloat(style('opacity') || '1') < 0.9) return null;
  const box = { left: -EVERYWHERE, top: -EVERYWHERE, right: EVERYWHERE, bottom: EVERYWHERE };
  return { ...COVER, element, box, level: Number.POSITIVE_INFINITY, isPseudo: true };
}

function fillsWindow(style: StyleOf, boxes: Boxes): boolean {
  const { innerWidth, innerHeight } = boxes.view;
  return Number.parseFloat(style('width')) >= innerWidth / 2 && Number.parseFloat(style('height')) >= innerHeight / 2;
}

const grown = ({ left, top, right, bottom }: Box): Box => ({
  left: left - FARTHEST_RING,
  top: top - FARTHEST_RING,
  right: right + FARTHEST_RING,
  bottom: bottom + FARTHEST_RING,
});

function placedAround(element: Element, boxes: Boxes): Element {
  for (let from: Element | null = element; from; from = around(from)) {
    const { style } = boxes.around(from);
    if (style.position !== 'static' || style.transform !== 'none') return from;
  }
  return documentElement(pageOf(element));
}

const ROOTS: ReadonlySet<string> = new Set(['html', 'body']);
const SOLID = 0.35;
const EVERYWHERE = 1e7;
const MOST = 30_000;
const BETWEEN_PAUSES = 100;
const SILENT: ReadonlySet<string> = new Set(['head', 'script', 'style', 'meta', 'link', 'title', 'br', 'option', 'col', 'colgroup']);
const REPLACED: ReadonlySet<string> = new Set([
  'img',
  'svg',
  'canvas',
  'video',
  'iframe',
  'object',
  'embed',
  'input',
  'select',
  'textarea',
  'button',
]);
