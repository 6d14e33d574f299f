import type { Figure } from './figure';

/** A cell of a sum, by path or by whatever names the cells that are weighed, with its sign. */
export interface Term<Cell> {
  readonly cell: Cell;
  readonly sign: 1 | -1;
}

/** What the ledger is told: what each cell counts for by itself, and of which terms it is the total. */
export interface Books<Cell> {
  readonly own: (cell: Cell) => Entry<Cell>;
  readonly definitions: (cell: Cell) => readonly (readonly Term<Cell>[])[];
}

/** What a cell counts for in a sum, and on what that rests. */
export interface Entry<Cell> {
  /** Null: unread, itself or a part that its implied value needs. */
  readonly value: number | null;
  /** Nothing is entered in the cell: it counts as zero or, for a total, as the sum of its parts. */
  readonly blank: boolean;
  /** A figure stands behind the value: its own, or one of its parts'. */
  readonly entered: boolean;
  /** The weakest reading behind the value. */
  readonly confidence: number;
  /** The cell that could not be read; null when the value is known. */
  readonly unread: Cell | null;
  /** The sum by which a blank total has its value; null for any other cell. */
  readonly by: readonly Term<Cell>[] | null;
}

export type Ledger<Cell> = (cell: Cell) => Entry<Cell>;

/**
 * The blank policy: a blank counts as zero, but a blank total stands for the sum of its own parts, and every sum that uses that total
 * takes this value. A cell that is a total in two ways (of its row and of its column) takes the one in which something is entered.
 */
export function openLedger<Cell>({ own: ownOf, definitions }: Books<Cell>): Ledger<Cell> {
  const known = new Map<Cell, Entry<Cell>>();
  const entry = (cell: Cell): Entry<Cell> => {
    const before = known.get(cell);
    if (before) return before;
    // Whoever asks for a blank total while it is made goes in a circle: it says nothing there.
    const own = keep(cell, ownOf(cell));
    if (!own.blank) return own;
    const ways = definitions(cell);
    if (ways.length === 0) return own;
    let first: Entry<Cell> | null = null;
    let unread: Entry<Cell> | null = null;
    let entered: Entry<Cell> | null = null;
    for (const terms of ways) {
      const way = implied(terms, own.confidence, entry);
      first ??= way;
      if (way.value === null) unread ??= way;
      else if (way.entered) entered ??= way;
    }
    return keep(cell, entered ?? unread ?? first ?? own);
  };
  const keep = (cell: Cell, made: Entry<Cell>): Entry<Cell> => {
    known.set(cell, made);
    return made;
  };
  return entry;
}

/** A cell by itself, without what a blank total stands for. */
export function ownEntry<Cell>(cell: Cell, figure: Figure, confidence: number): Entry<Cell> {
  const blank = figure === 'blank';
  const value = typeof figure === 'number' ? figure : blank ? 0 : null;
  return { value, blank, entered: !blank, confidence, unread: value === null ? cell : null, by: null };
}

function implied<Cell>(terms: readonly Term<Cell>[], sure: number, entry: Ledger<Cell>): Entry<Cell> {
  let value = 0;
  let confidence = sure;
  let entered = false;
  for (const { cell, sign } of terms) {
    const part = entry(cell);
    if (part.value === null) return { value: null, blank: true, entered: true, confidence, unread: part.unread, by: terms };
    value += sign * part.value;
    confidence = Math.min(confidence, part.confidence);
    entered ||= part.entered;
  }
  return { value, blank: true, entered, confidence, unread: null, by: terms };
}
