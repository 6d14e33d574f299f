/** Work on a text of some length, and on one of twice that length. */
interface Works {
  readonly once: () => unknown;
  readonly twice: () => unknown;
  /** Milliseconds; less is noise. */
  readonly least: number;
}

/** Times as long for twice the text: 2 where it keeps step, 4 where it grows with the square. What a machine adds lies between. */
export const LIMIT = 2.75;

/**
 * How many times as long the work takes for twice the text. Processor time, the least of each over some rounds: a busy machine does not
 * count against it, and what grows with the square takes four times as long however often it is tried. No longer than `least` × 2: nought.
 */
export function costOfTwice({ once, twice, least }: Works): number {
  const longer = Math.min(timeOf(twice), timeOf(twice));
  if (longer < least * 2) return 0;
  const times = { once: Number.POSITIVE_INFINITY, twice: longer };
  let growth = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && growth >= LIMIT; round++) {
    times.once = Math.min(times.once, timeOf(once), timeOf(once));
    if (round > 0) times.twice = Math.min(times.twice, timeOf(twice), timeOf(twice));
    growth = times.twice / Math.max(least, times.once);
  }
  return growth;
}

const ROUNDS = 8;

function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}
