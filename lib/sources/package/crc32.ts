/** The checksum of a zip's files (ISO 3309, polynomial 0xEDB88320): a changed byte must not become a changed figure. */
export function crc32(bytes: Uint8Array): number {
  const sum = new Crc32();
  sum.add(bytes);
  return sum.value;
}

/** The same of bytes that come in pieces. */
class Crc32 {
  private crc = -1;

  add(bytes: Uint8Array): void {
    let { crc } = this;
    for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
    this.crc = crc;
  }

  get value(): number {
    return ~this.crc >>> 0;
  }
}

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
