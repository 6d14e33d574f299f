import type { Box } from '../../document/place';
import { around, type TextLine } from './text-lines';

/** Characters of a line without a wide gap between them: what would be one cell of a table without lines. */
export interface Token {
  readonly text: string;
  readonly box: Box;
  readonly base: number;
  readonly size: number;
}

/** A line cut at its wide gaps. */
export function tokensOf({ text, glyphs, base, size }: TextLine): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  let before: Box | null = null;
  const end = (to: number) => {
    const words = text.slice(from, to).trim();
    const boxes = glyphs.slice(from, to).flatMap((glyph) => (glyph && glyph.text.trim() !== '' ? [glyph.box] : []));
    if (words !== '' && boxes.length > 0) tokens.push({ text: words, box: around(boxes), base, size });
    from = to;
  };
  for (let i = 0; i < text.length; i++) {
    const glyph = glyphs[i];
    if (!glyph || glyph.text.trim() === '') continue;
    if (before && glyph.box !== before && glyph.box[0] - before[0] - before[2] > size * GAP) end(i);
    before = glyph.box;
  }
  end(text.length);
  return tokens;
}

export const isFigure = ({ text }: Token) => FIGURE.test(text);

const FIGURE = /^(?:[-+−]?\d[\d.,]*(?:万元|元|件|%)?|[-—–])$/;
/** Of a character's height. */
const GAP = 0.9;
