import type { Mention } from './mention';

/** A percentage or a difference that the sentence's own figures can be set against. */
export interface Computation {
  /** Index of the percentage or difference among the mentions. */
  readonly mention: number;
  readonly kind: 'share' | 'growth' | 'difference' | 'rate';
  /** What the figures give, at full precision. */
  readonly computed: number;
  readonly operands: readonly number[];
  readonly agrees: boolean;
}

/** The numbers of a passage, in order, and the one that is to be computed. */
export interface Figures {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly index: number;
  readonly year: number | null;
  /** Further totals that a share may refer to: table three's. */
  readonly wholes: (index: number) => readonly number[];
}

/**
 * Rounded, truncated and forced to add up to 100 all stay within one unit of the last digit: `29%, 29%, 42%` of 2, 2, 3.
 */
export function sharesWithin(printed: number, step: number, computed: number): boolean {
  return Math.abs(printed - computed) < step + 1e-9;
}
