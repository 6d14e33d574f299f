import { audit, auditMemory, auditWithPauses } from '../../lib/audit';
import { turn } from '../../lib/dom/turn';
import { type Auditor, startAuditor } from '../../lib/extension/auditor/auditor';
import type { Audit } from '../../lib/report/audit';
import { withAllVouched } from '../../lib/workbench/desk/confirming';
import type { DeskAuditor, DeskReading } from '../../lib/workbench/desk/session';
import { besideOthers } from '../popup/beside-others';
import { ownCasebook } from './own-casebook';
import { ownSheet } from './own-sheet';

/** What audits the desk, and answers the panel beside it. */
export type DeskTabAuditor = DeskAuditor & Pick<Auditor, 'answer'> & { readonly lookAgain: () => void };

/** The same auditor and the same marks as on a portal's page, for what lies on the desk. */
export function auditOnDesk(reading: DeskReading, name: string, signal: AbortSignal): DeskTabAuditor {
  const casebook = besideOthers();
  const memory = auditMemory();
  let isFirst = true;
  const auditor: Auditor = startAuditor(
    {
      ...ownSheet(() => auditor),
      read: async () => ({ document: reading.document(), locate: reading.locate }),
      audit: async (read, { force, rulesOff, localDays }) => {
        const options = { capturedAt: new Date().toISOString(), file: name, force, rulesOff, localDays, memory };
        // The first one finds nothing remembered, and a browser that has just read a file: the page stays usable. What is typed is answered at once.
        const first = isFirst ? await auditWithPauses(read, options, turn) : audit(read, options);
        isFirst = false;
        // Nothing is left to ask, and every cell was read: what was recognised is a full reading. Where a row is missing another may stand in its place.
        const alone = first.asked?.length === 0 && isWhole(first) ? audit(withAllVouched(read), options) : first;
        const { audit: beside, lastYear } = await casebook.set(alone, rulesOff);
        reading.besideLastYear(lastYear);
        return beside;
      },
      look: async ({ document: read }) => {
        if (!reading.isAsShown(read)) throw new Error('what the file draws was not looked at');
        return { key: '', tries: [] };
      },
      report: reading.audited,
      compare: async (now) => reading.since(now),
      casebook: ownCasebook(),
      reportFailure: reading.audited,
    },
    signal,
  );
  const { reaudit, answer } = auditor;
  const found = () =>
    answer({ to: 'auditor', type: 'get-state' }).then(
      ({ audit: known }) => known,
      () => null,
    );
  return { reaudit, answer, found, lookAgain: casebook.again };
}

function isWhole({ report }: Audit): boolean {
  return report !== null && Object.values(report.tables).every(({ read, of }) => read >= of);
}
