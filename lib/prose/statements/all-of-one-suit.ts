import type { Context, Told } from '../frames/context';
import type { Frame } from '../frames/frame';
import { none, type Understood } from '../meanings/meaning';
import { groupsNamed, remedy, SUITS } from '../meanings/remedies';

/** 行政诉讼均为复议后起诉: none of the other kind. Of suits that were set apart in front it says less. */
export function allOfOneSuit(frame: Frame, { isAboutDisclosure }: Context, of: Told | undefined): Understood | null {
  const kinds = frame.things.filter((thing) => thing === 'litigationDirect' || thing === 'litigationAfterReview');
  const [kind] = groupsNamed(kinds);
  const isWhole = of?.understood?.family === 'remedies' ? of.frame.cases.length === 0 && !of.frame.roles.has('among') : true;
  if (
    !kind ||
    kinds.length > 1 ||
    frame.cases.length > 0 ||
    ![...frame.things, ...(of?.frame.things ?? [])].includes('litigation') ||
    !isAboutDisclosure ||
    !isWhole
  )
    return null;
  if (frame.roles.has('rest') || frame.roles.has('except') || frame.roles.has('none')) return null;
  const others = SUITS.filter((group) => group !== kind);
  return none('remedies', 'all of one kind of lawsuit', [remedy(others)], 'claim-remedies');
}
