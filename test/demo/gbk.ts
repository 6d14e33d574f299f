/** Text in GBK, as older portals are served. Throws for a character that GBK lacks. */
export function toGbk(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else {
      const pair = pairs().get(character);
      if (!pair) throw new Error(`GBK has no ${character}`);
      bytes.push(...pair);
    }
  }
  return Uint8Array.from(bytes);
}

let known: Map<string, readonly [number, number]> | null = null;

// Node decodes GBK but does not encode it: the table is what decoding all pairs gives.
function pairs(): Map<string, readonly [number, number]> {
  if (known) return known;
  known = new Map();
  const decoder = new TextDecoder('gbk', { fatal: true });
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      try {
        const character = decoder.decode(Uint8Array.of(lead, trail));
        if (!known.has(character)) known.set(character, [lead, trail]);
      } catch {
        // not assigned
      }
    }
  return known;
}
