import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { type ByteSource, openFile, partOf, stream } from './byte-source';

/** A file inside a WACZ: a zip of any size, whose directory alone is read. */
export interface WaczEntry {
  readonly name: string;
  readonly method: number;
  readonly header: number;
  readonly size: number;
}

/** What a zip’s directory names. */
export interface Directory {
  readonly entries: readonly WaczEntry[];
  /** It names as many files as it says. */
  readonly isWhole: boolean;
}

/** The WARC files of a WACZ, and what other WACZ are in it, by its directory (APPNOTE 4.3.12, with zip64). Throws when the zip was cut off. */
export async function archivesOf(source: ByteSource): Promise<Directory> {
  const { entries, isWhole } = await directory(source);
  return { entries: entries.filter(({ name }) => /\.(?:warc|warc\.gz|wacz)$/i.test(name)), isWhole };
}

/** Opens one of them. They are stored as they are; one that was deflated all the same is unpacked to disk first. */
export async function openEntry(source: ByteSource, entry: WaczEntry): Promise<ByteSource> {
  const local = await source.read(entry.header, 30);
  if (local.length < 30 || local.readUInt32LE(0) !== LOCAL) throw new RangeError('the zip’s directory leads astray');
  const nameLength = local.readUInt16LE(26);
  if ((await source.read(entry.header + 30, nameLength)).toString('utf8') !== entry.name)
    throw new RangeError('the zip’s directory leads to another file');
  const from = entry.header + 30 + nameLength + local.readUInt16LE(28);
  const part = partOf(source, from, Math.max(0, Math.min(entry.size, source.size - from)));
  if (entry.method === 0) return part;
  if (entry.method !== 8) throw new RangeError('packed by an unknown method');
  const folder = await mkdtemp(join(tmpdir(), 'gouji-wacz-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'unpacked.warc');
    await pipeline(Readable.from(stream(part, 0)), createInflateRaw(), createWriteStream(path));
    const opened = await openFile(path);
    return { ...opened, close: () => opened.close().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function directory(source: ByteSource): Promise<Directory> {
  const { at, size, entries } = await endOfDirectory(source);
  const bytes = await source.read(at, size);
  const found: WaczEntry[] = [];
  for (let from = 0; found.length < entries && from + 46 <= bytes.length && bytes.readUInt32LE(from) === ENTRY; ) {
    const nameLength = bytes.readUInt16LE(from + 28);
    const extraLength = bytes.readUInt16LE(from + 30);
    const extra = bytes.subarray(from + 46 + nameLength, from + 46 + nameLength + extraLength);
    const packed = bytes.readUInt32LE(from + 20);
    const header = bytes.readUInt32LE(from + 42);
    // In this order, and only those that did not fit above.
    const long = wide(extra, [bytes.readUInt32LE(from + 24) === FULL, packed === FULL, header === FULL]);
    found.push({
      name: bytes.subarray(from + 46, from + 46 + nameLength).toString('utf8'),
      method: bytes.readUInt16LE(from + 10),
      size: long[1] ?? packed,
      header: long[2] ?? header,
    });
    from += 46 + nameLength + extraLength + bytes.readUInt16LE(from + 32);
  }
  return { entries: found, isWhole: found.length === entries };
}

function wide(extra: Buffer, wanted: readonly boolean[]): (number | null)[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    return wanted.map((isWide) => {
      if (!isWide || next + 8 > extra.length) return null;
      next += 8;
      return Number(extra.readBigUInt64LE(next - 8));
    });
  }
  return [];
}

async function endOfDirectory(source: ByteSource): Promise<{ at: number; size: number; entries: number }> {
  const from = Math.max(0, source.size - 22 - 0xffff);
  const tail = await source.read(from, source.size - from);
  const end = tail.lastIndexOf(END);
  if (end < 0 || end + 22 > tail.length) throw new RangeError('the zip has no directory: it was cut off');
  const short = { entries: tail.readUInt16LE(end + 10), size: tail.readUInt32LE(end + 12), at: tail.readUInt32LE(end + 16) };
  if (short.entries !== 0xffff && short.size !== FULL && short.at !== FULL) return short;
  const locator = await source.read(from + end - 20, 20);
  if (locator.length < 20 || locator.readUInt32LE(0) !== LOCATOR64) return short;
  const long = await source.read(Number(locator.readBigUInt64LE(8)), 56);
  if (long.length < 56) throw new RangeError('the zip’s directory leads out of it');
  return {
    entries: Number(long.readBigUInt64LE(32)),
    size: Number(long.readBigUInt64LE(40)),
    at: Number(long.readBigUInt64LE(48)),
  };
}

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = Buffer.from([0x50, 0x4b, 5, 6]);
const LOCATOR64 = 0x07064b50;
const FULL = 0xffffffff;
