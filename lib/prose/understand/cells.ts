import type { Facts } from '../frames/context';
import type { Meaning } from '../meanings/meaning';

export interface Amount {
  /** Null: a cell was not read. */
  readonly value: number | null;
  /** The reader did not doubt any of the cells. */
  readonly sure: boolean;
}

/** What the tables hold for a meaning, as the ledger counts it. */
export function amountOf(report: Facts, { cells, minus = [] }: Meaning): Amount {
  return report.amount([...cells, ...minus.map((path) => ({ minus: path }))]);
}

/** Readings whose cells the report's edition has. */
export function inEdition(report: Facts, meanings: readonly Meaning[]): Meaning[] {
  return meanings.filter((one) => [...one.cells, ...(one.minus ?? [])].every((path) => path in report.facts));
}
