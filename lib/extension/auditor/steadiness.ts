/** Whether the figures of a page stand still: of one that goes on changing them nothing is right for long enough to be said. */
export interface Steadiness {
  /** A table has changed just now. */
  touched(): void;
  readonly isSteady: boolean;
}

/** `now`: milliseconds of a clock that goes on. */
export function keepSteadiness(now: () => number = () => performance.now()): Steadiness {
  let moments: number[] = [];
  const recent = () => {
    const since = now() - WHILE;
    moments = moments.filter((moment) => moment >= since);
    return moments;
  };
  return {
    touched() {
      const last = recent().at(-1);
      // What a script writes at once is one change.
      if (last === undefined || now() - last >= APART) moments.push(now());
    },
    get isSteady() {
      return recent().length < MANY;
    },
  };
}

/** Milliseconds. */
const WHILE = 3_000;
const APART = 20;
/** A table that a page fills piece by piece changes a few times. */
const MANY = 6;
