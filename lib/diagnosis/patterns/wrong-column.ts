/** On the scale of the other patterns: commoner than that two numbers of a row changed places. */
const COMMON = 3;

/**
 * How likely it is that of `given` applications just so many were counted under another applicant: as often as not all of them,
 * else any part of them alike, so the larger the number the rarer this very part.
 */
export function wrongColumn(given: number, all: boolean): number {
  const part = 0.5 / Math.max(given, 1);
  return COMMON + Math.log(all ? 0.5 + part : part);
}
