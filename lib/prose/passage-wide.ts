import { figuresOf } from './frames/structure';
import { numberClaims } from './number-claims';
import { explained } from './solve/explained';
import { judge } from './solve/judge';
import { settle } from './solve/solve';
import { readStatements } from './statements/statements';
import { readFullRates } from './sums/full-rates';
import { readIssuer } from './tokens/issuer';

/**
 * What a passage says as a whole, beside its single numbers: which words stand around each number; what the numbers can only tell together, and
 * how they compare with the tables; what it reckons for itself, lists and their totals, shares, changes, rates of a hundred per cent; and what it
 * says of all and of none; whose report it is, and what the report as a whole explains. In the extension a script of its own (`sums`).
 */
export interface PassageWide {
  readonly figures: typeof figuresOf;
  readonly settle: typeof settle;
  readonly numbers: typeof numberClaims;
  readonly judge: typeof judge;
  readonly fullRates: typeof readFullRates;
  readonly statements: typeof readStatements;
  readonly issuer: typeof readIssuer;
  readonly explained: typeof explained;
}

export const passageWide: PassageWide = {
  figures: figuresOf,
  settle,
  numbers: numberClaims,
  judge,
  fullRates: readFullRates,
  statements: readStatements,
  issuer: readIssuer,
  explained,
};
