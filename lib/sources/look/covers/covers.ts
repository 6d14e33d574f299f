import { rememberFor } from '../../../document/remember';
import { findTags } from '../../../dom/documents';
import { closest, localName, rectsOf, shadowRootOf, zoomOf } from '../../../dom/nodes';
import { isOwn } from '../../../dom/own-hosts';
import { type Box, cut, shareInside } from '../box';
import type { Boxes } from '../boxes/boxes';
import { generatedBy, markOf } from '../boxes/generated-boxes';
import { boxOf, type ClosedRoot, holds } from '../nodes';
import { type InChart, isOtherChart } from '../notes/charts';
import { besides, isNoted } from '../notes/generated-notes';
import { isStamped } from '../notes/stamped';
import { alphaOf } from '../style/style';
import { zoomedBy } from '../style/zoomed';
import { allLinesOf, hasOwnText, linesOf } from '../text/own-words';
import { paints } from '../words/pseudo';
import { areasOf } from './areas';
import { castBy, castByWords, drawsFar, drawsLines, linesAlong } from './cast';
import { COVER, type Cover } from './cover';
import { fillsMost, fillWindow } from './filled-window';
import { generatedCovers, isSolid } from './generated-covers';
import { inkedParts } from './inked-canvas';
import { type SaysOtherwise, saysStampApart, showsOwnTable } from './out-of-reach';
import { FARTHEST_RING, reach, reachOf } from './rings';
import { shownIn } from './shown-in';
import { type LookedAt, runOver, spilledOver } from './spilled-over';
import { staysOverScrolling } from './staying';

/** Written by a style sheet, or drawn in a picture, after so many of the areas have begun. */
export interface Note {
  readonly begun: number;
  readonly reason: 'generated' | 'drawn';
}

/** What a page paints over the areas that are looked at, or writes beside them. */
export interface Covers {
  readonly covers: readonly Cover[];
  /** Another table with figures stands where no reader of the page comes to. */
  readonly hasOwnTable: boolean;
  /** What is written or drawn in or beside the report that is no text of the page. */
  readonly notes: readonly Note[];
}

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
  inChart: InChart = () => false,
): Generator<undefined, Covers> {
  const stand = yield* boxesOf(areas);
  const zones = areasOf(stand);
  yield;
  const surroundings = areasOf(stand.map(besides));
  yield;
  const scroller = yield* scrollerOf(areas, boxes);
  const isAround = rememberFor((layer: Element) => areas.every((area) => holds(layer, area)));
  const found: Cover[] = [];
  const tables = areas.filter((area) => localName(area) === 'table').map((element) => ({ element, box: boxOf(element) }));
  const bars: Cover[] = [];
  const begin = new Set(areas);
  const notes: Note[] = [];
  let begun = 0;
  let last: Element | null = null;
  let count = 0;
  let hasOwnTable = false;
  for (const element of findTags(page, '*')) {
    if (++count % BETWEEN_PAUSES === 0) yield;
    if (count > MOST) throw new Error('too many elements to be looked at again');
    const name = localName(element);
    if (SILENT.has(name) || isOwn(element)) continue;
    hasOwnTable ||= showsOwnTable(element, closedRoot, saysOtherwise);
    if (begin.has(element)) [begun, last] = [begun + 1, element];
    const generated = generatedBy(element, boxes);
    // A generated box may stand far from what it is generated for.
    found.push(...generatedCovers(element, generated, boxes).filter((cover) => zones.meets(cover.box)));
    const box = boxOf(element);
    const isAmong = () => (begun > 0 && begun < begin.size) || (last !== null && holds(last, element)) || surroundings.meets(box);
    const isOurs = isAround(element) || isAmong();
    if (isOurs && (isStamped(element, generated, boxes) || saysStampApart(element, closedRoot))) notes.push({ begun, reason: 'generated' });
    else if (begun > 0 && begun < begin.size && isOtherChart(element, inChart, boxes, last !== null && localName(last) === 'table'))
      notes.push({ begun, reason: 'drawn' });
    else if (isOurs && !tables.some((table) => holds(table.element, element))) {
      const written = [...generated, ...markOf(element, boxes)];
      if (written.length > 0 && isNoted(element, written, boxes)) notes.push({ begun, reason: 'generated' });
    }
    if (ROOTS.has(name)) continue;
    found.push(...runOver(element, tables, boxes));
    // What has no box of its own has its words where the boxes around it are.
    const isNowhere = box.width === 0 && boxes.styleOf(element)('display') === 'contents';
    if (isNowhere || zones.meets(reach(box, FARTHEST_RING)) || zones.meets(reach(box, reachOf(boxes.styleOf(element)))))
      found.push(
        ...coverOf(element, box, { boxes, isAround, scroller, closedRoot, tables, bars }).filter((cover) => zones.meets(cover.box)),
      );
  }
  return { covers: fillWindow(bars, boxes.view) ? [...found, ...bars] : found, hasOwnTable, notes };
}

function* boxesOf(areas: readonly Element[]): Generator<undefined, DOMRect[]> {
  const boxes: DOMRect[] = [];
  for (const area of areas) if (boxes.push(boxOf(area)) % BETWEEN_PAUSES === 0) yield;
  return boxes;
}

