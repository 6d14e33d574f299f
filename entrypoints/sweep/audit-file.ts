import { bindDismissals } from '../../lib/casebook/dismissals/tab-dismissals';
import { pageApi } from '../../lib/extension/browser/page-api';
import type { Settings } from '../../lib/extension/settings/settings';
import type { Outcome } from '../../lib/sweep/sweep';
import { keepResult } from './keep-result';

export interface FilesOptions {
  /** Of the capture. */
  readonly id: string;
  readonly settings: Settings;
  /** Told after each file that was asked for. */
  readonly fetched: () => void;
  readonly signal: AbortSignal;
}

/** Reads and audits the first of these files that holds a report, as the workbench would; each is asked for once. */
export async function auditFiles(hrefs: readonly string[], options: FilesOptions): Promise<Outcome> {
  let told: Outcome = { kind: 'file', href: hrefs[0] ?? '', problem: null };
  for (const href of hrefs) {
    if (options.signal.aborted) return { kind: 'closed' };
    const outcome = await auditFile(href, options);
    if (outcome.kind === 'audited' || outcome.kind === 'not-kept') return outcome;
    told = outcome;
  }
  return told;
}

async function auditFile(href: string, { id, settings, fetched: told }: FilesOptions): Promise<Outcome> {
  const [{ fetchAttachment, takeBytes }, { audit }] = await Promise.all([import('../workbench/take-in'), import('../../lib/audit')]);
  const fetched = await Promise.race([fetchAttachment(href), new Promise<null>((done) => setTimeout(done, LIMIT, null))]);
  told();
  if (!fetched) return { kind: 'file', href, problem: null };
  const read = await takeBytes(fetched.bytes, { name: fetched.name });
  if ('problem' in read) return { kind: 'file', href, problem: read.problem };
  const options = { capturedAt: new Date().toISOString(), file: fetched.name, rulesOff: settings.rulesOff, localDays: settings.deadlines };
  const judged = audit(read.document, options);
  if (!judged.report) return { kind: 'file', href, problem: NO_REPORT };
  const bound = await bindDismissals(pageApi.storage.local, judged);
  return keepResult({ id, audit: bound.audit, document: read.document, pages: [], settings }, { file: href, movedTo: null });
}

const NO_REPORT = { zh: '其中没有年报', en: 'it holds no report' };
const LIMIT = 60_000;
