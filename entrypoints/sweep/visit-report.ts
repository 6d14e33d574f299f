import type { Settings } from '../../lib/extension/settings/settings';
import { closeTab, type Visit, visitPage } from '../../lib/extension/tabs/sweep-tab';
import { movedTo, outcomeOfOther, outcomeOfStatus } from '../../lib/sweep/outcome-of';
import { pickAttachments } from '../../lib/sweep/pick-attachments';
import type { Outcome, SweepItem } from '../../lib/sweep/sweep';
import { auditFiles, type FilesOptions } from './audit-file';
import { keepResult } from './keep-result';
import { quickAudit } from './quick-audit';
import { readAgain, readTab } from './read-tab';

/** Whom a visit tells. */
export interface Told {
  /** Of the tab that it opened, or closed (null). */
  readonly opened: (tab: number | null) => void;
  /** Whenever the site has been asked for everything. */
  readonly rested: () => void;
}

/** One report of the list: opened behind the others, audited, kept and closed. A link to a file is read as the workbench would. */
export async function visitReport(
  { sweep, index, report }: SweepItem,
  settings: Settings,
  { opened, rested }: Told,
  signal: AbortSignal,
): Promise<Outcome> {
  const id = `${sweep}-${index}`;
  if (report.file !== null) return auditFiles([report.href], { id, settings, fetched: rested, signal });
  let tab: number | null = null;
  try {
    const visit = await visitPage(report.href, {
      limit: LIMIT,
      grace: GRACE,
      quick: quickAudit(settings),
      opened: (one) => {
        tab = one;
        opened(one);
      },
      loaded: rested,
      signal,
    });
    const keep = await readOff(visit, report.href, { id, settings, fetched: rested, signal });
    const [outcome] = await Promise.all([keep(), tab === null ? null : closeTab(tab)]);
    tab = null;
    return outcome;
  } catch (problem) {
    return { kind: 'failed', message: String(problem) };
  } finally {
    if (tab !== null) await closeTab(tab);
    opened(null);
  }
}

/** Takes from the page what is needed of it; what is left to be done needs it no longer. */
async function readOff(visit: Visit, asked: string, keeping: FilesOptions): Promise<() => Promise<Outcome>> {
  if (visit.kind === 'no-answer') return async () => outcomeOfStatus(visit.status);
  if (visit.kind !== 'audited') return async () => visit;
  const { audit, page, tab } = visit;
  if (audit.report) {
    const read = visit.read ?? (await readWhole(tab));
    if (!read) return async () => ({ kind: 'failed', message: 'the page went away' });
    const where = { file: null, movedTo: movedTo({ asked, href: page.href }) };
    const { id, settings } = keeping;
    return () => keepResult({ id, audit, document: read.document, pages: read.pages, settings }, where);
  }
  const files = page.type === 'application/pdf' ? [page.href] : attachmentsIn(audit, page.href);
  if (files.length > 0) return () => auditFiles(files, keeping);
  return async () => outcomeOfOther(audit.detection, { asked, ...page });
}

/** What the tab's own auditor has judged, and its source. */
async function readWhole(tab: number) {
  const [read, standing] = [await readTab(tab), await readAgain(tab)];
  return read && standing && { document: standing.document ?? read.document, pages: standing.pages };
}

function attachmentsIn({ detection }: Extract<Visit, { kind: 'audited' }>['audit'], href: string): readonly string[] {
  return detection.kind === 'attachment-only' ? pickAttachments(detection.attachments, href) : [];
}

/** Milliseconds. */
const LIMIT = 20_000;
const GRACE = 2_500;
