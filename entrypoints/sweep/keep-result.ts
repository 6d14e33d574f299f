import rules from 'virtual:rules-hash';
import type { CapturedPage } from '../../lib/casebook/captures/capture';
import { captureStore } from '../../lib/casebook/captures/capture-store';
import { makeCapture } from '../../lib/casebook/captures/make-capture';
import { casebookPage } from '../../lib/casebook/dismissals/dismissals';
import type { Document } from '../../lib/document/document';
import type { Settings } from '../../lib/extension/settings/settings';
import type { Audit } from '../../lib/report/audit';
import { resultOf } from '../../lib/sweep/result-of';
import type { Outcome, Result } from '../../lib/sweep/sweep';

const store = captureStore();

/** What was audited, and the document that it was made of. */
export interface ToKeep {
  readonly id: string;
  readonly audit: Audit;
  readonly document: Document;
  /** The page's source; none of a file. */
  readonly pages: readonly CapturedPage[];
  readonly settings: Settings;
}

/** Keeps the audit as a capture; the same id again replaces it, so that a page that is visited twice is kept once. */
export async function keepResult(
  { id, audit, document, pages, settings }: ToKeep,
  where: Pick<Result, 'file' | 'movedTo'>,
): Promise<Outcome> {
  const capture = makeCapture({
    audit,
    document,
    pages,
    judgedBy: { rulesOff: settings.rulesOff, localDays: settings.deadlines, force: false },
    versions: { tool: audit.tool.version, rules },
    how: 'sweep',
    id,
    at: audit.source.capturedAt,
  });
  try {
    const kept = await store.put(capture);
    return { kind: 'audited', result: resultOf(capture.export, { capture: kept, page: casebookPage(audit), ...where }) };
  } catch (problem) {
    console.debug('gouji:', problem);
    return { kind: 'not-kept' };
  }
}
