import { documentElement, findAll, onTrusted, viewOf } from '../../dom/documents';
import { boxOf, clientWidth } from '../../dom/nodes';
import { turn } from '../../dom/turn';
import type { Host } from '../draw/host';
import type { Layer } from '../draw/layer';
import { standOn } from '../draw/plane';
import { type Rect, right } from '../place/geometry';
import { isInMargin, PATIENT_LOOK, readGround } from '../place/ground';
import { freeSpot } from './free-spot';

/** Small things of ours that stand in the window: each keeps where it covers no character, or is away until there is such a place. */
export interface Perches {
  /** Puts it on the layer. */
  add(element: HTMLElement, side: 'left' | 'right'): void;
  /** Looks for places soon: something came, went, grew or moved. */
  settle(): void;
}

/**
 * In a margin, where nothing passes under it, a thing stays in the window; elsewhere it moves along with the page and finds another place
 * when the scrolling has ended. Nothing runs while the page scrolls.
 */
export function createPerches({ layer, front }: Host, marks: Layer, signal: AbortSignal): Perches {
  const root = layer.ownerDocument;
  const view = viewOf(root);
  const perched: { readonly element: HTMLElement; readonly side: 'left' | 'right' }[] = [];
  let frame = 0;
  const place = (longest?: number) => {
    const shown = perched.filter(({ element }) => !element.hidden);
    if (!view || shown.length === 0) return;
    const window = { left: 0, top: 0, width: clientWidth(documentElement(root)) || view.innerWidth, height: view.innerHeight };
    const { texts, figures, isWhole } = readGround(root, window, longest);
    if (!isWhole) {
      for (const { element } of shown) element.classList.add('away');
      if (!longest) placeSoon(PATIENT_LOOK);
      return;
    }
    // What is pressed or typed in has a box around its words; our own panel beside the sheet wants no company.
    const controls = [...findAll(root, CONTROLS)].slice(0, MOST_CONTROLS).map(boxOf);
    const ours = [...marks.badges, ...layer.querySelectorAll('.card:not([hidden]), .legend.placed')].map(boxOf);
    const taken: Rect[] = [...texts, ...figures, ...controls, ...ours];
    const origin = layer.getBoundingClientRect();
    for (const { element, side } of shown) {
      const spot = spotFor(element, side, window, taken);
      element.classList.toggle('away', spot === null);
      if (!spot) continue;
      taken.push(spot);
      const stays = isInMargin(spot, root);
      const { style } = element;
      standOn(stays ? front.window : front.page, element);
      style.right = 'auto';
      style.bottom = 'auto';
      style.left = `${Math.round(spot.left - (stays ? 0 : origin.left))}px`;
      style.top = `${Math.round(spot.top - (stays ? 0 : origin.top))}px`;
    }
  };
  // When a frame has laid the page out, but not in it: what is drawn then may take the browser long enough by itself.
  const placeSoon = (longest?: number) => {
    const drawn = async () => {
      await turn();
      frame = 0;
      if (!signal.aborted) place(longest);
    };
    frame ||= view?.requestAnimationFrame(() => void drawn()) ?? 0;
  };
  const settle = () => placeSoon();
  // What moved along and left the window comes back; older browsers tell no end of scrolling.
  const left = new IntersectionObserver(settle, { root: root as globalThis.Document });
  onTrusted(root, 'scrollend', settle, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    left.disconnect();
    if (frame) view?.cancelAnimationFrame(frame);
  });
  return {
    add(element, side) {
      perched.push({ element, side });
      standOn(front.window, element);
      element.classList.add('away');
      left.observe(element);
    },
    settle,
  };
}

/** As it is, or as small as it can be. */
function spotFor(element: HTMLElement, side: 'left' | 'right', window: Rect, taken: readonly Rect[]): Rect | null {
  element.classList.remove('small');
  const whole = freeSpot(sizeOf(element), window, taken, side);
  if (whole) return whole;
  element.classList.add('small');
  const small = freeSpot(sizeOf(element), window, taken, side);
  return small && right(small) <= right(window) ? small : null;
}

function sizeOf(element: HTMLElement): { width: number; height: number } {
  const { width, height } = element.getBoundingClientRect();
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

const CONTROLS = 'button, input, select, textarea, summary, [data-keep-clear]';
const MOST_CONTROLS = 500;
