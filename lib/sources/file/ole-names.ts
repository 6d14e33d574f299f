/** Whether the names of a compound file (OLE, MS-CFB) hold this one. They stand in UTF-16, in directory entries at multiples of 128 bytes. */
export function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  for (let at = ENTRY; at + ENTRY <= bytes.length; at += ENTRY) if (isNamed(bytes, at, name)) return true;
  return false;
}

function isNamed(bytes: Uint8Array, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++)
    if (lower(bytes[at + 2 * i] ?? 0) !== lower(name.charCodeAt(i)) || bytes[at + 2 * i + 1] !== 0) return false;
  return bytes[at + 2 * name.length] === 0 && bytes[at + 64] === 2 * (name.length + 1);
}

/** Names are compared without case. */
const lower = (code: number) => (code >= 65 && code <= 90 ? code + 32 : code);

const ENTRY = 128;
