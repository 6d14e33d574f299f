/** A file inside a zip, by the central directory. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others are nothing that Office or OFD write. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Checksum of what it unpacks to. */
  readonly crc: number;
  /** Compressed bytes `[start, end)`. */
  readonly start: number;
  readonly end: number;
}

/** The files of a zip (APPNOTE 4.3.12). Throws when the directory leads out of the file. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const entries: ZipEntry[] = [];
  for (let at = view.getUint32(end + 16, true); entries.length < MOST && view.getUint32(at, true) === ENTRY; ) {
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const header = view.getUint32(at + 42, true);
    // The local header's own name and extra field may be longer or shorter than the directory's.
    const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    if (start + size > bytes.length) throw new RangeError('a file reaches beyond the end of the zip');
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      start,
      end: start + size,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === END) return at;
  throw new RangeError('the zip has no directory: it was cut off');
}

const ENTRY = 0x02014b50;
const END = 0x06054b50;
/** More files than any report has. */
const MOST = 5000;
