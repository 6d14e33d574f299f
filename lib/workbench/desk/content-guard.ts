import { isRecord } from '../../report/is-record';
import type { DeskContent } from './desk';

/** Whether what was kept is a desk's content: an earlier version's, or a damaged one, is not opened. */
export function isDeskContent(value: unknown): value is DeskContent {
  if (!isRecord(value) || !isRecord(value.history)) return false;
  const { base, done, undone } = value.history;
  return isRecord(base) && Array.isArray(base.blocks) && [done, undone].every((steps) => Array.isArray(steps) && steps.every(isStep));
}

function isStep(value: unknown): boolean {
  if (!isRecord(value) || !Array.isArray(value.changes) || !isRecord(value.standing)) return false;
  const { typed, confirmed, drafted } = value.standing;
  return Array.isArray(typed) && Array.isArray(confirmed) && typeof drafted === 'string';
}
