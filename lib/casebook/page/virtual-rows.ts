/** Which rows are drawn: those in sight, and a few beyond, so that scrolling meets no gaps. Pure. */
export function rowsInSight(
  scrollTop: number,
  height: number,
  rowHeight: number,
  count: number,
): { readonly from: number; readonly to: number } {
  const first = Math.floor(scrollTop / rowHeight) - BEYOND;
  const last = Math.ceil((scrollTop + height) / rowHeight) + BEYOND;
  // Scrolled beyond an end that has come nearer.
  const from = Math.max(0, Math.min(first, count - 1));
  return { from, to: Math.max(from, Math.min(count, last)) };
}

/**
 * Which of the elements that are drawn a row takes: a row that comes takes that of one that went, so that scrolling makes and throws away
 * nothing, and a row that stays keeps its own.
 */
export function slotOf(row: number, height: number, rowHeight: number): number {
  return row % (Math.ceil(height / rowHeight) + 2 * BEYOND + 2);
}

const BEYOND = 8;

/** Where to scroll so that a row is whole in sight under what sticks on top; null: it is. */
export function scrollFor(row: number, scrollTop: number, height: number, rowHeight: number): number | null {
  const top = row * rowHeight;
  if (top < scrollTop) return top;
  if (top + rowHeight > scrollTop + height) return top + rowHeight - height;
  return null;
}
