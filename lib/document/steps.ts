/** Work that may be paused between two of its steps. */
export type Steps<Result> = Generator<undefined, Result, void>;

/** All steps at once. */
export function allSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As many steps as begin within so many milliseconds; whether that was all of them. */
export function endsWithin(most: number, steps: Steps<void>): boolean {
  const began = Date.now();
  do {
    if (steps.next().done) return true;
  } while (Date.now() - began < most);
  return false;
}

/**
 * Step by step, with a pause whenever steps have taken long together: whoever waits outside is let in. The first step after a pause belongs
 * to it: in it the browser catches up with what has moved meanwhile. The dearer pauses are, the fewer.
 */
export async function withPauses<Result>(steps: Steps<Result>, pause: () => Promise<void>): Promise<Result> {
  let began = Date.now();
  let most = LONGEST;
  for (;;) {
    let step = steps.next();
    if (!step.done && Date.now() - began >= most) {
      const left = Date.now();
      await pause();
      step = steps.next();
      began = Date.now();
      most = Math.min(MOST, Math.max(LONGEST, (began - left) * SHARE));
    }
    if (step.done) return step.value;
  }
}

/** Milliseconds: two such works may take turns, and the browser draws a frame between them. */
const LONGEST = 10;
/** Where a pause is dear: still far less than is felt. */
const MOST = 50;
/** Of what a pause took. */
const SHARE = 0.25;
