import { describe, expect, it } from 'vitest';
import type { PageInk } from '../../../lib/sources/drawn/ink';
import { withoutGarbledFonts } from '../../../lib/sources/pdf/garbled-fonts';

const page = (text: string): PageInk => ({
  page: 1,
  width: 595,
  height: 842,
  rules: [],
  pictures: [],
  glyphs: [...text].map((character) => ({
    text: character,
    box: [0, 0, 10, 10],
    size: 10,
    angle: 0,
    base: 10,
    font: 'f',
    pen: '#000',
    sign: 'plain',
  })),
});
const isGarbled = (text: string) =>
  withoutGarbledFonts([page(text)]).every(({ glyphs }) => glyphs.every(({ sign }) => sign === 'unmapped'));

describe('a font that names its characters wrongly', () => {
  it('writes characters that nobody writes', () => {
    expect(isGarbled(Array.from({ length: 130 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))).join(''))).toBe(true);
  });

  it('is none because the commonest characters stand in another piece of it', () => {
    expect(isGarbled('自然人商业企业科研机构社会益组织律服务其他结果维持纠正尚未审结总计经复议直接起诉后'.repeat(4))).toBe(false);
  });

  it('is none where it writes figures only', () => {
    expect(isGarbled('0123456789'.repeat(20))).toBe(false);
  });
});
