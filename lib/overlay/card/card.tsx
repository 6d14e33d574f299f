import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import { render } from 'preact';
import { move, type Point, type Rect } from '../geometry';
import type { Landing } from '../jump';
import type { CardActions } from './actions';
import type { CardModel } from './model';
import { CardView } from './view';

/** The one card: a labelled dialog that blocks nothing. */
export interface Card {
  readonly isOpen: boolean;
  readonly element: HTMLElement;
  /**
   * Draws and places it beside `reference` (its live box in the window); null: in a corner of the window.
   * While a jump is under way, its landing is where things will be.
   */
  show(model: CardModel, visiting: string | null, reference: (() => Rect) | null, landing: Landing | null): void;
  /** Again beside its reference. */
  place(): void;
  hide(): void;
}

export function createCard(parent: HTMLElement, actions: CardActions, signal: AbortSignal): Card {
  const element = parent.ownerDocument.createElement('div');
  element.className = 'card';
  element.tabIndex = -1;
  element.hidden = true;
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-labelledby', 'gouji-card-title');
  element.setAttribute('aria-describedby', 'gouji-card-message');
  parent.append(element);
  let beside: (() => Rect) | null = null;
  let flight: { readonly landing: Landing; readonly until: number } | null = null;

  element.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') {
        actions.close();
        event.preventDefault();
      }
      // What is typed in the card is none of the page's business.
      event.stopPropagation();
    },
    { signal },
  );
  signal.addEventListener('abort', () => render(null, element));

  const placeAt = (box: Rect, boundary: Rect) => {
    const rootBoundary = { x: boundary.left, y: boundary.top, width: boundary.width, height: boundary.height };
    const area = { padding: 8, rootBoundary };
    const reference = {
      getBoundingClientRect: () => ({
        ...box,
        x: box.left,
        y: box.top,
        right: box.left + box.width,
        bottom: box.top + box.height,
      }),
    };
    void computePosition(reference, element, {
      strategy: 'absolute',
      placement: 'bottom-start',
      middleware: [
        offset(16),
        flip({ ...area, fallbackPlacements: ['top-start', 'right-start', 'left-start'] }),
        shift({ ...area, crossAxis: true }),
      ],
    }).then(({ x, y }) => {
      if (beside === null) return;
      element.style.left = `${Math.round(x)}px`;
      element.style.top = `${Math.round(y)}px`;
    });
  };
  const view = () => {
    const window = parent.ownerDocument.defaultView;
    return { left: 0, top: 0, width: window?.innerWidth ?? 0, height: window?.innerHeight ?? 0 };
  };

  const scrolled = (): Point => {
    const window = parent.ownerDocument.defaultView;
    return { x: window?.scrollX ?? 0, y: window?.scrollY ?? 0 };
  };

  const card: Card = {
    get isOpen() {
      return !element.hidden;
    },
    element,
    show(model, visiting, reference, landing) {
      beside = reference;
      element.hidden = false;
      element.classList.toggle('cornered', reference === null);
      render(<CardView model={model} visiting={visiting} actions={actions} />, element);
      flight = landing && { landing, until: performance.now() + FLIGHT_MS };
      card.place();
    },
    place() {
      if (element.hidden) return;
      if (beside) {
        if (flight && performance.now() > flight.until) flight = null;
        const { x, y } = flight ? ahead(flight.landing, scrolled()) : { x: 0, y: 0 };
        return placeAt(flight ? move(flight.landing.target, x, y) : beside(), move(view(), x, y));
      }
      element.style.removeProperty('left');
      element.style.removeProperty('top');
    },
    hide() {
      element.hidden = true;
      beside = null;
      render(null, element);
    },
  };
  return card;
}

// Longer than any browser's smooth scroll; after it the live boxes are the truth.
const FLIGHT_MS = 1200;

/** How much of a jump is still to come. */
function ahead({ from, page }: Landing, now: Point): Point {
  return { x: from.x + page.x - now.x, y: from.y + page.y - now.y };
}
