import type { PageInk } from '../drawn/ink';

/**
 * Fonts that name their characters wrongly: some come out as controls or signs that no report uses, and then none of the font's can be
 * relied on; or they come out as ideographs at random, and then the commonest are missing.
 */
export function withoutGarbledFonts(pages: readonly PageInk[]): PageInk[] {
  const texts = new Map<string, { all: number; unmapped: number; signs: number; ideographs: number; common: number }>();
  for (const { glyphs } of pages)
    for (const { font, text, sign } of glyphs) {
      if (sign === 'layer' || text.trim() === '') continue;
      const seen = texts.get(font) ?? { all: 0, unmapped: 0, signs: 0, ideographs: 0, common: 0 };
      seen.all++;
      if (sign === 'unmapped') seen.unmapped++;
      if (SIGNS.test(text)) seen.signs++;
      if (IDEOGRAPH.test(text)) seen.ideographs++;
      if (COMMON.test(text)) seen.common++;
      texts.set(font, seen);
    }
  const garbled = new Set(
    [...texts].flatMap(([font, { all, unmapped, signs, ideographs, common }]) =>
      unmapped > Math.max(1, all * FEW_UNMAPPED) || (all >= ENOUGH && signs > all * MANY_SIGNS) || (ideographs >= MANY && common === 0)
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

const SIGNS = /^[!"#$%&'*+;<=>?@[\\\]^_`{|}~]$/;
const IDEOGRAPH = /[\u4e00-\u9fff]/;
const COMMON = /[政府信息公开的年一不]/;
const FEW_UNMAPPED = 0.05;
const ENOUGH = 8;
const MANY_SIGNS = 0.3;
const MANY = 120;
