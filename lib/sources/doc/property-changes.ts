/** One property that formatting sets (a Sprm of MS-DOC 2.2.5): its code, and its operand. */
export interface PropertyChange {
  readonly code: number;
  /** Without the length that some begin with. */
  readonly operand: DataView;
}

/** The properties in a list of them, in order. What is cut off ends it. */
export function propertyChanges(bytes: Uint8Array): PropertyChange[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const changes: PropertyChange[] = [];
  for (let at = 0; at + 2 < view.byteLength; ) {
    const code = view.getUint16(at, true);
    at += 2;
    const [skip, length] = extent(view, at, code);
    if (length < 0 || at + skip + length > view.byteLength) break;
    changes.push({ code, operand: new DataView(view.buffer, view.byteOffset + at + skip, length) });
    at += skip + length;
  }
  return changes;
}

/** Bytes of its own length, and bytes of the operand (by the three highest bits, but for two codes). */
function extent(view: DataView, at: number, code: number): readonly [number, number] {
  if (code === TABLE_CELLS) return at + 2 > view.byteLength ? [0, -1] : [2, view.getUint16(at, true) - 1];
  const size = SIZES[code >> 13] ?? 0;
  if (size > 0) return [0, size];
  const length = view.getUint8(at);
  return code === TABS && length === 255 ? [1, view.byteLength - at - 1] : [1, length];
}

/** sprmTDefTable: the cells of a row. */
export const TABLE_CELLS = 0xd608;
const TABS = 0xc615;
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3];
