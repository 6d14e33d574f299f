import type { Finding } from '../outcome';

/** What a finding asks of its reader; the same on the page, in the panel, on paper and on the icon. */
export type Grade = 'error' | 'warning' | 'review' | 'notice' | 'broken';

/** From loud to quiet. */
export const grades: readonly Grade[] = ['error', 'warning', 'review', 'notice', 'broken'];

/** A review never looks like an error, whatever its rule's severity: a human must decide; a broken rule is neither; a remark on style asks nothing. */
export function gradeOf({
  outcome,
  severity,
  style,
}: Pick<Finding, 'outcome' | 'severity'> & { readonly style?: true | undefined }): Grade {
  if (outcome === 'error') return 'broken';
  if (style) return 'notice';
  return outcome === 'review' ? 'review' : severity;
}
