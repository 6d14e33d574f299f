import type { Slot } from '../report/edition';
import { labelKey } from '../statute/label';
import type { Lexicon } from '../statute/lexicon';
import { groupsOf, keysOf } from './header-order';
import type { ObservedCell } from './observed-row';

/**
 * Whether a printed header has the form's own names, each once under its own group, in the form's order, and nothing else, as nearly all
 * have: then there is no other order to look for.
 */
export function isAsForm(cells: readonly ObservedCell[], slots: readonly Slot[], { captions }: Lexicon): boolean {
  const names = keysOf(slots);
  const groups = groupsOf(slots);
  const leaves = cells.filter(({ text }) => names.includes(labelKey(text).key)).sort((a, b) => a.across - b.across);
  if (leaves.length !== slots.length) return false;
  if (cells.some((cell) => cell.span === 1 && !leaves.includes(cell) && !captions.has(labelKey(cell.text).key))) return false;
  return leaves.every(
    (leaf, slot) =>
      labelKey(leaf.text).key === names[slot] &&
      leaf.across !== leaves[slot - 1]?.across &&
      isUnder(groups[slot] ?? '', leaf, cells, groups),
  );
}

/** Whether the first of the groups' cells that stands over a column is this group's; a form without groups has none. */
function isUnder(group: string, { across }: ObservedCell, cells: readonly ObservedCell[], groups: readonly string[]): boolean {
  if (group === '') return true;
  const over = cells.find(({ text, across: from, span }) => from <= across && across < from + span && groups.includes(labelKey(text).key));
  return over !== undefined && labelKey(over.text).key === group;
}
