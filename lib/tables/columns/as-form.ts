import type { Slot } from '../../report/edition';
import type { Lexicon } from '../../statute/lexicon';
import { keyIn } from '../rows/cell-key';
import type { ObservedCell } from '../rows/observed-row';
import { groupsOf, keysOf } from './header-order';

/**
 * Whether a printed header has the form's own names, each once under its own group, in the form's order, and nothing else, as nearly all
 * have: then there is no other order to look for.
 */
export function isAsForm(cells: readonly ObservedCell[], slots: readonly Slot[], { captions }: Lexicon): boolean {
  const names = keysOf(slots);
  const groups = groupsOf(slots);
  const leaves: ObservedCell[] = [];
  for (const cell of cells) {
    const key = keyIn(cell);
    if (names.includes(key)) leaves.push(cell);
    else if (cell.span === 1 && !captions.has(key)) return false;
  }
  if (leaves.length !== slots.length) return false;
  leaves.sort((a, b) => a.across - b.across);
  return leaves.every(
    (leaf, slot) =>
      keyIn(leaf) === names[slot] && leaf.across !== leaves[slot - 1]?.across && isUnder(groups[slot] ?? '', leaf, cells, groups),
  );
}

/** Whether the first of the groups' cells that stands over a column is this group's; a form without groups has none. */
function isUnder(group: string, { across }: ObservedCell, cells: readonly ObservedCell[], groups: readonly string[]): boolean {
  if (group === '') return true;
  const over = cells.find((cell) => cell.across <= across && across < cell.across + cell.span && groups.includes(keyIn(cell)));
  return over !== undefined && keyIn(over) === group;
}
