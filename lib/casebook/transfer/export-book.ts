import { strToU8, Zip, ZipPassThrough } from 'fflate';
import type { CaptureSummary } from '../captures/capture';
import type { CaptureStore } from '../captures/capture-store';
import type { DismissalPage } from '../dismissals/dismissal-pages';
import { MANIFEST, type Manifest, SCHEMA } from './manifest';

/**
 * The casebook as one ZIP, for another machine: what is known of each capture, its audit, what that rests on, and what was set aside. Each
 * part is a Blob: the browser keeps large ones on disk. Without ZIP64 it holds 30 000 captures.
 */
export async function exportBook(
  store: CaptureStore,
  dismissals: readonly DismissalPage[],
  told: (done: number, of: number) => void,
  ids: ReadonlySet<string> | null = null,
): Promise<Blob> {
  const captures = (await store.list()).filter(({ id }) => ids === null || ids.has(id));
  const parts: Blob[] = [];
  let failure: Error | null = null;
  const zip = new Zip((problem, part) => {
    if (problem) failure = problem;
    else parts.push(new Blob([part as Uint8Array<ArrayBuffer>]));
  });
  const add = (name: string, bytes: Uint8Array): void => {
    const entry = new ZipPassThrough(name);
    // A date before 1980, or none, garbles Chinese names in some readers.
    Object.assign(entry, { mtime: new Date(), os: 3 });
    zip.add(entry);
    entry.push(bytes, true);
    if (failure) throw failure;
  };
  const kept: CaptureSummary[] = [];
  for (const [at, summary] of captures.entries()) {
    const packed = await store.getPacked(summary.id);
    if (!packed) continue;
    add(`captures/${summary.id}/audit.json.gz`, packed.export);
    add(`captures/${summary.id}/source.json.gz`, packed.source);
    kept.push(packed.summary);
    told(at + 1, captures.length);
  }
  const head: Manifest = { schema: SCHEMA, captures: kept, dismissals };
  add(MANIFEST, strToU8(JSON.stringify(head)));
  zip.end();
  if (failure) throw failure;
  return new Blob(parts, { type: 'application/zip' });
}
