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

/** Step by step, with a pause whenever steps have taken long together: whoever waits outside is let in. */
export async function withPauses<Result>(steps: Steps<Result>, pause: () => Promise<void>): Promise<Result> {
  let began = Date.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (Date.now() - began < LONGEST) continue;
    await pause();
    began = Date.now();
  }
}

/** Milliseconds: two such works may take turns, and the browser draws a frame between them. */
const LONGEST = 10;
