import type { Finding } from '../report/outcome';
import type { Mark } from '../strings/words';

/** How a finding is shown: a review never looks like an error, a broken rule like neither. */
export function markOf(finding: Pick<Finding, 'outcome' | 'severity'>): Mark {
  if (finding.outcome === 'error') return 'broken';
  // Structural remarks are reviews of severity notice (the export contract): they stay quiet.
  if (finding.severity === 'notice') return 'notice';
  return finding.outcome === 'review' ? 'review' : finding.severity;
}

/** In the order in which people look at them. */
export const marks: readonly Mark[] = ['error', 'warning', 'review', 'broken', 'notice'];
