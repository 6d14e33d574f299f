import type { Claim } from '../../report/claim';
import type { Facts, Told } from '../frames/context';
import type { Token } from '../tokens/tokens';
import type { List } from './lists';

/** A percentage or a difference that other figures can be set against. */
export interface Computation {
  /** Index of the percentage or difference in `told`. */
  readonly told: number;
  readonly kind: 'share' | 'growth' | 'difference' | 'rate' | 'times' | 'half' | 'level' | 'average' | 'product' | 'trend' | 'period';
  /** What the figures give, at full precision. */
  readonly computed: number;
  /** Indices in `told`. */
  readonly operands: readonly number[];
  readonly agrees: boolean;
  /** Computed from cells, not from figures of the text alone. */
  readonly isOfTables?: boolean;
}

/** What a percentage may be computed from. */
export interface Figures {
  readonly report: Facts;
  readonly told: readonly Told[];
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly lists: readonly List[];
  readonly claims: readonly (Claim | null)[];
}

/** Rounded, truncated and forced to add up to 100 all stay within one unit of the last digit: `29%, 29%, 42%` of 2, 2, 3. */
export function isWithin({ figure }: Told, computed: number, sign = 1): boolean {
  const { value, step } = figure.count.numeral;
  return Math.abs(sign * value - computed) < step + 1e-9;
}

/** What a text calls a number by, marks left out. */
export function nameOf(tokens: readonly Token[], text: string): string {
  return tokens.map((token) => (token.kind === 'mark' ? '' : text.slice(token.start, token.end))).join('');
}
