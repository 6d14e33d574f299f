import { endsWithin, type Steps, withPauses } from '../../document/steps';
import { turn } from '../../dom/turn';

/** Draws one thing at a time; what is wanted next takes its place. */
export interface Drawing {
  /** One with pauses has not ended. */
  readonly isUnderWay: boolean;
  run(steps: Steps<void>): void;
}

/** `lost` hears of what broke in a pause; aborting `signal` ends what is under way. */
export function keepDrawing(lost: () => void, signal: AbortSignal): Drawing {
  let underWay: Steps<void> | null = null;
  signal.addEventListener('abort', () => underWay?.return());
  function* untilEnded(steps: Steps<void>): Steps<void> {
    yield* steps;
    underWay = null;
  }
  return {
    get isUnderWay() {
      return underWay !== null;
    },
    run(steps) {
      const isAnew = underWay !== null;
      underWay?.return();
      underWay = null;
      // What was not drawn at once is not drawn at once again.
      if (!isAnew && endsWithin(AT_ONCE, steps)) return;
      underWay = untilEnded(steps);
      withPauses(underWay, turn).catch(lost);
    },
  };
}

/** Milliseconds. What takes longer is drawn with pauses: a page with thousands of marks, or of elements around them, must not be held up. */
const AT_ONCE = 30;
