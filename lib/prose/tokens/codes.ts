/** Characters by their codes: a text is gone through character by character, and each would be a string of its own. */
export interface Codes {
  has(code: number): boolean;
}

/** A bit for each code, for what is asked of every character. */
export function codesOf(characters: string): Codes {
  const bits = new Uint16Array(0x10000 >> 4);
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    bits[code >> 4] = (bits[code >> 4] ?? 0) | (1 << (code & 15));
  }
  return { has: (code) => (((bits[code >> 4] ?? 0) >> (code & 15)) & 1) === 1 };
}

/** Most of a text: none of them is a mark. */
export function isIdeograph(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
