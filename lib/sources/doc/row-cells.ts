import { type PropertyChange, TABLE_CELLS } from './property-changes';

/** A cell of a row as its row mark defines it: between edges, in twips. */
export interface RowCell {
  readonly left: number;
  readonly right: number;
  /** above: it continues the cell above · left: it is part of the cell to its left. */
  readonly merge: 'none' | 'above' | 'left';
}

/** The cells that a row mark's properties define (MS-DOC 2.9.323 TDefTableOperand and what changes it after). */
export function rowCells(changes: readonly PropertyChange[]): RowCell[] {
  let cells: RowCell[] = [];
  for (const { code, operand } of changes) {
    if (code === TABLE_CELLS) cells = defined(operand);
    else if (code === VERTICAL_MERGE && operand.byteLength >= 2) cells = merged(cells, operand.getUint8(0), operand.getUint8(1));
    else if (code === MERGE)
      cells = cells.map((cell, i) => (i > operand.getUint8(0) && i < operand.getUint8(1) ? { ...cell, merge: 'left' } : cell));
    else if (code === SPLIT)
      cells = cells.map((cell, i) => (i >= operand.getUint8(0) && i < operand.getUint8(1) ? { ...cell, merge: 'none' } : cell));
  }
  return cells;
}

function defined(operand: DataView): RowCell[] {
  const count = operand.getUint8(0);
  const flagsAt = 1 + 2 * (count + 1);
  let first = 0;
  return Array.from({ length: count }, (_, i): RowCell => {
    const at = flagsAt + 20 * i;
    const flags = at + 2 <= operand.byteLength ? operand.getUint16(at, true) : 0;
    // Writers differ in which of the two bits begins a set of merged cells: whichever the first of it bears.
    const across = flags & 3;
    const isLeft = across !== 0 && first !== 0 && across !== first;
    if (!isLeft) first = across;
    return {
      left: operand.getInt16(1 + 2 * i, true),
      right: operand.getInt16(3 + 2 * i, true),
      merge: isLeft ? 'left' : ((flags >> 5) & 3) === 1 ? 'above' : 'none',
    };
  });
}

function merged(cells: readonly RowCell[], index: number, flags: number): RowCell[] {
  return cells.map((cell, i) => (i === index && cell.merge !== 'left' ? { ...cell, merge: flags === 1 ? 'above' : 'none' } : cell));
}

const VERTICAL_MERGE = 0xd62b;
const MERGE = 0x5624;
const SPLIT = 0x5625;
