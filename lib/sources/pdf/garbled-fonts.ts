import type { PageInk } from '../drawn/ink';

/**
 * Fonts that name their characters wrongly: some come out as controls or signs that no report uses, and then none of the font's can be
 * relied on; or they come out as ideographs at random, and then most of them are hardly ever written. That the commonest are missing says
 * nothing: LibreOffice cuts a font into pieces of 255 characters, and the later ones hold what comes up late.
 */
export function withoutGarbledFonts(pages: readonly PageInk[]): PageInk[] {
  const texts = new Map<string, { all: number; unmapped: number; signs: number; ideographs: number; usual: number }>();
  for (const { glyphs } of pages)
    for (const { font, text, sign } of glyphs) {
      if (sign === 'layer' || text.trim() === '') continue;
      const seen = texts.get(font) ?? { all: 0, unmapped: 0, signs: 0, ideographs: 0, usual: 0 };
      seen.all++;
      if (sign === 'unmapped') seen.unmapped++;
      if (SIGNS.test(text)) seen.signs++;
      if (IDEOGRAPH.test(text)) seen.ideographs++;
      if (usual().has(text)) seen.usual++;
      texts.set(font, seen);
    }
  const garbled = new Set(
    [...texts].flatMap(([font, { all, unmapped, signs, ideographs, usual: known }]) =>
      unmapped > Math.max(1, all * FEW_UNMAPPED) ||
      (all >= ENOUGH && signs > all * MANY_SIGNS) ||
      (ideographs >= MANY && known < ideographs * MOSTLY)
        ? [font]
        : [],
    ),
  );
  if (garbled.size === 0) return [...pages];
  return pages.map((page) => ({
    ...page,
    glyphs: page.glyphs.map((glyph) =>
      garbled.has(glyph.font) && glyph.sign === 'plain' && glyph.text.trim() !== '' ? { ...glyph, sign: 'unmapped' } : glyph,
    ),
  }));
}

/** The 3755 characters of GB 2312's first level, which are those that are written: in rows 16 to 55 of its table. */
function usual(): ReadonlySet<string> {
  if (!firstLevel) {
    const codes = Array.from({ length: 40 * 94 }, (_, at) => [0xb0 + Math.floor(at / 94), 0xa1 + (at % 94)]);
    firstLevel = new Set(new TextDecoder('gbk').decode(Uint8Array.from(codes.flat())));
  }
  return firstLevel;
}

let firstLevel: ReadonlySet<string> | null = null;

const SIGNS = /^[!"#$%&'*+;<=>?@[\\\]^_`{|}~]$/;
const IDEOGRAPH = /[\u4e00-\u9fff]/;
const FEW_UNMAPPED = 0.05;
const ENOUGH = 8;
const MANY_SIGNS = 0.3;
const MANY = 60;
/** Text has over nine in ten, characters at random fewer than two. */
const MOSTLY = 0.6;
