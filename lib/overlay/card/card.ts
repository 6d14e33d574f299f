import { makeElement, viewOf } from '../../dom/documents';
import { markStrings } from '../../strings/marks';
import type { Landing } from '../jump';
import type { Rect } from '../place/geometry';
import type { CardActions } from './actions';
import type { CardFace, CardSource } from './card-face';
import type { Flight } from './flight';
import type { Surroundings } from './surroundings';

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

/** `below`: where in the window a bar ends that it must not cover. */
export function createCard(
  parent: HTMLElement,
  actions: CardActions,
  loadFace: () => Promise<CardFace>,
  signal: AbortSignal,
  below = () => 0,
): Card {
  const root = parent.ownerDocument;
  const element = makeElement(root, 'div');
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
  /** While it is open. */
  let open: AbortController | null = null;

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
    open?.abort();
    face?.erase(element);
  });
  /** Comes with the face; until then it is only known where the jump under way will end. */
  let flight: Flight | null = null;
  let ahead: Landing | null = null;
  const fly = (landing: Landing | null) => {
    ahead = landing;
    flight?.begin(landing);
  };

  const placeAt = async (around: Surroundings, boundary: Rect) => {
    element.classList.toggle('pinned', around.isPinned);
    const at = await face?.place(element, around, boundary);
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
    if (!flight) {
      flight = face.createFlight(
        viewOf(root),
        () => beside?.().own,
        () => card.place(),
        signal,
      );
      flight.begin(ahead);
    }
    face.draw(element, wanted.source, wanted.visiting, actions);
    card.place();
    if (open) return;
    open = new AbortController();
    face.closeFromOutside(element, actions.close, () => wanted?.source.index, open.signal);
  };
  const view = () => {
    const window = viewOf(root);
    const top = below();
    return { left: 0, top, width: window?.innerWidth ?? 0, height: (window?.innerHeight ?? 0) - top };
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
      void draw();
    },
    place() {
      if (element.hidden) return;
      // It is as high as what the bar leaves: its last line has the buttons.
      element.style.setProperty('--below', `${below()}px`);
      if (beside) {
        const now = beside();
        const { around, view: boundary } = flight?.foresee(now, view()) ?? { around: now, view: view() };
        return void placeAt(around, boundary);
      }
      element.classList.remove('pinned');
      element.style.removeProperty('left');
      element.style.removeProperty('top');
    },
    hide() {
      element.hidden = true;
      open?.abort();
      open = null;
      beside = null;
      wanted = null;
      fly(null);
      face?.erase(element);
    },
  };
  return card;
}
