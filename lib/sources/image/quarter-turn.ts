import type { Glyph, PageInk, Rule } from '../drawn/ink';
import { type Turn, turnBack } from '../drawn/upright';
import type { Raster } from './raster';

/** The raster turned clockwise. */
export function quarterTurned({ width, height, data }: Raster, turn: Turn): Raster {
  if (turn === 0) return { width, height, data };
  const [wide, high] = turn === 180 ? [width, height] : [height, width];
  const result = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [tx, ty] = turn === 90 ? [height - 1 - y, x] : turn === 180 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x];
      result[ty * wide + tx] = data[y * width + x] ?? 255;
    }
  return { width: wide, height: high, data: result };
}

/** What was read of a page after it was turned clockwise, as it stands on the page as it is shown: its text runs along another side. */
export function inkTurnedBack(ink: PageInk, turn: Turn): PageInk {
  if (turn === 0) return ink;
  const { width, height } = ink;
  const [wide, high] = turn === 180 ? [width, height] : [height, width];
  const glyphs = ink.glyphs.map(
    (glyph): Glyph => ({
      ...glyph,
      box: turnBack(glyph.box, turn, width, height),
      angle: (glyph.angle + 360 - turn) % 360,
      base: glyph.base - (turn === 270 ? wide : turn === 180 ? high : 0),
    }),
  );
  const rules = ink.rules.map(({ upright, at, from, to }): Rule => {
    const line = upright ? ([at, from, 0, to - from] as const) : ([from, at, to - from, 0] as const);
    const [x, y, across, down] = turnBack(line, turn, width, height);
    return down > across ? { upright: true, at: x, from: y, to: y + down } : { upright: false, at: y, from: x, to: x + across };
  });
  return { ...ink, width: wide, height: high, glyphs, rules };
}
