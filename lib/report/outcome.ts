import type { Place } from '../document/place';
import type { Equation } from './equation';
import type { Text } from './text';

export type Outcome = 'pass' | 'fail' | 'review' | 'inapplicable' | 'error';
export type Severity = 'error' | 'warning' | 'notice';

/** One judgement of one rule at one spot. */
export interface Check {
  readonly rule: string;
  readonly at: string;
  readonly outcome: Outcome;
  /** Why inapplicable, review or error; null otherwise. */
  readonly reason: Text | null;
  /** The equation that was judged, when the rule is one: the diagnosis reads it. */
  readonly equation: Equation | null;
}

/** A check whose outcome is fail or review, told to people. */
export interface Finding {
  /** Hash of rule, at, issuer (else source), edition, year, cell paths with values, quote. */
  readonly fingerprint: string;
  /** Fingerprints that it had while its rule was named otherwise: dismissals of that time still find it. */
  readonly formerly?: readonly string[];
  readonly rule: string;
  readonly at: string;
  readonly outcome: 'fail' | 'review' | 'error';
  readonly severity: Severity;
  /** A remark on wording or form that neither badge nor verdict knows: all of them fold under one line. */
  readonly style?: true;
  readonly message: Text;
  readonly formula: Text | null;
  /** Every cell involved, the total first. */
  readonly cells: readonly string[];
  readonly quote: string | null;
  readonly expected: number | null;
  readonly actual: number | null;
  readonly basis: string;
  /** Where its mark belongs. Null: it has no place on the page. */
  readonly place: Place | null;
  /** Grid ordinal, row, column from 0 of that place, when in a grid. */
  readonly cell: { readonly grid: number; readonly row: number; readonly column: number } | null;
  /** Many of a kind told once: the places of all (cells of a grouped blank note). */
  readonly places: readonly Place[];
  readonly equation: Equation | null;
  /** What its text has in common with another report's, the longest first; absent where that is not its subject. */
  readonly passages?: readonly Passage[];
  /** Against the last capture; null when there is none. */
  readonly baseline: 'new' | 'unchanged' | 'changed' | null;
}

/** The same words in two reports, as each prints them: figures, years and the body's own name may differ. */
export interface Passage {
  /** Which report: `@2023`, `@渔阳镇/2023`. */
  readonly of: string;
  readonly own: string;
  readonly other: string;
}
