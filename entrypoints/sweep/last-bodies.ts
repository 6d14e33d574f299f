import { onePageOf } from '../../lib/sweep/one-list';
import { bodiesOf } from '../../lib/sweep/roll-call';
import type { Sweep } from '../../lib/sweep/sweep';

/** Who had a report in that list, of its own main year. */
export function lastBodies(sweep: Sweep): readonly string[] {
  const { reports } = onePageOf(sweep.lists);
  const years = reports.flatMap(({ year }) => (year === null ? [] : [year]));
  return years.length > 0 ? bodiesOf(reports, Math.max(...years)) : [];
}
