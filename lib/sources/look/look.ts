import type { Block, Document } from '../../document/document';
import type { Grid, GridCell } from '../../document/grid';
import type { Place } from '../../document/place';
import { partedText, saidOtherwise, saidRows } from '../../document/said-rows';
import type { Steps } from '../../document/steps';
import { createTreeWalker, documentElement, find, viewOf } from '../../dom/documents';
import { dataOf, tagsIn } from '../../dom/nodes';
import { pageOf } from '../../dom/windows';
import { Boxes } from './boxes/boxes';
import { lyingFonts } from './boxes/lying-fonts';
import { restlessIn } from './boxes/restless';
import { statesOf } from './boxes/states';
import { washedBy } from './boxes/washed';
import type { Cover } from './covers/cover';
import { coversOf } from './covers/covers';
import { clipOfFrame, coversFromOutside, frameFault } from './covers/frames-around';
import type { SaysOtherwise } from './covers/out-of-reach';
import { type Shelves, shelve } from './covers/shelves';
import { withoutHarmless } from './hidden-harmless';
import { lookAt, type Seen } from './look-at';
import type { ClosedRoot } from './nodes';
import { isAnnotated } from './notes/beside-table';
import type { InChart } from './notes/charts';
import { misplacedCells } from './text/standing';
import { chartSaysOtherwise } from './words/chart-words';
import { isTicker } from './words/tickers';

/** What is looked at, and with what. */
export interface LookOptions {
  readonly root: globalThis.Document;
  readonly document: Document;
  /** Ordinals of the grids, and the paragraphs, that the verdict rests on. */
  readonly grids: ReadonlySet<number>;
  readonly paragraphs: ReadonlySet<Block>;
  /** Whether these characters are a figure, or nothing: any sign beside it changes it. */
  readonly isFigure: (text: string) => boolean;
  readonly locate: (place: Place) => { readonly element: Element; readonly range: Range | null } | null;
  readonly closedRoot: ClosedRoot;
}

/**
 * Compares what was read with what is rendered: layout queries only, no frames and no timers. Yields now and then, so that the caller may
 * give the page a turn; what is said then is of a page that has not changed in between. Throws on a page of more than two million characters
 * or thirty thousand elements, whose boxes would hold it up.
 */
export function* lookAgain(options: LookOptions): Steps<readonly Seen[]> {
  const { root, document, grids, paragraphs, locate } = options;
  if (yield* isTooLong(root)) throw new Error('too much text to be looked at again');
  const pages = new Map<globalThis.Document, Part[]>();
  const found: Seen[] = [];
  for (const block of document.blocks) {
    const isGrid = block.kind === 'grid' && grids.has(block.index);
    if (!isGrid && !paragraphs.has(block)) continue;
    const at = locate(block.place);
    if (!at) {
      if (block.kind === 'paragraph' && isTicker(block.text)) continue;
      found.push(...partsOf(block).map((of) => ({ of, reason: 'not-what-is-shown' as const, shown: null })));
      continue;
    }
    const page = pageOf(at.element) ?? root;
    const parts = pages.get(page) ?? [];
    parts.push({ block, element: at.element, range: at.range });
    pages.set(page, parts);
    yield;
  }
  const rows = document.blocks.flatMap((block) =>
    block.kind === 'grid' && grids.has(block.index) ? saidRows(block, options.isFigure) : [],
  );
  const said: Said = {
    otherwise: (text) => saidOtherwise(rows, partedText(text)) >= 0,
    inChart: (texts) => chartSaysOtherwise(rows, texts),
  };
  for (const [page, parts] of pages) found.push(...(yield* lookAtPage(page, parts, said, options)));
  return withoutHarmless(found, document.blocks, (block) => paragraphs.has(block));
}

function* isTooLong(root: globalThis.Document): Steps<boolean> {
  const texts = createTreeWalker(root, documentElement(root), NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let nth = 0; texts.nextNode(); nth++) {
    if (nth % TEXTS_BETWEEN_PAUSES === 0) yield;
    length += dataOf(texts.currentNode as Text).length;
    if (length > LONGEST_PAGE) return true;
  }
  return false;
}

interface Part {
  readonly block: Block;
  readonly element: Element;
  readonly range: Range | null;
}

