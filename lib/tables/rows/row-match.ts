import type { KnownItem } from '../../statute/lexicon';

/** Which line items a row's labels may mean. */
export interface RowMatch {
  /** Items whose label is printed exactly, normalised; usually one. */
  readonly exact: readonly KnownItem[];
  /** The label part as one key, for fuzzy comparison. */
  readonly keys: readonly string[];
  readonly ordinal: string | null;
}

/** A row of a table as the statute draws it: what a grid's row is that is printed so, without a look at its words. */
export interface DrawnRow {
  /** Its labels are the cells from here on, its values those up to the next row. */
  readonly from: number;
  readonly values: number;
  readonly to: number;
  /** What its labels mean, asked of the first that is met: with something behind them, and with blanks. */
  readonly filled: { match: RowMatch | null };
  readonly blank: { match: RowMatch | null };
}
