import type { Place } from '../../document/place';
import type { Finding } from '../../report/outcome';

type Placed = Pick<Finding, 'place' | 'cell'>;

/** Findings in document order, those without a place last; equals keep the order in which they came. */
export function inDocumentOrder<T extends Placed>(findings: readonly T[]): T[] {
  return findings
    .map((finding) => ({ finding, key: orderKey(finding) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ finding }) => finding);
}

/** The same list with more findings put in, each before the first that stands behind it; what is there keeps its order. */
export function mergeInOrder<T extends Placed>(present: readonly T[], added: readonly T[]): T[] {
  const merged = present.map((finding) => ({ finding, key: orderKey(finding) }));
  for (const finding of inDocumentOrder(added)) {
    const key = orderKey(finding);
    const behind = merged.findIndex((one) => compare(one.key, key) > 0);
    merged.splice(behind < 0 ? merged.length : behind, 0, { finding, key });
  }
  return merged.map(({ finding }) => finding);
}

/**
 * Where a place stands, as numbers to compare from left to right: the child ordinals of the selector's path (or line, block and cell,
 * page and height),
 * then the characters, then the cell for cells that share a line. Selectors are paths of nth-child from the root.
 */
function orderKey({ place, cell }: Placed): readonly number[] | null {
  if (!place) return null;
  const key = ordinals(place);
  key.push(INSIDE, place.span?.[0] ?? 0);
  if (cell) key.push(cell.grid, cell.row, cell.column);
  return key;
}

function ordinals(place: Place): number[] {
  if (place.kind === 'line') return [place.line];
  if (place.kind === 'office') return [place.block, ...(place.cell ?? [])];
  if (place.kind === 'page') return [place.page, place.box[1], place.box[0]];
  return ordinalsIn(place.selector);
}

/** Of each step of a path: they are many, and not cut apart. */
function ordinalsIn(selector: string): number[] {
  const all: number[] = [];
  for (let from = 0; from <= selector.length; ) {
    const next = selector.indexOf('>', from);
    const end = next < 0 ? selector.length : next;
    const at = selector.indexOf(NTH, from);
    all.push((at < 0 ? 0 : Number.parseInt(selector.slice(at + NTH.length, end), 10)) || 0);
    from = end + 1;
  }
  return all;
}

function compare(a: readonly number[] | null, b: readonly number[] | null): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

const NTH = 'nth-child(';

/** Sorts an element's own characters before its children. */
const INSIDE = -1;
