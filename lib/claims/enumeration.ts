/** A total and the parts that the same sentence lists for it. */
export interface Enumeration {
  readonly total: number;
  /** Indices of the parts among the mentions. */
  readonly parts: readonly number[];
  readonly sum: number;
  /** over: the parts exceed the total · short: a list that claims to be whole falls short · partial: 其中/等 leaves room · whole: it adds up. */
  readonly verdict: 'whole' | 'over' | 'short' | 'partial';
}
