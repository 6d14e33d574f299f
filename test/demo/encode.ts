/** Text in one of the encodings of two bytes in which older portals are served; what it lacks is written as HTML does. */
export function encode(text: string, encoding: 'gbk' | 'big5'): Uint8Array {
  const known = pairsOf(encoding);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else bytes.push(...(known.get(character) ?? [...`&#${code};`].map((one) => one.charCodeAt(0))));
  }
  return Uint8Array.from(bytes);
}

const tables = new Map<string, ReadonlyMap<string, readonly [number, number]>>();

// Node decodes them but does not encode: the table is what decoding all pairs gives.
function pairsOf(encoding: string): ReadonlyMap<string, readonly [number, number]> {
  const known = tables.get(encoding);
  if (known) return known;
  const made = new Map<string, readonly [number, number]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      try {
        const character = decoder.decode(Uint8Array.of(lead, trail));
        if (!made.has(character)) made.set(character, [lead, trail]);
      } catch {
        // not assigned
      }
    }
  tables.set(encoding, made);
  return made;
}
