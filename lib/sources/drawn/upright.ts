import type { Box } from '../../document/place';
import type { Glyph, PageInk } from './ink';

/** How far a page has to be turned, clockwise, so that its text stands upright. */
export type Turn = 0 | 90 | 180 | 270;

/**
 * The page turned so that most of its text runs from left to right; text that runs neither along nor across it (a watermark) is left out.
 * Which pages are drawn on their side is no matter of their format: the text alone tells.
 */
export function upright(ink: PageInk): { readonly ink: PageInk; readonly turn: Turn } {
  const turn = turnOf(ink.glyphs);
  const seals = slantedPens(ink.glyphs);
  const glyphs = ink.glyphs.flatMap((glyph) => (seals.has(glyph.pen) ? [] : turnGlyph(glyph, turn, ink)));
  if (turn === 0) return { ink: { ...ink, glyphs }, turn };
  const isOnSide = turn !== 180;
  const rules = ink.rules.map((rule) => {
    const [x0, y0, x1, y1] = rule.upright ? [rule.at, rule.from, rule.at, rule.to] : [rule.from, rule.at, rule.to, rule.at];
    const [x, y, width, height] = turnBox([x0, y0, x1 - x0, y1 - y0], turn, ink.width, ink.height);
    const isUpright = rule.upright !== isOnSide;
    return isUpright ? { upright: true, at: x, from: y, to: y + height } : { upright: false, at: y, from: x, to: x + width };
  });
  const pictures = ink.pictures.map((box) => turnBox(box, turn, ink.width, ink.height));
  const [width, height] = isOnSide ? [ink.height, ink.width] : [ink.width, ink.height];
  return { ink: { ...ink, width, height, glyphs, rules, pictures }, turn };
}

/** A box of a page of this size as it stands when the page is turned. */
export function turnBox([x, y, width, height]: Box, turn: Turn, pageWidth: number, pageHeight: number): Box {
  if (turn === 90) return [pageHeight - y - height, x, height, width];
  if (turn === 270) return [y, pageWidth - x - width, height, width];
  return turn === 180 ? [pageWidth - x - width, pageHeight - y - height, width, height] : [x, y, width, height];
}

/** A box of the turned page back on the page as it is shown; width and height are those of the turned page. */
export function turnBack(box: Box, turn: Turn, width: number, height: number): Box {
  const back: Turn = turn === 90 ? 270 : turn === 270 ? 90 : turn;
  return turnBox(box, back, width, height);
}

function turnOf(glyphs: readonly Glyph[]): Turn {
  const counts = new Map<number, number>();
  for (const { angle, text } of glyphs) {
    const axis = axisOf(angle);
    if (axis !== null && text.trim() !== '') counts.set(axis, (counts.get(axis) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return ((360 - (most?.[0] ?? 0)) % 360) as Turn;
}

function axisOf(angle: number): number | null {
  const axis = (Math.round(angle / 90) * 90) % 360;
  const away = Math.abs(((angle - axis + 540) % 360) - 180);
  return away <= SLANT ? axis : null;
}

function turnGlyph(glyph: Glyph, turn: Turn, { width, height }: PageInk): Glyph[] {
  const axis = axisOf(glyph.angle);
  if (axis === null) return [];
  const angle = (axis + turn) % 360;
  if (turn === 0) return [axis === glyph.angle ? glyph : { ...glyph, angle }];
  const base = glyph.base + (turn === 270 ? width : turn === 180 ? height : 0);
  return [{ ...glyph, angle, base, box: turnBox(glyph.box, turn, width, height) }];
}

/** Pens that mostly write neither along nor across: of the letters round a seal one or two stand upright by chance. */
function slantedPens(glyphs: readonly Glyph[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; slanted: number }>();
  for (const { pen, angle } of glyphs) {
    const count = counts.get(pen) ?? { all: 0, slanted: 0 };
    count.all++;
    if (axisOf(angle) === null) count.slanted++;
    counts.set(pen, count);
  }
  return new Set([...counts].flatMap(([pen, { all, slanted }]) => (slanted * 2 > all ? [pen] : [])));
}

/** Degrees: a scanned or hand-drawn page is not quite straight; a watermark is far from it. */
const SLANT = 3;
