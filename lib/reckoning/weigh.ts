import type { Ledger } from './ledger';

/** Σ left = Σ right; the first of the right side is the total. */
export interface Balance<Cell> {
  readonly left: readonly Cell[];
  readonly right: readonly Cell[];
}

/** How a sum stands. */
export interface Standing<Cell> {
  /**
   * Undecided, and why: a cell was not read · it does not hold, and its total or all its parts are blank · it holds, but only because its
   * total is blank, and nothing else speaks of that.
   */
  readonly stands: 'holds' | 'fails' | 'unread' | 'total-blank' | 'parts-blank' | 'nothing-said';
  readonly left: number;
  readonly right: number;
  /** The weakest reading that it rests on. */
  readonly confidence: number;
  readonly unread: Cell | null;
}

/**
 * Weighs one sum after the blank policy. `isUsed`: whether another sum speaks of this cell; a blank total of which none does proves
 * nothing, whatever its parts are.
 */
export function weigh<Cell>({ left, right }: Balance<Cell>, entry: Ledger<Cell>, isUsed: (cell: Cell) => boolean): Standing<Cell> {
  // Both sides in one go, without a record of each: every sum of every report is weighed here.
  let confidence = 1;
  let unread: Cell | null = null;
  let parts = 0;
  let partsBlank = true;
  for (const cell of left) {
    const one = entry(cell);
    if (one.confidence < confidence) confidence = one.confidence;
    if (one.value === null) {
      unread = one.unread;
      break;
    }
    parts += one.value;
    if (!one.blank) partsBlank = false;
  }
  let totals = 0;
  let totalsBlank = true;
  let isTotalBlank = false;
  for (let i = 0; i < right.length; i++) {
    const one = entry(right[i] as Cell);
    if (one.confidence < confidence) confidence = one.confidence;
    if (one.value === null) {
      unread ??= one.unread;
      break;
    }
    totals += one.value;
    if (!one.blank) totalsBlank = false;
    else if (i === 0) isTotalBlank = true;
  }
  const [total] = right;
  const stands =
    unread !== null
      ? 'unread'
      : isSame(parts, totals)
        ? isTotalBlank && total !== undefined && !isUsed(total)
          ? 'nothing-said'
          : 'holds'
        : isTotalBlank || totalsBlank
          ? 'total-blank'
          : partsBlank
            ? 'parts-blank'
            : 'fails';
  return { stands, left: parts, right: totals, confidence, unread };
}

/** Counts are integers; the tolerance only absorbs binary fractions where decimals are printed. */
export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9;
}
