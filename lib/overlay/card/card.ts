import { overlayStrings } from '../../strings/overlay';
import { move, type Point, type Rect } from '../geometry';
import type { Landing } from '../jump';
import type { CardActions } from './actions';
import type { CardFace, CardSource } from './card-face';
import { roomiest, type Surroundings } from './surroundings';

/** The one card: a labelled dialog that blocks nothing. */
export interface Card {
  readonly isOpen: boolean;
  readonly element: HTMLElement;
  /**
   * Draws and places it beside `reference`; null: in a corner of the window.
   * While a jump is under way, its landing is where things will be; drawn again with none, the one under way still counts.
   */
  show(source: CardSource, visiting: string | null, reference: (() => Surroundings) | null, landing: Landing | null): void;
  /** Again beside its reference. */
  place(): void;
  hide(): void;
}

export function createCard(parent: HTMLElement, actions: CardActions, loadFace: () => Promise<CardFace>, signal: AbortSignal): Card {
  const element = parent.ownerDocument.createElement('div');
  element.className = 'card';
  element.tabIndex = -1;
  element.hidden = true;
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-labelledby', 'gouji-card-title');
  element.setAttribute('aria-describedby', 'gouji-card-message');
  parent.append(element);
  let face: CardFace | null = null;
  let wanted: { readonly source: CardSource; readonly visiting: string | null } | null = null;
  let beside: (() => Surroundings) | null = null;
  let flight: Landing | null = null;
  let landed: ReturnType<typeof setTimeout> | undefined;

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
  signal.addEventListener('abort', () => {
    clearTimeout(landed);
    face?.erase(element);
  });

  const placeAt = async (box: Rect, boundary: Rect) => {
    const at = await face?.place(element, box, boundary);
    if (beside === null || !at) return;
    element.style.left = `${Math.round(at.x)}px`;
    element.style.top = `${Math.round(at.y)}px`;
  };
  const draw = async () => {
    try {
      face ??= await loadFace();
    } catch {
      if (wanted) element.textContent = overlayStrings[wanted.source.language].cardFailed;
      return;
    }
    // Closed, or another one asked for, while the inside was on its way.
    if (!wanted || signal.aborted) return;
    face.draw(element, wanted.source, wanted.visiting, actions);
    card.place();
  };
  const view = () => {
    const window = parent.ownerDocument.defaultView;
    return { left: 0, top: 0, width: window?.innerWidth ?? 0, height: window?.innerHeight ?? 0 };
  };

  const scrolled = (): Point => {
    const window = parent.ownerDocument.defaultView;
    return { x: window?.scrollX ?? 0, y: window?.scrollY ?? 0 };
  };

  const fly = (landing: Landing | null) => {
    flight = landing;
    clearTimeout(landed);
    if (!landing) return;
    // Should the page have moved otherwise than it was told, the live boxes set the card right.
    landed = setTimeout(() => {
      flight = null;
      card.place();
    }, FLIGHT_MS);
  };

  const card: Card = {
    get isOpen() {
      return !element.hidden;
    },
    element,
    show(source, visiting, reference, landing) {
      const isSame = wanted?.source.index === source.index && wanted.visiting === visiting;
      if (landing || !isSame) fly(landing);
      wanted = { source, visiting };
      beside = reference;
      element.hidden = false;
      element.classList.toggle('cornered', reference === null);
      if (!face) return void draw();
      face.draw(element, source, visiting, actions);
      card.place();
    },
    place() {
      if (element.hidden) return;
      if (beside) {
        const { x, y } = flight ? ahead(flight, scrolled()) : { x: 0, y: 0 };
        const boundary = move(view(), x, y);
        const around = flight ? arrived(beside(), move(flight.target, x, y)) : beside();
        return void placeAt(roomiest(around, element.getBoundingClientRect(), boundary), boundary);
      }
      element.style.removeProperty('left');
      element.style.removeProperty('top');
    },
    hide() {
      element.hidden = true;
      beside = null;
      wanted = null;
      fly(null);
      face?.erase(element);
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

/** With its own place where it will be, the rest moved along. */
function arrived({ own, operands }: Surroundings, target: Rect): Surroundings {
  return { own: target, operands: operands.map((box) => move(box, target.left - own.left, target.top - own.top)) };
}
