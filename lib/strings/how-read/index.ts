import { samePlace } from '../../document/place';
import type { Audit } from '../../report/audit';
import type { Finding } from '../../report/outcome';
import { cellSteps } from './cell-steps';
import { claimSteps } from './claim-steps';
import type { Step, TitleOf } from './step';
import { tells } from './uses';

export { cellSteps } from './cell-steps';
export { claimSteps } from './claim-steps';
export type { Item, Step, TitleOf } from './step';

/** How the cell or the words that a finding stands at were read and judged; null when it stands at neither, or at many. */
export function howRead(audit: Audit, finding: Finding, titleOf: TitleOf): Step[] | null {
  const { cell, cells, place, places, equation } = finding;
  const [path] = cells;
  if (cell) return path !== undefined && (places.length < 2 || equation) ? cellSteps(audit, path, titleOf) : null;
  if (!place) return null;
  const claims = audit.report?.claims ?? [];
  const claim = claims.find((one) => tells(finding, one)) ?? claims.find((one) => samePlace(one.place, place));
  return claim ? claimSteps(audit, claim, titleOf) : null;
}
