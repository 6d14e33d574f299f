import { type Fact, isBlank } from '../report/fact';

/**
 * What a cell holds, as far as adding is concerned. blank: nothing entered, be it left empty, a dash or 无 · unread: printed or
 * expected, but no figure could be taken from it · unknown: no such cell.
 */
export type Figure = number | 'blank' | 'unread' | 'unknown';

export function figureOf(fact: Fact | undefined): Figure {
  if (!fact) return 'unknown';
  if (fact.state === 'number' && fact.value !== null) return fact.value;
  return isBlank(fact) ? 'blank' : 'unread';
}
