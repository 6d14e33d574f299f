/** A zip of empty files with these names. */
export function zipOf(names: readonly string[]): Uint8Array {
  const out: number[] = [];
  const directory: number[] = [];
  const u16 = (n: number) => [n & 0xff, n >> 8];
  const u32 = (n: number) => [...u16(n & 0xffff), ...u16(n >>> 16)];
  for (const name of names) {
    const bytes = [...new TextEncoder().encode(name)];
    directory.push(
      ...u32(0x02014b50),
      ...Array<number>(24).fill(0),
      ...u16(bytes.length),
      ...Array<number>(12).fill(0),
      ...u32(out.length),
      ...bytes,
    );
    out.push(...u32(0x04034b50), ...Array<number>(22).fill(0), ...u16(bytes.length), 0, 0, ...bytes);
  }
  const start = out.length;
  out.push(
    ...directory,
    ...u32(0x06054b50),
    0,
    0,
    0,
    0,
    ...u16(names.length),
    ...u16(names.length),
    ...u32(directory.length),
    ...u32(start),
    0,
    0,
  );
  return Uint8Array.from(out);
}
