import { joinedBytes } from '../../document/joined-bytes';

/** The streams of a compound file (MS-CFB), the container of Office 97–2003 and of WPS. Throws when it is damaged. */
export interface CompoundFile {
  /** The bytes of a stream of the root storage; null when there is none of that name. */
  stream(name: string): Uint8Array | null;
}

/** Opens a compound file: the allocation tables, then the directory. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 1 << view.getUint16(30, true);
  if (sectorSize !== 512 && sectorSize !== 4096) throw new RangeError('no compound file');
  const sector = (id: number) => bytes.subarray((id + 1) * sectorSize, (id + 2) * sectorSize);
  const numbers = (id: number) => wordsOf(sector(id));

  const next: number[] = [];
  for (const id of allocationSectors(view, numbers, sectorSize)) for (const word of numbers(id)) next.push(word);
  const chain = (first: number) => follow(first, next, MOST_BYTES / sectorSize);
  const wholeOf = (first: number) => joinedBytes(chain(first).map(sector));

  const directory = entriesOf(wholeOf(view.getUint32(48, true)));
  const root = directory.find(({ type }) => type === ROOT);
  const streams = ofStorage(directory, root).filter(({ type }) => type === STREAM);
  const mini = root ? wholeOf(root.start) : new Uint8Array();
  const nextMini = wordsOf(wholeOf(view.getUint32(60, true)));
  const smallest = view.getUint32(56, true);

  return {
    stream(name) {
      const entry = streams.find((one) => one.name.toLowerCase() === name.toLowerCase());
      if (!entry) return null;
      if (entry.size >= smallest) return wholeOf(entry.start).subarray(0, entry.size);
      const parts = follow(entry.start, nextMini, MOST_BYTES / MINI).map((id) => mini.subarray(id * MINI, (id + 1) * MINI));
      return joinedBytes(parts).subarray(0, entry.size);
    },
  };
}

/** Which sectors hold the allocation table: 109 named by the header, more by sectors that are chained. */
function allocationSectors(view: DataView, numbers: (id: number) => number[], sectorSize: number): number[] {
  const ids = Array.from({ length: 109 }, (_, i) => view.getUint32(76 + 4 * i, true));
  const perSector = sectorSize / 4 - 1;
  for (let id = view.getUint32(68, true), left = view.getUint32(72, true); left > 0 && id < END; left--) {
    const words = numbers(id);
    if (words.length <= perSector || ids.length > MOST_BYTES / sectorSize) throw new RangeError('the allocation table leads nowhere');
    ids.push(...words.slice(0, perSector));
    id = words[perSector] ?? END;
  }
  return ids.filter((id) => id < END);
}

function follow(first: number, next: readonly number[], most: number): number[] {
  const ids: number[] = [];
  for (let id = first; id < END; id = next[id] ?? END) {
    if (ids.length > most) throw new RangeError('a stream leads in a circle');
    ids.push(id);
  }
  return ids;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly before: number;
  readonly after: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** A storage's own entries, which are a tree: a document that is embedded in the document has streams of the same names. */
function ofStorage(directory: readonly Entry[], storage: Entry | undefined): Entry[] {
  const seen = new Set<Entry>();
  const waiting = [storage?.child ?? END];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const entry = directory[id];
    if (!entry || seen.has(entry)) continue;
    seen.add(entry);
    waiting.push(entry.before, entry.after);
  }
  return [...seen];
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  return Array.from({ length: Math.floor(directory.length / 128) }, (_, i) => {
    const at = i * 128;
    const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
    return {
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + length)),
      type: view.getUint8(at + 66),
      before: view.getUint32(at + 68, true),
      after: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

function wordsOf(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(4 * i, true));
}

const STREAM = 2;
const ROOT = 5;
const MINI = 64;
/** Ids from here on are marks: end of chain, free, the table itself. */
const END = 0xfffffffa;
const MOST_BYTES = 64 * 1024 * 1024;
