import type { Settings } from '../../lib/extension/settings';
import { closeTab, type Visit, visitPage } from '../../lib/extension/sweep-tab';
import { movedTo, outcomeOfOther, outcomeOfStatus } from '../../lib/sweep/outcome-of';
import { pickAttachments } from '../../lib/sweep/pick-attachments';
import type { Outcome, SweepItem } from '../../lib/sweep/sweep';
import { auditFiles } from './audit-file';
import { keepResult } from './keep-result';
import { readTab } from './read-list';

/** One report of the list: opened behind the others, audited, kept, closed. A link to a file is read as the workbench would. */
export async function visitReport(
  { sweep, index, report }: SweepItem,
  settings: Settings,
  opened: (tab: number | null) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  const id = `${sweep}-${index}`;
  if (report.file !== null) return auditFiles([report.href], id, settings, signal);
  let tab: number | null = null;
  try {
    const visit = await visitPage(report.href, { limit: LIMIT, grace: GRACE, signal }, (one) => {
      tab = one;
      opened(one);
    });
    return await outcomeOf(visit, report.href, id, settings, signal);
  } catch (problem) {
    return { kind: 'failed', message: String(problem) };
  } finally {
    if (tab !== null) await closeTab(tab);
    opened(null);
  }
}

async function outcomeOf(visit: Visit, asked: string, id: string, settings: Settings, signal: AbortSignal): Promise<Outcome> {
  if (visit.kind === 'no-answer') return outcomeOfStatus(visit.status);
  if (visit.kind !== 'audited') return visit;
  const { audit, page, tab } = visit;
  if (audit.report) {
    const read = await readTab(tab);
    if (!read) return { kind: 'failed', message: 'the page went away' };
    return keepResult({ id, audit, document: read.document, settings }, { file: null, movedTo: movedTo({ asked, href: page.href }) });
  }
  const files = page.type === 'application/pdf' ? [page.href] : attachmentsIn(audit, page.href);
  if (files.length > 0) return auditFiles(files, id, settings, signal);
  return outcomeOfOther(audit.detection, { asked, ...page });
}

function attachmentsIn({ detection }: Extract<Visit, { kind: 'audited' }>['audit'], href: string): readonly string[] {
  return detection.kind === 'attachment-only' ? pickAttachments(detection.attachments, href) : [];
}

/** Milliseconds. */
const LIMIT = 20_000;
const GRACE = 2_500;
