import { strFromU8 } from 'fflate';
import type { AuditExport } from '../../report/contract/schema';
import { isRecord } from '../../report/is-record';
import type { CaptureStore } from '../captures/capture-store';
import { unpack } from '../captures/pack';
import { changeRecords } from '../dismissals/change-records';
import type { KeyValueArea } from '../dismissals/dismissal-store';
import type { DismissalRecord } from '../dismissals/dismissals';
import { MANIFEST, type Manifest, manifestIn } from './manifest';
import { eachEntry } from './zip-entries';

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

async function mergeDismissals(area: KeyValueArea, page: string, brought: readonly DismissalRecord[]): Promise<void> {
  await changeRecords(area, page, (records) => {
    const known = new Set(records.map(({ fingerprint }) => fingerprint));
    return [...records, ...brought.filter(({ fingerprint }) => !known.has(fingerprint))];
  });
}

async function manifestOf(file: Blob): Promise<Manifest | null> {
  let found: Manifest | null = null;
  try {
    await eachEntry(
      file,
      (name) => name === MANIFEST,
      async (_, bytes) => {
        found = manifestIn(JSON.parse(strFromU8(bytes)));
      },
    );
  } catch (problem) {
    console.debug('gouji:', problem);
    return null;
  }
  return found;
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
