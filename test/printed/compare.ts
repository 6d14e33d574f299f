import type { Audit } from '../../lib/report/audit';
import { isRead } from '../../lib/report/fact';
import type { MadeReport } from '../generator';

/** A report's cells as they were read. `wrong` were read with certainty, and are not what is printed. */
export interface Compared {
  readonly right: number;
  readonly unsure: number;
  readonly unread: number;
  readonly wrong: readonly string[];
}

export function compared({ report: read }: Audit, { printed, truth }: MadeReport): Compared {
  const counts = { right: 0, unsure: 0, unread: 0 };
  const wrong: string[] = [];
  for (const [path, text] of Object.entries(printed)) {
    const fact = read?.facts[path];
    const value = text === '' || text === '-' ? null : (truth[path] ?? null);
    if (!fact || !isRead(fact)) counts.unread++;
    else if (fact.confidence < 1) counts.unsure++;
    else if (fact.value === value) counts.right++;
    else wrong.push(`${path} printed “${text}” read “${fact.raw}”`);
  }
  return { ...counts, wrong };
}
