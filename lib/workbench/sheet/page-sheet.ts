import type { Block, Document } from '../../document/document';
import type { GridCell } from '../../document/grid';
import type { PagePlace, Place, Span } from '../../document/place';
import type { PrintedRun } from '../../document/printed-run';
import { type Piece, pieceName, pieceNamed } from '../desk/pieces';
import { layRuns } from './page-texts';
import { indexPlaces } from './place-index';
import type { Sheet } from './sheet';

/** A page of a file as it looks. Sizes in points. */
export interface PageImage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PrintedRun[];
  /** Draws it, so many pixels wide. */
  draw(canvas: HTMLCanvasElement, pixels: number): Promise<void>;
}

/** The same pages, of which none is drawn before `first` is done. */
export function drawnBehind(pages: readonly PageImage[], first: Promise<void>): readonly PageImage[] {
  return pages.map((page) => ({ ...page, draw: (canvas, pixels) => first.then(() => page.draw(canvas, pixels)) }));
}

/**
 * A file's pages as they look, each under a layer of transparent text that stands where the page prints it: there the marks are drawn, and
 * the words can be selected. Pages are drawn when they come near the window. What is shown is not changed here.
 */
export function drawPages(root: globalThis.Document, document: Document, pages: readonly PageImage[], signal: AbortSignal): Sheet {
  const element = root.createElement('article');
  element.className = 'pages';
  element.lang = 'zh-CN';
  const layers = pages.map((page, index) => element.appendChild(drawPage(root, page, index)));
  const nodes = new Map<string, HTMLElement[]>();
  const lay = (place: Place, node: HTMLElement, text: string, piece: Piece): void => {
    if (place.kind !== 'page') return;
    const [page, layer] = [pages[place.page - 1], layers[place.page - 1]];
    if (!page || !layer) return;
    layIn(root, node, text, place, page);
    node.dataset.piece = pieceName(piece);
    layer.append(node);
    nodes.set(pieceName(piece), [...(nodes.get(pieceName(piece)) ?? []), node]);
  };
  document.blocks.forEach((block, at) => {
    for (const { place, node, text, piece } of piecesOf(root, block, at)) lay(place, node, text, piece);
  });
  const spotOf = indexPlaces(document);
  const nodesOf = (piece: Piece) => nodes.get(pieceName(piece)) ?? [];
  drawWhenNear(layers, pages, signal);
  return {
    element,
    nodeOf: (piece) => nodesOf(piece)[0] ?? null,
    locate(place) {
      const spot = spotOf(place);
      const node = spot && nodesOf(spot.piece)[0];
      return node ? { element: node, range: rangeIn(node, spot.span) } : null;
    },
    pieceAt(node) {
      const holder = node instanceof Element ? node : node.parentElement;
      return pieceNamed(holder?.closest<HTMLElement>('[data-piece]')?.dataset.piece ?? '');
    },
    show: () => {},
  };
}

function drawPage(root: globalThis.Document, { width, height }: PageImage, index: number): HTMLElement {
  const page = root.createElement('section');
  page.className = 'page-image';
  page.id = `page-${index + 1}`;
  page.setAttribute('aria-label', String(index + 1));
  page.style.aspectRatio = `${width} / ${height}`;
  page.append(root.createElement('canvas'));
  return page;
}

interface LaidPiece {
  readonly place: Place;
  readonly node: HTMLElement;
  readonly text: string;
  readonly piece: Piece;
}

/** A cell that a page break has cut stands on both pages. */
function piecesOf(root: globalThis.Document, block: Block, at: number): LaidPiece[] {
  if (block.kind === 'paragraph')
    return [{ place: block.place, node: root.createElement('p'), text: block.text, piece: { kind: 'paragraph', block: at } }];
  return block.cells.flatMap(({ places, raw, row, column, ...cell }: GridCell) =>
    places.map((place) => {
      const node = root.createElement('td');
      if (cell.state === 'unread') node.className = 'unread';
      return { place, node, text: raw, piece: { kind: 'cell' as const, grid: block.index, row, column } };
    }),
  );
}

