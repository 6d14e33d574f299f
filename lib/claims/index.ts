import { readPassages } from '../prose/passages';
import type { Claim } from '../report/claim';
import type { Facts } from './cells';
import { readPassage } from './read-passage';

/** Reads a report's prose, clause by clause, into claims, and says of each whether the tables bear it out. In text order. */
export function readClaims(report: Facts): Claim[] {
  return readPassages(report.prose).flatMap((passage) => readPassage(report, passage));
}
