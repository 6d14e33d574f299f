import type { Numeral } from '../prose/numerals';

/** A number with its unit, and the words around it that no other number or clause lies between. */
export interface Mention extends Numeral {
  /** End of the unit; equals `end` when there is none. */
  readonly unitEnd: number;
  readonly unit: string | null;
  /** From the last clause mark or number to this number; `、` does not end it. */
  readonly pre: string;
  /** From the unit to the next clause mark, `、` or number. */
  readonly post: string;
  /** No clause mark stands between this number and the next: the words behind it are the next one's too. */
  readonly runsOn: boolean;
  /** Everything since the previous number, clause marks included. */
  readonly gap: string;
  /** Bounds of the clause: the text between `，；。：` at the same bracket depth. */
  readonly clause: readonly [start: number, end: number];
  /** Bounds of the sentence: between `。！？`. */
  readonly sentence: readonly [start: number, end: number];
  /** Bracket in which it stands: offset of the opening bracket, or null. */
  readonly bracket: number | null;
}
