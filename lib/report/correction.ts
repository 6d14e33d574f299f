/** A smallest set of cell changes that settles failing checks. Best first in the audit; never changes an outcome. */
export interface Correction {
  readonly cells: readonly { readonly path: string; readonly from: number | null; readonly to: number }[];
  /** Fingerprints of the findings it settles. */
  readonly resolves: readonly string[];
  readonly pattern: CorrectionPattern | null;
  /** Other sets of equal size and plausibility exist: they follow in the list, each marked ambiguous too. */
  readonly ambiguous: boolean;
}

export type CorrectionPattern =
  | 'transposed-digits'
  | 'dropped-digit'
  | 'doubled-digit'
  | 'swapped-cells'
  | 'shifted-column'
  | 'duplicated-row'
  | 'moved-between-columns'
  | 'copied-total';
