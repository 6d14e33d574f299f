/** Work on a text of some length, and on one of twice and of four times that length. */
interface Works {
  readonly workOn: (times: 1 | 2 | 4) => () => unknown;
  /** Milliseconds; less is noise. */
  readonly least: number;
}

/** Times as long for twice the text: 2 where it keeps step, 4 where it grows with the square. What a machine adds lies between. */
export const LIMIT = 2.75;

/**
 * How many times as long the work takes for twice the text. Processor time, the least of each over some rounds: a busy machine does not
 * count against it, and what grows with the square takes four times as long however often it is tried, and as many times again when the
 * text is doubled once more: the lesser of both doublings. No longer than `least` × 2: nought.
 */
export function costOfTwice({ workOn, least }: Works): number {
  const twice = workOn(2);
  const growth = growthOf(workOn(1), twice, least);
  return growth < LIMIT ? growth : Math.min(growth, growthOf(twice, workOn(4), least));
}

function growthOf(once: () => unknown, twice: () => unknown, least: number): number {
  const times = { once: Number.POSITIVE_INFINITY, twice: Math.min(timeOf(twice), timeOf(twice)) };
  if (times.twice < least * 2) return 0;
  let growth = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && growth >= LIMIT; round++) {
    times.once = Math.min(times.once, timeOf(once), timeOf(once));
    if (round > 0) times.twice = Math.min(times.twice, timeOf(twice), timeOf(twice));
    growth = times.twice / Math.max(least, times.once);
  }
  return growth;
}

const ROUNDS = 8;

/** Milliseconds. Of user and system together: a machine counts their sum, and guesses by its clock’s strokes which of the two it was. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