function partsOf(block: Block): readonly (GridCell | Block)[] {
  return block.kind === 'grid' ? block.cells : [block];
}

/** Whether texts that nobody reads say otherwise than the tables that are looked at. */
interface Said {
  readonly otherwise: SaysOtherwise;
  readonly inChart: InChart;
}

function* lookAtPage(page: globalThis.Document, parts: readonly Part[], said: Said, options: LookOptions): Steps<Seen[]> {
  const view = viewOf(page);
  if (!view) return parts.flatMap(({ block }) => partsOf(block).map((of) => ({ of, reason: 'hidden' as const, shown: null })));
  const frameClip = clipOfFrame(view, page);
  const states = yield* statesOf(page, options.closedRoot);
  const boxes = new Boxes(view, yield* restlessIn(page), lyingFonts(page), washedBy(page), states, frameClip);
  const frame = frameFault(view) ?? (isInTransition(page) ? 'covered' : null);
  const areas = [...new Set(parts.map(({ element }) => element))];
  const { covers: own, hasOwnTable, notes } = yield* coversOf(page, areas, boxes, options.closedRoot, said.otherwise, said.inChart);
  const covers = shelve([...own, ...(yield* coversFromOutside(view, said.otherwise, options.closedRoot))]);
  const found: Seen[] = [];
  const [first] = parts.flatMap(({ block }) => (block.kind === 'grid' ? block.cells : []));
  if (hasOwnTable && first) found.push({ of: first, reason: 'drawn', shown: null });
  for (const { begun, reason } of notes) {
    const { block } = parts[Math.max(0, begun - 1)] ?? parts[0] ?? {};
    const of = block?.kind === 'grid' ? block.cells[0] : block;
    if (of) found.push({ of, reason, shown: null });
  }
  for (const { block, element, range } of parts) {
    yield;
    if (frame) found.push(...partsOf(block).map((of) => ({ of, reason: frame, shown: null })));
    else if (block.kind === 'grid') found.push(...(yield* lookAtGrid(block, element, boxes, covers, options)));
    else {
      const seen = yield* lookAt(block, block.text, element, null, isWide(element) ? range : null, boxes, covers, options);
      if (seen) found.push(seen);
    }
  }
  return found;
}

function* lookAtGrid(grid: Grid, table: Element, boxes: Boxes, covers: Shelves<Cover>, options: LookOptions): Steps<Seen[]> {
  const elements = new Map<GridCell, Element | null>();
  for (const [nth, cell] of grid.cells.entries()) {
    if (nth % CELLS_BETWEEN_PAUSES === 0) yield;
    elements.set(cell, cell.places[0] ? elementAt(cell.places[0], options) : null);
  }
  const misplaced = yield* misplacedCells(grid, (cell) => elements.get(cell) ?? null, boxes);
  const found: Seen[] = [];
  if (isAnnotated(table, boxes)) return grid.cells.map((of) => ({ of, reason: 'generated', shown: null }));
  for (const [nth, cell] of grid.cells.entries()) {
    if (nth % CELLS_BETWEEN_PAUSES === 0) yield;
    const element = elements.get(cell);
    if (!element) found.push({ of: cell, reason: 'not-what-is-shown', shown: null });
    else {
      const seen = yield* lookAt(cell, cell.raw, element, element, null, boxes, covers, options);
      if (seen) found.push(seen);
      else if (misplaced.has(cell)) found.push({ of: cell, reason: 'reordered', shown: null });
    }
  }
  return found;
}

/** Where it stands, whatever it says now: what it says is to be seen. */
function elementAt(place: Place, { root, locate }: LookOptions): Element | null {
  const known = locate(place)?.element;
  if (known || place.kind !== 'dom' || place.selector.includes('>>>')) return known ?? null;
  return find(root, place.selector);
}

/** An element that holds much besides the paragraph. */
function isWide(element: Element): boolean {
  return tagsIn(element, '*').length > WIDE || tagsIn(element, 'table').length > 0;
}

const WIDE = 150;
const LONGEST_PAGE = 2_000_000;

/** A picture of the page as it was lies over it, as long as its script likes. */
function isInTransition(page: globalThis.Document): boolean {
  return find(page, 'html:active-view-transition') !== null;
}

const CELLS_BETWEEN_PAUSES = 10;
const TEXTS_BETWEEN_PAUSES = 500;
