import type { Count, Token } from '../tokens/tokens';

/** A number in its clause: the words that may say what it counts. */
export interface Figure {
  readonly count: Count;
  /** Index of the number among the tokens. */
  readonly at: number;
  /** Words in front, since the last number or clause mark of the same bracket; a colon does not cut. */
  readonly before: readonly Token[];
  /** Words behind, to the next clause mark, `、` or number. */
  readonly after: readonly Token[];
  /** Words of a bracket right behind it that has no number of its own. */
  readonly inBracket: readonly Token[];
  /** No mark stands between this number and the next: the words behind it may be the next one's. */
  readonly runsOn: boolean;
  /** Ordinal of its sentence, and of its clause between `，；。：`, in the passage. */
  readonly sentence: number;
  readonly clause: number;
  /** Ordinal of the stretch between `；` and `。`. */
  readonly stretch: number;
  /** Index in `figures` of the number that its bracket stands behind; null outside brackets. */
  readonly bracketOf: number | null;
  /** The mark in front of its words: what it is joined to what comes before by. */
  readonly joint: string;
}
