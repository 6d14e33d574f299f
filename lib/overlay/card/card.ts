import { markStrings } from '../../strings/marks';
import type { Landing } from '../jump';
import type { Rect } from '../place/geometry';
import type { CardActions } from './actions';
import type { CardFace, CardSource } from './card-face';
import { createFlight } from './flight';
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
  signal.addEventListener('abort', () => face?.erase(element));
  const flight = createFlight(
    parent.ownerDocument.defaultView,
    () => beside?.().own,
    () => card.place(),
    signal,
  );

  const placeAt = async (box: Rect, boundary: Rect, isPinned: boolean) => {
    element.classList.toggle('pinned', isPinned);
    const at = await face?.place(element, box, boundary, isPinned ? 'fixed' : 'absolute');
    if (beside === null || !at) return;
    element.style.left = `${Math.round(at.x)}px`;
    element.style.top = `${Math.round(at.y)}px`;
  };
  const draw = async () => {
    try {
      face ??= await loadFace();
    } catch {
      if (wanted) element.textContent = markStrings[wanted.source.language].cardFailed;
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

  const card: Card = {
    get isOpen() {
      return !element.hidden;
    },
    element,
    show(source, visiting, reference, landing) {
      const isSame = wanted?.source.index === source.index && wanted.visiting === visiting;
      if (landing || !isSame) flight.begin(landing);
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
        const { around, view: boundary } = flight.foresee(beside(), view());
        return void placeAt(roomiest(around, element.getBoundingClientRect(), boundary), boundary, around.isPinned);
      }
      element.classList.remove('pinned');
      element.style.removeProperty('left');
      element.style.removeProperty('top');
    },
    hide() {
      element.hidden = true;
      beside = null;
      wanted = null;
      flight.begin(null);
      face?.erase(element);
    },
  };
  return card;
}
