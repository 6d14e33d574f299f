import { isBlank, isRead } from './fact';
import type { Report } from './report';

/** Some cells' values as a rule needs them. */
export interface Figures {
  /** In the order asked for; blanks count as zero. */
  readonly values: readonly number[];
  readonly blank: readonly boolean[];
  /** False when one of them rests on an uncertain reading: what is built on it may not fail. */
  readonly sure: boolean;
}

/** The cells at `paths`; null when one of them was not read or the edition has no such cell. */
export function figures(report: Report, paths: readonly string[]): Figures | null {
  const facts = paths.map((path) => report.facts[path]);
  const values: number[] = [];
  const blank: boolean[] = [];
  let sure = true;
  for (const fact of facts) {
    if (!fact || !isRead(fact)) return null;
    values.push(fact.value ?? 0);
    blank.push(isBlank(fact));
    if (fact.confidence < 1) sure = false;
  }
  return { values, blank, sure };
}
