import type { Facts, Told } from '../frames/context';
import type { Meaning } from '../meanings/meaning';

export interface Amount {
  /** Null: a cell was not read. */
  readonly value: number | null;
  /** The reader did not doubt any of the cells. */
  readonly sure: boolean;
}

/** What the tables hold for a meaning, as the ledger counts it. */
export function amountOf(report: Facts, { cells, minus }: Meaning): Amount {
  return report.amount(minus ? [...cells, ...minus.map((path) => ({ minus: path }))] : cells);
}

/** Whether a number is what the tables hold for one of its meanings. */
export function isTheTables(report: Facts, { understood, figure }: Told): boolean {
  return understood?.meanings.some((meaning) => amountOf(report, meaning).value === figure.count.numeral.value) ?? false;
}

/** Readings whose cells the report's edition has. */
export function inEdition(report: Facts, meanings: readonly Meaning[]): Meaning[] {
  const has = (path: string) => path in report.facts;
  return meanings.filter(({ cells, minus }) => cells.every(has) && (minus?.every(has) ?? true));
}
