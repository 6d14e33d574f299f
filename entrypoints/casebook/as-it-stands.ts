import type { CaptureSummary } from '../../lib/casebook/captures/capture';
import { captureStore } from '../../lib/casebook/captures/capture-store';
import { allDismissals } from '../../lib/casebook/dismissals/dismissal-pages';
import { type DismissedPages, standing } from '../../lib/casebook/dismissals/standing';
import { storageArea } from '../../lib/extension/auditor/runtime';
import { native } from '../../lib/extension/browser/native';
import type { AuditExport } from '../../lib/report/contract/schema';

/** The newest capture of each page: what is said of a body is said of its report as it stands, once. In their order. */
export function newestOf(captures: readonly CaptureSummary[]): readonly CaptureSummary[] {
  const newest = new Map<string, CaptureSummary>();
  for (const one of captures) if (one.at > (newest.get(one.page)?.at ?? '')) newest.set(one.page, one);
  return captures.filter((one) => newest.get(one.page) === one);
}

/** One audit on its way: its JSON in bytes, and whether it was made on this machine. */
export interface PackedAudit {
  readonly json: Uint8Array;
  readonly isOwn: boolean;
}

/** The audits of some captures, some at a time, the next ones read while those before are worked on. */
export async function* parcelsOf(captures: readonly CaptureSummary[], size: number): AsyncIterable<readonly PackedAudit[]> {
  const store = captureStore();
  const own = new Set(captures.filter(({ how }) => how !== 'imported').map(({ page }) => page));
  const read = async (from: number): Promise<readonly PackedAudit[]> => {
    const some = captures.slice(from, from + size);
    const found = await store.exportsOf(some.map(({ id }) => id));
    return some.flatMap(({ page }, at) => {
      const json = found[at];
      return json ? [{ json, isOwn: own.has(page) }] : [];
    });
  };
  let next = read(0);
  for (let from = 0; from < captures.length; from += size) {
    const now = await next;
    next = from + size < captures.length ? read(from + size) : Promise.resolve([]);
    // Whoever stops before that is told by what they wait for now.
    next.catch(() => {});
    yield now;
  }
}

/** One audit with what is set aside today. */
export async function standingNow(audit: AuditExport): Promise<AuditExport> {
  return standing(audit, await dismissedPages(), true);
}

export async function dismissedPages(): Promise<DismissedPages> {
  const all = await allDismissals(storageArea, Object.keys(await native.storage.local.get(null)));
  return new Map(all.map(({ page, records }) => [page, records]));
}
