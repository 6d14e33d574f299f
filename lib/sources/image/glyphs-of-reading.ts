import type { Glyph } from '../drawn/ink';
import { figureOf } from './figure-of';
import type { PictureLine } from './page-lines';
import type { Reading } from './reading';

/** A read line as characters that stand side by side over its ink. `point` is a point in pixels. */
export function glyphsOfReading({ area, inCell, isCut }: PictureLine, reading: Reading, point: number): Glyph[] {
  const [x, y, width, height] = area.map((part) => part / point) as [number, number, number, number];
  const { text, characters } = inCell ? figureOf(reading) : reading;
  const list = [...text];
  const tall = /[\u3400-\u9fff]/.test(text) ? CJK_HEIGHT : DIGIT_HEIGHT;
  const as = { size: Math.max(height * tall, SMALLEST), angle: 0, base: y + height, font: 'picture', pen: 'picture' };
  // Ink that no character was seen in is not nothing.
  if (text.trim() === '') return [{ text: '□', box: [x, y, width, height], sign: 'unmapped', certainty: 0, ...as }];
  return list.map((character, index): Glyph => {
    const at = characters[index]?.at ?? 0;
    const from = index === 0 ? 0 : ((characters[index - 1]?.at ?? 0) + at) / 2;
    const to = index === list.length - 1 ? 1 : (at + (characters[index + 1]?.at ?? 1)) / 2;
    return {
      text: character,
      box: [x + from * width, y, (to - from) * width, height],
      sign: 'recognised',
      certainty: Math.min(characters[index]?.certainty ?? 0, isCut ? CUT : 1),
      ...as,
    };
  });
}

/** A font's size over the height of its ink. */
const CJK_HEIGHT = 1.05;
const DIGIT_HEIGHT = 1.35;
const SMALLEST = 5;
const CUT = 0.6;
