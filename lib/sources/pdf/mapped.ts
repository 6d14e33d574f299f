/**
 * Whether a font says which character this is. pdf.js fills the gaps of a font without a map of characters with the codes of its glyphs:
 * controls, private use, alphabets that no report uses.
 */
export function isMapped(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (!KNOWN.some(([from, to]) => code >= from && code <= to)) return false;
  }
  return text !== '';
}

/** ASCII; Latin signs and letters; Greek; punctuation, arrows, mathematics, boxes, shapes; CJK with its radicals, forms and extensions. */
const KNOWN: readonly (readonly [number, number])[] = [
  [0x4e00, 0x9fff],
  [0x20, 0x7e],
  [0x2e80, 0x33ff],
  [0xff00, 0xffef],
  [0x2000, 0x27bf],
  [0xa0, 0x17f],
  [0x391, 0x3c9],
  [0x3400, 0x4dbf],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe6f],
  [0x20000, 0x3ffff],
  [0x9, 0xd],
];
