/** Names of a zip's files by its central directory; of one that was cut off, as far as its own headers tell. Latin-1: only ASCII is asked for. */
export function zipNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  return end === null ? namesOfHeaders(view) : namesOfDirectory(view, view.getUint32(end + 16, true));
}

/** The record stands last, but for a comment of 64 kB at most. */
function endOfDirectory(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return null;
}

function namesOfDirectory(view: DataView, from: number): string[] {
  const names: string[] = [];
  for (let at = from; names.length < MOST && at + 46 <= view.byteLength && view.getUint32(at, true) === 0x02014b50; ) {
    const length = view.getUint16(at + 28, true);
    names.push(text(view, at + 46, length));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

function namesOfHeaders(view: DataView): string[] {
  const names: string[] = [];
  for (let at = 0; names.length < MOST && at + 30 <= view.byteLength && view.getUint32(at, true) === 0x04034b50; ) {
    const length = view.getUint16(at + 26, true);
    names.push(text(view, at + 30, length));
    at += 30 + length + view.getUint16(at + 28, true) + view.getUint32(at + 18, true);
  }
  return names;
}

function text(view: DataView, from: number, length: number): string {
  let name = '';
  for (let i = from; i < Math.min(from + length, view.byteLength); i++) name += String.fromCharCode(view.getUint8(i));
  return name;
}

/** More files than any report has. */
const MOST = 5000;
