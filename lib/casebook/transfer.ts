import { strFromU8, strToU8, Unzip, UnzipPassThrough, Zip, ZipPassThrough } from 'fflate';
import type { AuditExport } from '../report/schema';
import type { CaptureSummary } from './capture';
import type { CaptureStore } from './capture-store';
import { changeRecords } from './change-records';
import type { KeyValueArea } from './dismissal-store';
import { dismissalStore, isDismissalKey } from './dismissal-store';
import type { DismissalRecord } from './dismissals';
import { unpack } from './pack';

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

/** What became of a file that was brought. */
export interface Imported {
  readonly added: number;
  /** Were there already. */
  readonly known: number;
  /** Could not be understood, or were damaged: they are not stored. */
  readonly broken: number;
}

/** Takes over what another casebook has written; null when the file is none. Each capture is stored whole or not at all. */
export async function importBook(
  file: Blob,
  store: CaptureStore,
  area: KeyValueArea,
  told: (done: number, of: number) => void,
): Promise<Imported | null> {
  const manifest = await manifestOf(file);
  if (!manifest) return null;
  const have = new Set((await store.list()).map(({ id }) => id));
  const wanted = new Map(manifest.captures.filter(({ id }) => !have.has(id)).map((one) => [one.id, one]));
  const waiting = new Map<string, { export?: Uint8Array; source?: Uint8Array }>();
  let [added, broken, seen] = [0, 0, 0];
  const finish = async (id: string, audit: Uint8Array, source: Uint8Array): Promise<void> => {
    const summary = wanted.get(id);
    if (!summary) return;
    wanted.delete(id);
    if (await isWhole(audit, source)) {
      await store.putPacked({ summary, export: audit, source });
      added++;
    } else broken++;
    told(++seen, manifest.captures.length);
  };
  await eachEntry(
    file,
    (name) => wanted.has(idOf(name)),
    async (name, bytes) => {
      const id = idOf(name);
      const parts = waiting.get(id) ?? {};
      parts[name.endsWith('/audit.json.gz') ? 'export' : 'source'] = bytes;
      waiting.set(id, parts);
      if (!parts.export || !parts.source) return;
      waiting.delete(id);
      await finish(id, parts.export, parts.source);
    },
  );
  for (const { page, records } of manifest.dismissals) await mergeDismissals(area, page, records);
  return { added, known: manifest.captures.length - added - broken - wanted.size, broken: broken + wanted.size };
}

/** What was set aside, by page of the casebook. */
export interface DismissalPage {
  readonly page: string;
  readonly records: readonly DismissalRecord[];
}

/** All of them, out of everything that the storage holds. */
export async function allDismissals(area: KeyValueArea, keys: readonly string[]): Promise<readonly DismissalPage[]> {
  const pages = keys.filter(isDismissalKey).map((key) => key.replace(/^dismissals:/, ''));
  const store = dismissalStore(area);
  return Promise.all(pages.map(async (page) => ({ page, records: await store.read(page) })));
}

async function mergeDismissals(area: KeyValueArea, page: string, brought: readonly DismissalRecord[]): Promise<void> {
  await changeRecords(area, page, (records) => {
    const known = new Set(records.map(({ fingerprint }) => fingerprint));
    return [...records, ...brought.filter(({ fingerprint }) => !known.has(fingerprint))];
  });
}

interface Manifest {
  readonly schema: typeof SCHEMA;
  readonly captures: readonly CaptureSummary[];
  readonly dismissals: readonly DismissalPage[];
}

const SCHEMA = 'gouji.casebook/1';
const MANIFEST = 'casebook.json';

async function manifestOf(file: Blob): Promise<Manifest | null> {
  let found: Manifest | null = null;
  try {
    await eachEntry(
      file,
      (name) => name === MANIFEST,
      async (_, bytes) => {
        const read: unknown = JSON.parse(strFromU8(bytes));
        if (isManifest(read)) found = { ...read, captures: read.captures.filter(isSummary), dismissals: read.dismissals.filter(isPage) };
      },
    );
  } catch (problem) {
    console.debug('gouji:', problem);
    return null;
  }
  return found;
}

function isManifest(value: unknown): value is Manifest {
  return isRecord(value) && value.schema === SCHEMA && Array.isArray(value.captures) && Array.isArray(value.dismissals);
}

function isSummary(value: unknown): value is CaptureSummary {
  if (!isRecord(value) || !isRecord(value.counts) || !isRecord(value.versions) || !Array.isArray(value.rules)) return false;
  const texts = ['id', 'page', 'at', 'how', 'kind', 'body', 'region', 'verdict', 'look', 'sha256', 'imprint'];
  return texts.every((name) => typeof value[name] === 'string') && ['read', 'of', 'bytes'].every((name) => typeof value[name] === 'number');
}

function isPage(value: unknown): value is DismissalPage {
  return isRecord(value) && typeof value.page === 'string' && Array.isArray(value.records) && value.records.every(isRecord);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Both unpack, and the audit is one: a file may have been damaged on its way. */
async function isWhole(audit: Uint8Array, source: Uint8Array): Promise<boolean> {
  try {
    const [exported, rest] = await Promise.all([unpack(audit), unpack(source)]);
    return (exported as Partial<AuditExport>).schema === 'gouji.audit/1' && isRecord(rest) && isRecord(rest.document);
  } catch {
    return false;
  }
}

function idOf(name: string): string {
  return /^captures\/([\w-]+)\/(?:audit|source)\.json\.gz$/.exec(name)?.[1] ?? '';
}

/** Reads a ZIP piece by piece, in its order: only one entry is in memory. */
async function eachEntry(
  file: Blob,
  isWanted: (name: string) => boolean,
  take: (name: string, bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const ready: { readonly name: string; readonly parts: Uint8Array[] }[] = [];
  let failure: Error | null = null;
  const unzip = new Unzip((entry) => {
    if (!isWanted(entry.name)) return;
    const parts: Uint8Array[] = [];
    entry.ondata = (problem, part, isLast) => {
      if (problem) failure = problem;
      parts.push(part);
      if (isLast) ready.push({ name: entry.name, parts });
    };
    entry.start();
  });
  unzip.register(UnzipPassThrough);
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    unzip.push(value ?? new Uint8Array(), done);
    if (failure) throw failure;
    for (const { name, parts } of ready.splice(0)) await take(name, joined(parts));
    if (done) return;
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => {
    whole.set(part, at);
    return at + part.length;
  }, 0);
  return whole;
}
