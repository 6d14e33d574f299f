import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import { render } from 'preact';
import type { Describe } from '../report/told/rule-text';
import type { CardActions } from './card/actions';
import type { CardFace, CardSource } from './card/card-face';
import { createFlight } from './card/flight';
import { closeFromOutside } from './card/from-outside';
import { cardModel } from './card/model';
import { platformOf } from './card/platform';
import { roomiest } from './card/surroundings';
import { CardView } from './card/view';
import { dressShadow } from './draw/sheets';
import { cardCss } from './draw/styles/card-css';
import { notesCss } from './draw/styles/notes-css';
import { plainCss } from './draw/styles/plain-css';
import { writeNotes } from './notes';
import { bottom, middle, type Rect } from './place/geometry';

/** What the card shows and how it finds its place: it comes to the page with the first card that is opened, or with the notes on paper. */
export function createFace(describe: Describe): CardFace {
  return {
    draw(element: HTMLElement, source: CardSource, visiting: string | null, actions: CardActions) {
      dress(element);
      const model = cardModel(source, describe);
      render(model && <CardView model={model} visiting={visiting} actions={actions} />, element);
    },
    erase: (element) => render(null, element),
    writeNotes(list, ...what) {
      dress(list);
      writeNotes(list, ...what);
    },
    createFlight,
    closeFromOutside,
    place(element, around, boundary) {
      const view = holding(boundary, around.own);
      const reference = roomiest(around, element.getBoundingClientRect(), view);
      return computePosition({ getBoundingClientRect: () => edges(reference) }, element, {
        strategy: around.isPinned ? 'fixed' : 'absolute',
        platform: platformOf(element, reference, view),
        placement: 'bottom-start',
        middleware: [
          offset(16),
          flip({ ...within(view), crossAxis: false, fallbackPlacements: ['top-start', 'right-start', 'left-start'] }),
          shift({ ...within(view), crossAxis: true }),
        ],
      });
    },
  };
}

const dressed = new WeakSet<Node>();

/** The layer's own sheet knows nothing of what is drawn here. */
function dress(element: HTMLElement): void {
  const shadow = element.getRootNode() as ShadowRoot;
  if (dressed.has(shadow)) return;
  dressed.add(shadow);
  dressShadow(shadow, plainCss + cardCss + notesCss);
}

/** The window, moved up or down the page as far as its cell has gone: the card stays with that, and does not hang about without it. */
function holding(window: Rect, own: Rect): Rect {
  const isOut = bottom(own) < window.top || own.top > bottom(window);
  return isOut ? { ...window, top: middle(own).y - window.height / 2 } : window;
}

function within(boundary: Rect) {
  return { padding: 8, rootBoundary: { x: boundary.left, y: boundary.top, width: boundary.width, height: boundary.height } };
}

function edges(box: Rect) {
  return { ...box, x: box.left, y: box.top, right: box.left + box.width, bottom: box.top + box.height };
}
