import type { Landing } from '../jump';
import { move, type Point, type Rect } from '../place/geometry';
import type { Surroundings } from './surroundings';

/** A jump under way: as long as it lasts, the card stands where things will be. */
export interface Flight {
  /** Null: things are where they are. */
  begin(landing: Landing | null): void;
  /** The window and what the card stands beside, as they will be when the jump is over, seen from the window now. */
  foresee(around: Surroundings, view: Rect): { readonly around: Surroundings; readonly view: Rect };
}

/** `look` tells where the target is now; `landed` is called when it has come to rest. */
export function createFlight(window: Window | null, look: () => Rect | undefined, landed: () => void, signal: AbortSignal): Flight {
  let flight: Landing | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  // Should the page have moved otherwise than it was told, the live boxes set the card right; a busy one is given time to arrive.
  const touchDown = (before: Rect | undefined, left: number) => {
    const now = look();
    if (left > 0 && !isSame(before, now)) {
      timer = setTimeout(() => touchDown(now, left - 1), LOOK_MS);
      return;
    }
    flight = null;
    landed();
  };
  return {
    begin(landing) {
      flight = landing;
      clearTimeout(timer);
      if (landing) timer = setTimeout(() => touchDown(undefined, MOST_LOOKS), FLIGHT_MS);
    },
    foresee(around, view) {
      if (!flight) return { around, view };
      const { x, y } = around.isPinned ? HERE : ahead(flight, { x: window?.scrollX ?? 0, y: window?.scrollY ?? 0 });
      return { around: arrived(around, move(flight.target, x, y)), view: move(view, x, y) };
    },
  };
}

// Longer than any browser's smooth scroll on an idle machine.
const FLIGHT_MS = 1100;
const LOOK_MS = 100;
const MOST_LOOKS = 30;
const HERE: Point = { x: 0, y: 0 };

function isSame(a: Rect | undefined, b: Rect | undefined): boolean {
  return a !== undefined && b !== undefined && a.left === b.left && a.top === b.top;
}

/** How much of a jump is still to come. */
function ahead({ from, page }: Landing, now: Point): Point {
  return { x: from.x + page.x - now.x, y: from.y + page.y - now.y };
}

/** With its own place where it will be, the rest moved along. */
function arrived({ own, operands, isPinned }: Surroundings, target: Rect): Surroundings {
  return { own: target, operands: operands.map((box) => move(box, target.left - own.left, target.top - own.top)), isPinned };
}
