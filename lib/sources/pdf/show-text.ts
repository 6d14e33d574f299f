import type { Glyph, GlyphSign } from '../drawn/ink';
import type { PdfGlyph } from './fonts';
import { type Graphics, isPale, isSeen } from './graphics';
import { isMapped } from './mapped';
import { apply, boundsOf, type Matrix, times } from './matrix';

/** How characters are drawn beside what the graphics state says. */
export interface TextDrawing {
  /** False inside a layer that is off. */
  readonly isVisible: boolean;
  /** Whether the paper is dark at a point: white letters are seen there. */
  readonly isDark: (x: number, y: number) => boolean;
  readonly outlines: boolean;
}

/** Places a shown string's characters on the page (ISO 32000, 9.4.4) and moves the text position behind them. */
export function showText(state: Graphics, shown: readonly (PdfGlyph | number)[], drawing: TextDrawing): Glyph[] {
  const { font } = state;
  if (!font || state.fontSize === 0) return [];
  const size = Math.abs(state.fontSize);
  const direction = state.fontSize < 0 ? -1 : 1;
  const unit = size * font.unit;
  const across = state.scale * direction;
  const line = times(state.matrix, times(state.textMatrix, [across, 0, 0, direction, state.x, state.y + state.rise]));
  const glyphs: Glyph[] = [];
  let x = 0;
  for (const one of shown) {
    if (typeof one === 'number') {
      x += ((font.vertical ? 1 : -1) * one * size) / 1000;
      continue;
    }
    const spacing = ((one.isSpace ? state.wordSpacing : 0) + state.charSpacing) * direction;
    const width = one.width * unit;
    const metric = font.vertical ? (one.vmetric ?? font.defaultVMetrics) : null;
    if (font.vertical && metric) {
      const left = -(one.vmetric ? (metric[1] ?? 0) * unit : width / 2);
      glyphs.push(...placed(one, line, left, -(x + (metric[2] ?? 0) * unit), width, size, state, drawing));
      x += -(metric[0] ?? -1000) * unit - spacing;
    } else {
      glyphs.push(...placed(one, line, x, 0, width, size, state, drawing));
      x += width + spacing;
    }
  }
  if (font.vertical) state.y -= x;
  else state.x += x * across;
  return glyphs;
}

function placed(
  { unicode, character, width: own }: PdfGlyph,
  line: Matrix,
  x: number,
  y: number,
  width: number,
  size: number,
  state: Graphics,
  { isVisible, isDark, outlines }: TextDrawing,
): Glyph[] {
  // A space draws nothing; one of no width is not even a gap.
  if (unicode === '' && own === 0) return [];
  const [left, top, right, bottom] = boundsOf(line, x, y - size * BELOW, x + Math.max(width, size * THINNEST), y + size * ABOVE);
  const [originX, originY] = apply(line, x, y);
  const angle = ((Math.round((Math.atan2(line[1], line[0]) * 180) / Math.PI) % 360) + 360) % 360;
  const height = Math.hypot(line[2], line[3]) * size;
  if (!Number.isFinite(left + top + right + bottom + height)) return [];
  const [cx, cy] = [(left + right) / 2, (top + bottom) / 2];
  const { clip } = state;
  const [pen, alpha] = state.mode === 1 ? [state.stroke, state.strokeAlpha] : [state.fill, state.fillAlpha];
  const seen = isVisible && (isSeen(pen, alpha) || (isPale(pen, alpha) && isDark(cx, cy)));
  const inside = cx >= clip[0] && cx <= clip[2] && cy >= clip[1] && cy <= clip[3];
  const sign: GlyphSign =
    state.mode === 3 ? 'layer' : !seen || state.mode === 7 || !inside ? 'unseen' : isMapped(unicode) ? 'plain' : 'unmapped';
  return [
    {
      text: unicode,
      box: [left, top, right - left, bottom - top],
      size: height,
      angle,
      base: baseOf(angle, originX, originY),
      font: state.font?.name ?? '',
      pen: `${state.fill} ${state.fillAlpha}`,
      sign,
      ...(outlines ? { outline: { name: `${state.font?.name}_path_${character}`, matrix: times(line, [size, 0, 0, size, x, y]) } } : {}),
    },
  ];
}

/** Across the direction of the line. */
function baseOf(angle: number, x: number, y: number): number {
  const radians = (angle * Math.PI) / 180;
  return y * Math.cos(radians) - x * Math.sin(radians);
}

// An ideograph's box: digits and letters stand in its middle.
const BELOW = 0.12;
const ABOVE = 0.88;
const THINNEST = 0.05;
