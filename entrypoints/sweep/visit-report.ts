import type { Settings } from '../../lib/extension/settings';
import { closeTab, type Visit, visitPage } from '../../lib/extension/sweep-tab';
import { movedTo, outcomeOfOther, outcomeOfStatus } from '../../lib/sweep/outcome-of';
import { pickAttachments } from '../../lib/sweep/pick-attachments';
import type { Visited } from '../../lib/sweep/run-sweep';
import type { Outcome, SweepItem } from '../../lib/sweep/sweep';
import { auditFiles } from './audit-file';
import { keepResult } from './keep-result';
import { quickAudit } from './quick-audit';
import { readAgain, readTab } from './read-tab';

/** One report of the list: opened behind the others, audited, then kept and closed. A link to a file is read as the workbench would. */
export async function visitReport(
  { sweep, index, report }: SweepItem,
  settings: Settings,
  opened: (tab: number | null) => void,
  signal: AbortSignal,
): Promise<Visited> {
  const id = `${sweep}-${index}`;
  if (report.file !== null) return { outcome: Promise.resolve(await auditFiles([report.href], id, settings, signal)) };
  let tab: number | null = null;
  const close = async (): Promise<void> => {
    if (tab !== null) await closeTab(tab);
    opened(null);
  };
  try {
    const visit = await visitPage(report.href, { limit: LIMIT, grace: GRACE, quick: quickAudit(settings), signal }, (one) => {
      tab = one;
      opened(one);
    });
    const keep = await readOff(visit, report.href, id, settings, signal);
    return { outcome: Promise.all([keep().catch(failed), close()]).then(([outcome]) => outcome) };
  } catch (problem) {
    return { outcome: close().then(() => failed(problem)) };
  }
}

/** Takes from the page what is needed of it; what is left to be done needs it no longer. */
async function readOff(visit: Visit, asked: string, id: string, settings: Settings, signal: AbortSignal): Promise<() => Promise<Outcome>> {
  if (visit.kind === 'no-answer') return async () => outcomeOfStatus(visit.status);
  if (visit.kind !== 'audited') return async () => visit;
  const { audit, page, tab } = visit;
  if (audit.report) {
    const read = visit.read ?? (await readWhole(tab));
    if (!read) return async () => failed('the page went away');
    const where = { file: null, movedTo: movedTo({ asked, href: page.href }) };
    return () => keepResult({ id, audit, document: read.document, pages: read.pages, settings }, where);
  }
  const files = page.type === 'application/pdf' ? [page.href] : attachmentsIn(audit, page.href);
  if (files.length > 0) return () => auditFiles(files, id, settings, signal);
  return async () => outcomeOfOther(audit.detection, { asked, ...page });
}

/** What the tab's own auditor has judged, and its source. */
async function readWhole(tab: number) {
  const [read, standing] = [await readTab(tab), await readAgain(tab)];
  return read && standing && { document: standing.document ?? read.document, pages: standing.pages };
}

function failed(problem: unknown): Outcome {
  return { kind: 'failed', message: String(problem) };
}

function attachmentsIn({ detection }: Extract<Visit, { kind: 'audited' }>['audit'], href: string): readonly string[] {
  return detection.kind === 'attachment-only' ? pickAttachments(detection.attachments, href) : [];
}

/** Milliseconds. */
const LIMIT = 20_000;
const GRACE = 2_500;