/** Over its box, in parts of the page: zooming moves it along. */
function layIn(root: globalThis.Document, node: HTMLElement, text: string, { box }: PagePlace, page: PageImage): void {
  const [left, top, width, height] = box;
  place(node, { x: left, y: top, width, height }, page);
  const runs = layRuns(text, box, page.texts);
  if (!runs) {
    node.textContent = text;
    return;
  }
  for (const { start, end, run } of runs) {
    const span = root.createElement('span');
    span.textContent = text.slice(start, end);
    place(span, { ...run, x: run.x - left, y: run.y - top }, { width, height });
    span.style.fontSize = `${(run.height / page.width) * 100}cqw`;
    span.dataset.width = String(run.width / page.width);
    node.append(span);
  }
}

function place(node: HTMLElement, box: Omit<PrintedRun, 'text'>, within: { readonly width: number; readonly height: number }): void {
  const share = (part: number, whole: number) => `${whole > 0 ? (part / whole) * 100 : 0}%`;
  node.style.left = share(box.x, within.width);
  node.style.top = share(box.y, within.height);
  node.style.width = share(box.width, within.width);
  node.style.height = share(box.height, within.height);
}

/** The characters stand over those of the page, whatever font they have: they are stretched to the run's width. */
export function fitRuns(element: HTMLElement): void {
  const spans = [...element.querySelectorAll<HTMLElement>('span[data-width]')];
  const wanted = spans.map((span) => {
    const page = span.closest<HTMLElement>('.page-image')?.clientWidth ?? 0;
    const range = span.ownerDocument.createRange();
    range.selectNodeContents(span);
    const natural = range.getBoundingClientRect().width;
    return natural > 0 ? (Number(span.dataset.width) * page) / natural : 1;
  });
  spans.forEach((span, index) => {
    span.style.transform = `scaleX(${wanted[index] ?? 1})`;
  });
}

function drawWhenNear(layers: readonly HTMLElement[], pages: readonly PageImage[], signal: AbortSignal): void {
  const drawn = new Map<HTMLElement, number>();
  const draw = (layer: HTMLElement): void => {
    const page = pages[layers.indexOf(layer)];
    const canvas = layer.querySelector('canvas');
    const pixels = Math.round(layer.clientWidth * devicePixelRatio);
    if (!page || !canvas || pixels === 0 || drawn.get(layer) === pixels) return;
    drawn.set(layer, pixels);
    // Drawn anew at another size it may be late: the last one counts.
    void page.draw(canvas, pixels).catch(() => drawn.delete(layer));
  };
  const near = new Set<HTMLElement>();
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target as HTMLElement);
        else near.delete(target as HTMLElement);
        if (isIntersecting) draw(target as HTMLElement);
      }
    },
    { rootMargin: '800px' },
  );
  const sized = new ResizeObserver(() => near.forEach(draw));
  for (const layer of layers) {
    watch.observe(layer);
    sized.observe(layer);
  }
  signal.addEventListener('abort', () => {
    watch.disconnect();
    sized.disconnect();
  });
}

/** Across the runs that hold the characters; null where nothing is printed. */
function rangeIn(node: HTMLElement, span: Span | null): Range | null {
  const walker = node.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const range = node.ownerDocument.createRange();
  let at = 0;
  let last: Text | null = null;
  let isOpen = false;
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    const [from, to] = span ?? [0, Number.POSITIVE_INFINITY];
    const end = at + text.length;
    if (!isOpen && from < end) {
      range.setStart(text, from - at);
      isOpen = true;
    }
    if (isOpen && to <= end) {
      range.setEnd(text, to - at);
      return range;
    }
    at = end;
    last = text;
  }
  if (!isOpen || !last) return null;
  range.setEnd(last, last.length);
  return range;
}
