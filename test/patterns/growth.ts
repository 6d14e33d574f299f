/** Times as long for twice the text that is still in step: 2, and what a machine adds to it. With the square it would be 4. */
export const LIMIT = 2.5;

/** A cost in ms below which nothing can be told from it. */
const LEAST = 4;

/**
 * How many times longer work takes for twice the text, where it takes long enough to be told; 2 where even the longest text costs nearly
 * nothing. Processor time, the least of several: a busy machine does not count against it. What grows faster than the text does so each
 * time it is asked.
 */
export function growthOf(work: (length: number) => () => unknown, from: number, to: number): number {
  for (let length = from; length <= to; length *= 4) {
    const once = work(length);
    // Asked twice: a moment of the machine's is no cost of ours.
    if (timeOf(once) < LEAST || leastOf(once, 2) < LEAST) continue;
    const twice = work(length * 2);
    let growth = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < TRIES && growth >= LIMIT; tries++)
      growth = leastOf(twice, tries + 1) / Math.max(LEAST / 2, leastOf(once, tries + 2));
    return growth;
  }
  return 2;
}

const TRIES = 6;

function leastOf(work: () => unknown, times: number): number {
  return Math.min(...Array.from({ length: times }, () => timeOf(work)));
}

function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
