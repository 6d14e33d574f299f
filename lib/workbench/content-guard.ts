import type { DeskContent } from './desk';

/** Whether what was kept is a desk's content: an earlier version's, or a damaged one, is not opened. */
export function isDeskContent(value: unknown): value is DeskContent {
  if (!isRecord(value) || !isRecord(value.history)) return false;
  const { base, done, undone } = value.history;
  return (
    isRecord(base) &&
    Array.isArray(base.blocks) &&
    Array.isArray(done) &&
    Array.isArray(undone) &&
    Array.isArray(value.typed) &&
    (value.confirmed === undefined || Array.isArray(value.confirmed))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