/** What all of these are scrolled in; null: the window, or several. */
function* scrollerOf(areas: readonly Element[], boxes: Boxes): Generator<undefined, Element | null> {
  let common: Element | null | undefined;
  for (const [nth, area] of areas.entries()) {
    if (nth % BETWEEN_PAUSES === 0) yield;
    const { scroller } = boxes.around(area);
    if (common !== undefined && common !== scroller) return null;
    common = scroller;
  }
  return common ?? null;
}

interface Asked {
  readonly boxes: Boxes;
  /** Whether all that is looked at stands in this element. */
  readonly isAround: (layer: Element) => boolean;
  /** All of it is scrolled in this one; null: in the window, or in several. */
  readonly scroller: Element | null;
  readonly closedRoot: ClosedRoot;
  readonly tables: readonly LookedAt[];
  /** Found on the way: what stays in the window, and hides nothing for good by itself. */
  readonly bars: Cover[];
}

function coverOf(element: Element, box: DOMRect, { boxes, isAround, scroller, closedRoot, tables, bars }: Asked): readonly Cover[] {
  const { style, solidity, level, layer, clip } = boxes.around(element);
  if (solidity < FAINTEST || style.visibility !== 'visible' || isGone(element, boxes)) return [];
  const get = zoomedBy(zoomOf(element), (property) => style.getPropertyValue(property));
  const own = { ...COVER, element, level, strength: solidity };
  const isPlaced = layer === element;
  const cast = [
    ...castBy(box, get),
    ...(hasOwnText(element) ? castByWords(linesOf(element), get) : []),
    ...(drawsLines(get) && (isPlaced || drawsFar(get)) ? linesAlong(allLinesOf(element), get) : []),
  ].map((part) => ({ ...own, box: part }));
  // Where rows and their cells stand is looked at by itself.
  const isOfTable = layer !== null && /^table-/.test(boxes.around(layer).style.display);
  const within = !isPlaced && !isOfTable && layer && !isAround(layer) ? layer : null;
  const hasWords = (isPlaced || within !== null) && hasOwnText(element);
  // Words come out of a box that is too small for them, or that they do not begin in.
  const words = hasWords ? linesOf(element).flatMap((line) => shownBy(line, clip)) : [];
  const isShape = SHAPES.has(localName(element)) && comesOut(element, box, boxes);
  if (box.width < 2 || box.height < 0.5) return stays([...cast, ...words.map((part) => ({ ...own, box: part, within }))]);
  if (!isPlaced && within === null && style.display !== 'inline' && !isShape)
    return [...stays(cast), ...spilledOver(element, tables, boxes)];
  // Rows and columns paint behind their own cells only.
  if (/^table-(?:row|column|header|footer)/.test(style.display)) return stays(cast);
  const behind = Number.parseInt(style.zIndex, 10) < 0 ? style.backgroundColor : null;
  const isPainted =
    isShape ||
    paints(get, alphaOf) ||
    REPLACED.has(localName(element)) ||
    (isPlaced && (shadowRootOf(element) ?? closedRoot(element)) !== null);
  // In the flow, words stand beside words.
  if (!isPainted && !hasWords) return stays(cast);
  const parts = style.display === 'inline' ? [...rectsOf(element)] : [box];
  const inside = style.display === 'inline' && isPainted ? null : within;
  return stays([
    ...cast,
    ...parts.flatMap((part) => shownIn(layer, element, part, boxes).map((shown) => ({ ...own, box: shown, behind, within: inside }))),
    ...words.filter((line) => shareInside(line, box) < 1).map((part) => ({ ...own, box: part, within })),
  ]);

  function stays(covers: readonly Cover[]): readonly Cover[] {
    if (covers.length === 0 || !staysOverScrolling(element, scroller, boxes)) return covers;
    if (localName(element) === 'canvas' && fillsMost(box, boxes.view))
      return covers.flatMap((cover) => inkedParts(element, cover.box).map((part) => ({ ...cover, box: part })));
    if (style.position === 'fixed' && isSolid(get)) bars.push(...covers);
    return [];
  }
}

/** Cut off by what is around it, shown in no moment, or by wandering under it for a moment only. */
function isGone(element: Element, boxes: Boxes): boolean {
  const { isCutAway, isWandering } = boxes.around(element);
  return isCutAway || isWandering || boxes.isUnpainted(element);
}

function shownBy(line: Box, clip: Box | null): Box[] {
  const shown = clip ? cut(line, clip) : line;
  return shown.right - shown.left > 2 && shown.bottom - shown.top > 2 ? [shown] : [];
}

/** A part of a drawing that stands outside of the drawing's own box. */
function comesOut(shape: Element, box: Box, boxes: Boxes): boolean {
  const drawing = closest(shape, 'svg');
  if (!drawing || closest(shape, 'defs,symbol,clipPath,mask,pattern,marker')) return false;
  const { style } = boxes.around(shape);
  const isInked = style.fill !== 'none' || style.stroke !== 'none';
  return isInked && boxes.around(drawing).style.overflowX === 'visible' && shareInside(box, boxOf(drawing)) < 1;
}

const ROOTS: ReadonlySet<string> = new Set(['html', 'body']);
/** Less than this many times over is still to be read through. */
const FAINTEST = 0.1;
/** What drawings are made of. */
const SHAPES: ReadonlySet<string> = new Set([
  ...['rect', 'circle', 'ellipse', 'path', 'polygon', 'polyline', 'line', 'text', 'image', 'use', 'foreignObject'],
]);
const MOST = 30_000;
const BETWEEN_PAUSES = 20;
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
