import { attributeOf, type XmlElement } from '../package/xml';

/**
 * What a `w:sym` (ECMA-376 part 1, 17.3.3.30) shows, where it may be a part of a figure; null for any other sign of any font. Codes of symbol
 * fonts stand in the private area from F000 on, or as they are in the font.
 */
export function characterOf(symbol: XmlElement): string | null {
  const font = attributeOf(symbol, 'font')?.trim().toLowerCase() ?? '';
  const code = Number.parseInt(attributeOf(symbol, 'char') ?? '', 16);
  const isOfFont = code >> 8 === 0xf0 || code >> 8 === 0;
  return isOfFont ? (SIGNS[font]?.get(code & 0xff) ?? null) : null;
}

// Adobe's Symbol encoding. Of Wingdings and its kin no sign is a part of a figure: where others have digits they have pictures.
const SYMBOL = new Map([
  [0x2b, '+'],
  [0x2c, ','],
  [0x2d, '−'],
  [0x2e, '.'],
  ...Array.from({ length: 10 }, (_, digit): [number, string] => [0x30 + digit, String(digit)]),
]);
const SIGNS: Readonly<Record<string, ReadonlyMap<number, string>>> = { symbol: SYMBOL };
