import { documentElement, scrollingElement, viewOf } from '../../dom/documents';
import { boxOf, ownerDocument, scrollHeight, scrollWidth } from '../../dom/nodes';
import { type Container, type Containers, containerBox, frameOffset, readContainers, scrolledIn, scrollOf } from './containers';
import { move, type Rect } from './geometry';
import { around, textBoxes } from './text-boxes';

/**
 * All reading of boxes for one layout. Every box it gives is in the space of its group: the page, or the content of the innermost
 * scroller or frame around the element, so that scrolling moves the group and nothing else.
 */
export interface Survey {
  /** The containers around an element, outermost first; empty for the page itself. */
  containersOf(element: Element): readonly Container[];
  boxOf(element: Element): Rect;
  boxOfRange(range: Range, element: Element): Rect | null;
  linesOfRange(range: Range, element: Element): Rect[];
  /** Where a container's visible box stands in its parent group. */
  frameOf(containers: readonly Container[]): Rect;
  /** How far badges may go in a group. */
  boundsOf(containers: readonly Container[]): Rect;
  /** Whether nothing has scrolled or been laid out anew since: boxes that were read before and after do not fit together. */
  holds(): boolean;
}

/** `layer` marks the origin: where the page puts absolute boxes is measured, never assumed. */
export function takeSurvey(root: globalThis.Document, layer: HTMLElement): Survey {
  const chains: Containers = readContainers(root);
  const origin = boxOf(layer);
  const shifts = new Map<Element | null, { dx: number; dy: number }>();
  const offsets = new Map<globalThis.Document, { dx: number; dy: number }>();

  const met = new Map<Container | null, string>();
  const stand = (container: Container | null): string => {
    const read = container ? [containerBox(container, root), scrollOf(container)] : [boxOf(layer), boxOf(documentElement(root))];
    return JSON.stringify(read);
  };
  met.set(null, stand(null));

  /** From the top window's viewport to the space inside these containers. */
  const shiftInto = (containers: readonly Container[]) => {
    const inner = containers.at(-1) ?? null;
    const key = inner?.element ?? null;
    const known = shifts.get(key);
    if (known) return known;
    let shift = { dx: -origin.left, dy: -origin.top };
    if (inner) {
      const box = containerBox(inner, root);
      const scroll = scrollOf(inner);
      met.set(inner, stand(inner));
      shift = { dx: scroll.left - box.left, dy: scroll.top - box.top };
    }
    shifts.set(key, shift);
    return shift;
  };
  const place = (box: Rect, element: Element): Rect => {
    const owner = ownerDocument(element) ?? root;
    const offset = offsets.get(owner) ?? frameOffset(element, root);
    offsets.set(owner, offset);
    const shift = shiftInto(chains.of(element));
    return move(box, offset.dx + shift.dx, offset.dy + shift.dy);
  };

  return {
    containersOf: (element) => chains.of(element),
    boxOf: (element) => place(boxOf(element), element),
    boxOfRange(range, element) {
      const box = around(textBoxes(range));
      return box && place(box, element);
    },
    linesOfRange: (range, element) => textBoxes(range, MOST_LINES).map((box) => place(box, element)),
    frameOf(containers) {
      const inner = containers.at(-1);
      if (!inner) return { left: 0, top: 0, width: 0, height: 0 };
      const shift = shiftInto(containers.slice(0, -1));
      return move(containerBox(inner, root), shift.dx, shift.dy);
    },
    boundsOf(containers) {
      const inner = containers.at(-1);
      const page = scrollingElement(root) ?? documentElement(root);
      const view = viewOf(root);
      if (!inner)
        return {
          left: -(view?.scrollX ?? 0) - origin.left,
          top: -(view?.scrollY ?? 0) - origin.top,
          width: scrollWidth(page),
          height: scrollHeight(page),
        };
      if (inner.kind === 'pinned') return containerBox(inner, root);
      const content = scrolledIn(inner);
      return { left: 0, top: 0, width: scrollWidth(content), height: scrollHeight(content) };
    },
    holds: () => [...met].every(([container, stood]) => stand(container) === stood),
  };
}

// A paragraph of more lines than this is no paragraph; the rest of it is far from the number.
const MOST_LINES = 400;
