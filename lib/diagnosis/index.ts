import type { Correction } from '../report/correction';
import type { Check, Finding } from '../report/outcome';
import type { Report } from '../report/report';
import { violatedComponents } from './components';
import { toCorrections } from './corrections';
import { readEvidence } from './evidence';
import { rank } from './rank';
import { rowsToReenter } from './reentry';
import { type Story, shortestStories } from './stories';
import { buildSystem } from './system';

export { cellsToConfirm } from './to-confirm';

export interface Diagnosis {
  /** Best first; empty when no equation fails, or when none of the failures can be explained by three changes. */
  readonly corrections: Correction[];
  /** Line item ids, in statutory order, of tables that need more than three changes; null when there are none. */
  readonly reentry: string[] | null;
}

/**
 * Which few cells, changed to what, would settle the failed equations (Fellegi and Holt 1976): the smallest sets of changes under
 * which every equation holds, a recognisable mistake counting as one change. Independent failures are explained apart and told
 * together. It never changes an outcome, and its work is bounded by steps.
 */
export function diagnose(report: Report, checks: readonly Check[], findings: readonly Finding[]): Diagnosis {
  if (!checks.some((check) => check.outcome === 'fail' && check.equation !== null)) return { corrections: [], reentry: null };
  const system = buildSystem(report, checks);
  const evidence = readEvidence(report, system);
  const explained: (readonly Story[])[] = [];
  const reentry: string[] = [];
  for (const component of violatedComponents(system)) {
    const stories = rank(system, evidence, shortestStories(system, component));
    if (stories.length > 0) explained.push(stories);
    else reentry.push(...rowsToReenter(system, component));
  }
  return { corrections: toCorrections(system, evidence, findings, explained), reentry: reentry.length > 0 ? reentry : null };
}
