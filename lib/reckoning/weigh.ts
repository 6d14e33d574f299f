import type { Entry, Ledger } from './ledger';

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
  const parts = side(left, entry);
  const totals = side(right, entry);
  const unread = parts.unread ?? totals.unread;
  const [total] = right;
  const stands =
    unread !== null
      ? 'unread'
      : isSame(parts.value, totals.value)
        ? totals.firstBlank && total !== undefined && !isUsed(total)
          ? 'nothing-said'
          : 'holds'
        : totals.firstBlank || totals.allBlank
          ? 'total-blank'
          : parts.allBlank
            ? 'parts-blank'
            : 'fails';
  return { stands, left: parts.value, right: totals.value, confidence: Math.min(parts.confidence, totals.confidence), unread };
}

/** Counts are integers; the tolerance only absorbs binary fractions where decimals are printed. */
export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9;
}

interface Side<Cell> {
  readonly value: number;
  readonly confidence: number;
  readonly unread: Cell | null;
  readonly allBlank: boolean;
  readonly firstBlank: boolean;
}

function side<Cell>(cells: readonly Cell[], entry: Ledger<Cell>): Side<Cell> {
  let value = 0;
  let confidence = 1;
  let allBlank = true;
  let firstBlank = false;
  for (let i = 0; i < cells.length; i++) {
    const one: Entry<Cell> = entry(cells[i] as Cell);
    if (one.value === null)
      return { value, confidence: Math.min(confidence, one.confidence), unread: one.unread, allBlank: false, firstBlank };
    value += one.value;
    if (one.confidence < confidence) confidence = one.confidence;
    if (!one.blank) allBlank = false;
    else if (i === 0) firstBlank = true;
  }
  return { value, confidence, unread: null, allBlank, firstBlank };
}
