import type { Fact } from './fact';

/** No statutory cell has anything in it: a form that is still to be filled in. A dash or 无 is an answer, and a cell that was not read is not blank. */
export function isUnfilled(cells: Readonly<Record<string, Pick<Fact, 'state'>>>): boolean {
  return Object.values(cells).every(({ state }) => state === 'blank');
}
