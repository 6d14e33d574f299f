import type { Fact } from '../../report/fact';
import type { Report } from '../../report/report';

/** The fact of a statutory slot; throws when the report was built without it: that is a bug, not damage. */
export function factAt(report: Report, path: string): Fact {
  const fact = report.facts[path];
  if (!fact) throw new Error(`no fact for ${path}`);
  return fact;
}
