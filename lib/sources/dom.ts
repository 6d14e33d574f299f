import type { Document } from '../document/document';
import type { Place } from '../document/place';
import { allSteps } from '../document/steps';
import { documentElement, viewOf } from '../dom/documents';
import { baseUri, checkVisibility, isShown } from '../dom/nodes';
import { turn } from '../dom/turn';
import { absolute } from './page/absolute';
import { locator } from './page/dom-locate';
import type { PageElement, PageLimits, PageOptions } from './page/page';
import { PageWalk, type Walked } from './page/page-walk';

export interface DomReading {
  readonly document: Document;
  /** What stands at a place now: the element and its characters, or null when it is gone or says something else. */
  readonly locate: (place: Place) => { readonly element: Element; readonly range: Range | null } | null;
}

export interface DomOptions {
  readonly name: string | null;
  readonly url: string | null;
  /** Instead of the browser's own answer (`display: none`), e.g. where there are no computed styles. */
  readonly isHidden?: (element: Element) => boolean;
  readonly limits?: PageLimits;
}

/** Reads a live page in one go. About 2 µs per node; see {@link readDomInSlices} for pages of unknown size. */
export function readDom(root: globalThis.Document, options: DomOptions): DomReading {
  const walk = new PageWalk(documentElement(root) as unknown as PageElement, pageOptions(root, options, WHOLE));
  walk.advance(Number.POSITIVE_INFINITY);
  return reading(root, allSteps(walk.finish()));
}

/** The same, giving the page a turn every few milliseconds. Rejects with the signal's reason when aborted. */
export async function readDomInSlices(
  root: globalThis.Document,
  options: DomOptions & { readonly signal: AbortSignal },
): Promise<DomReading> {
  const walk = new PageWalk(documentElement(root) as unknown as PageElement, pageOptions(root, options, LIVE));
  // Whoever asks may just have been compiled.
  await turn();
  let began = performance.now();
  const pause = async () => {
    if (performance.now() - began < LONGEST_TURN) return;
    await turn();
    options.signal.throwIfAborted();
    began = performance.now();
  };
  while (!walk.advance(NODES_BETWEEN_LOOKS)) await pause();
  const steps = walk.finish();
  for (;;) {
    const step = steps.next();
    if (step.done) return reading(root, step.value);
    await pause();
  }
}

function reading(root: globalThis.Document, { document, anchors }: Walked): DomReading {
  return { document, locate: locator(root, anchors) };
}

function pageOptions(root: globalThis.Document, options: DomOptions, limits: PageLimits): PageOptions {
  const view = viewOf(root);
  const isHidden =
    options.isHidden ?? ((element: Element) => view !== null && !isShown(element) && view.getComputedStyle(element).display === 'none');
  return {
    name: options.name,
    url: options.url,
    isHidden: isHidden as unknown as PageOptions['isHidden'],
    ...(options.isHidden ? {} : { isShown: isShown as unknown as PageOptions['isHidden'] }),
    isUnseen: ((element: Element) =>
      checkVisibility(element, { visibilityProperty: true, opacityProperty: true }) === false &&
      view?.getComputedStyle(element).display !== 'contents') as unknown as PageOptions['isHidden'],
    isUnstruck: ((element: Element) => view?.getComputedStyle(element).textDecorationLine === 'none') as unknown as PageOptions['isHidden'],
    resolve: absolute(baseUri(root)),
    limits: options.limits ?? limits,
  };
}

const WHOLE: PageLimits = { nodes: Number.POSITIVE_INFINITY, run: 200_000 };
/** Ten times the largest report page met: what a page's main thread can bear in turns of a fifth of a second, understanding included. */
const LIVE: PageLimits = { nodes: 50_000, cells: 15_000, characters: 300_000, run: 50_000 };
const NODES_BETWEEN_LOOKS = 200;
const LONGEST_TURN = 12;
