import type { Glyph } from './ink';

/** Characters that stand on one level, in any order; raised and lowered ones with what they stand close to. */
export function levels(glyphs: readonly Glyph[]): Glyph[][] {
  const lines: Glyph[][] = [];
  const bases: number[] = [];
  const largest = glyphs.reduce((most, { size }) => Math.max(most, size), 0);
  // Raised and small characters find their line after it is there.
  const bySize = [...glyphs].sort((a, b) => Number(isSmall(a, largest)) - Number(isSmall(b, largest)) || a.base - b.base);
  for (const glyph of bySize) {
    let best = -1;
    for (let i = 0; i < lines.length; i++) {
      const away = Math.abs((bases[i] ?? 0) - glyph.base);
      const own = lines[i]?.[0];
      if (!own) continue;
      const isLevel = away <= SAME_BASE * Math.min(own.size, glyph.size);
      const isBeside = isSmall(glyph, own.size) && overlap(glyph, own) > 0.4;
      if ((isLevel || isBeside) && (best < 0 || away < Math.abs((bases[best] ?? 0) - glyph.base))) best = i;
    }
    if (best >= 0) lines[best]?.push(glyph);
    else {
      lines.push([glyph]);
      bases.push(glyph.base);
    }
  }
  return lines.flatMap(apart);
}

/** Small characters that stand beside a line, higher or lower, but not close to it: a number at the side of a title is a line of its own. */
function apart(line: Glyph[]): Glyph[][] {
  const size = Math.max(...line.map((glyph) => glyph.size));
  const large = line.filter((glyph) => !isSmall(glyph, size));
  if (large.length === line.length) return [line];
  const base = large.reduce((sum, glyph) => sum + glyph.base, 0) / large.length;
  const off = line.filter(
    (glyph) => isSmall(glyph, size) && glyph.text.trim() !== '' && Math.abs(glyph.base - base) > SAME_BASE * glyph.size,
  );
  const far = new Set(runsOf(off).flatMap((run) => (large.every((glyph) => gapBetween(glyph, run) > size) ? run : [])));
  return far.size === 0 ? [line] : [line.filter((glyph) => !far.has(glyph)), ...levels([...far])];
}

/** Characters without a gap between them, from left to right. */
function runsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.box[0] - b.box[0])) {
    const run = runs.at(-1);
    if (run && gapBetween(glyph, run) <= glyph.size) run.push(glyph);
    else runs.push([glyph]);
  }
  return runs;
}

/** From a character to the nearest of others, across. */
function gapBetween({ box: [x, , width] }: Glyph, others: readonly Glyph[]): number {
  return Math.min(...others.map(({ box }) => Math.max(box[0] - x - width, x - box[0] - box[2])));
}

/** The share of the smaller one's height in which both stand. */
function overlap(a: Glyph, b: Glyph): number {
  const common = Math.min(a.box[1] + a.box[3], b.box[1] + b.box[3]) - Math.max(a.box[1], b.box[1]);
  return common / Math.max(0.1, Math.min(a.box[3], b.box[3]));
}

/** Whether a character is smaller than those it stands beside. */
export const isSmall = ({ size }: Glyph, largest: number) => size < largest * SMALL;

/** Of a character's height. */
const SAME_BASE = 0.4;
const SMALL = 0.78;
