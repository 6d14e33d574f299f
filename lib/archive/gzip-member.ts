import { Readable } from 'node:stream';
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { type ByteSource, stream } from './byte-source';

/** One member of a gzip file, which by the WARC standard holds one record. */
export interface GzipMember {
  /** Unpacked, in pieces. Throws where it is damaged or cut off. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Where it ends in the file; known when it has been read to its end. */
  end(): number | null;
}

/** The member that begins at an offset; null when none does. */
export async function gzipMember(source: ByteSource, offset: number): Promise<GzipMember | null> {
  const window = await source.at(offset);
  const body = headerLength(window);
  if (body === null) return null;
  const small = inflateSmall(window, body);
  if (small === 'damaged') return { bytes: broken(), end: () => null };
  if (small) return { bytes: only(small.bytes), end: () => offset + small.length };
  return large(source, offset + body);
}

/** Whether a member begins at an offset. */
export async function beginsMember(source: ByteSource, offset: number): Promise<boolean> {
  return headerLength(await source.read(offset, PROBE)) !== null;
}

/** So many places in one archive are tried that only look like a member. */
export interface Tries {
  left: number;
}

/** Of a sound archive none is tried; in ten gigabytes of rubbish there are some hundred by chance. */
export const triesOfArchive = (): Tries => ({ left: 2_000 });

/** Offset of the next place, from `from` on, where a member begins that holds a record; null when there is none, or too many only look so. */
export async function nextMember(source: ByteSource, from: number, tries: Tries): Promise<number | null> {
  for (let base = from; base < source.size; ) {
    const window = await source.at(base);
    if (window.length < 3) return null;
    for (let at = window.indexOf(MAGIC); at >= 0; at = window.indexOf(MAGIC, at + 1)) {
      const found = base + at;
      if (tries.left <= 0) return null;
      if (await holdsRecord(source, found)) return found;
      tries.left -= 1;
    }
    // A mark may lie across the border.
    base += Math.max(1, window.length - 2);
  }
  return null;
}

async function holdsRecord(source: ByteSource, offset: number): Promise<boolean> {
  const head = await source.read(offset, PROBE);
  const body = headerLength(head);
  if (body === null) return false;
  try {
    // Z_SYNC_FLUSH: the probe is cut off anywhere.
    return (
      inflateRawSync(head.subarray(body), { finishFlush: 2, maxOutputLength: 32 * PROBE })
        .subarray(0, 5)
        .toString('latin1') === 'WARC/'
    );
  } catch {
    return false;
  }
}

/** RFC 1952, 2.3. Null when it is none, or longer than what is there. */
function headerLength(bytes: Buffer): number | null {
  if (bytes.length < 18 || !bytes.subarray(0, 3).equals(MAGIC)) return null;
  const flags = bytes[3] ?? 0;
  if ((flags & 0xe0) !== 0) return null;
  let at = 10;
  if (flags & 4) at += 2 + bytes.readUInt16LE(at);
  for (const flag of [8, 16])
    if (flags & flag) {
      const zero = bytes.indexOf(0, at);
      if (zero < 0) return null;
      at = zero + 1;
    }
  if (flags & 2) at += 2;
  return at < bytes.length ? at : null;
}

/** Nearly every record fits into the window: unpacked in one go. Null when it does not, or not yet. */
function inflateSmall(window: Buffer, body: number): { readonly bytes: Buffer; readonly length: number } | 'damaged' | null {
  try {
    // The types do not know `info`, which tells how much of the input was used.
    const options = { info: true, maxOutputLength: SMALL } as object;
    const { buffer, engine } = inflateRawSync(window.subarray(body), options) as unknown as {
      readonly buffer: Buffer;
      readonly engine: { readonly bytesWritten: number };
    };
    const end = body + engine.bytesWritten;
    if (end + TRAILER > window.length) return null;
    const isSame = window.readUInt32LE(end) === crc32(buffer) && window.readUInt32LE(end + 4) === buffer.length;
    return isSame ? { bytes: buffer, length: end + TRAILER } : 'damaged';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return code === 'Z_DATA_ERROR' || code === 'Z_NEED_DICT' ? 'damaged' : null;
  }
}

function large(source: ByteSource, body: number): GzipMember {
  let end: number | null = null;
  async function* bytes() {
    const inflater = createInflateRaw();
    const feed = Readable.from(stream(source, body));
    feed.on('error', (error) => inflater.destroy(error));
    feed.pipe(inflater);
    try {
      let sum = 0;
      for await (const piece of inflater) {
        sum = crc32(piece as Buffer, sum);
        yield piece as Buffer;
      }
      const at = body + inflater.bytesWritten;
      const trailer = await source.read(at, TRAILER);
      if (trailer.length < TRAILER || trailer.readUInt32LE(0) !== sum) throw new Error('damaged');
      end = at + TRAILER;
    } finally {
      feed.destroy();
      inflater.destroy();
    }
  }
  return { bytes: bytes(), end: () => end };
}

async function* only(bytes: Buffer) {
  yield bytes;
}

// biome-ignore lint/correctness/useYield: it has nothing to give.
async function* broken(): AsyncGenerator<Uint8Array, void, void> {
  throw new Error('damaged');
}

const MAGIC = Buffer.from([0x1f, 0x8b, 8]);
/** Checksum and length behind the data. */
const TRAILER = 8;
const PROBE = 1024;
const SMALL = 16 * 1024 * 1024;
