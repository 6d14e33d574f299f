import type { Audit } from '../../report/audit';
import { dismissalStore, type KeyValueArea } from './dismissal-store';
import { applyDismissals, casebookPage, sitelessPage, type WithDismissals } from './dismissals';

/** The audit with its dismissals bound, the findings that came back because a figure changed, and those to be confirmed. */
export async function bindDismissals(area: Pick<KeyValueArea, 'get'>, audit: Audit): Promise<WithDismissals> {
  if (!audit.report) return { audit, returned: [], unconfirmed: [] };
  const store = dismissalStore(area);
  const [records, siteless] = await Promise.all([store.read(casebookPage(audit)), store.read(sitelessPage(audit))]);
  return applyDismissals(audit, records, siteless);
}
