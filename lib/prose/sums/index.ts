import { readFullRates } from './full-rates';
import { readOwnSums } from './own-sums';

/** What the prose reckons for itself: lists and their totals, shares, changes, rates of a hundred per cent. */
export interface SumsReader {
  readonly own: typeof readOwnSums;
  readonly fullRates: typeof readFullRates;
}

export const sumsReader: SumsReader = { own: readOwnSums, fullRates: readFullRates };
