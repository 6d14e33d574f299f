import { apart } from './apart';
import type { Box } from './box';
import { pixelsOf } from './lengths';
import { moved, outside, reach, ringsAround } from './rings';
import { shadowsOf } from './shadows';
import { alphaOf } from './style';
import type { StyleOf } from './style-of';

/** What an element paints away from its own box: outlines, shadows, mirrors, pictures for borders. */
export function castBy(box: Box, style: StyleOf): Box[] {
  const found = ringsAround(box, style);
  const filter = style('filter');
  for (const [, drop = ''] of filter.length < 9 ? [] : filter.matchAll(DROP))
    for (const { color, lengths } of shadowsOf(drop)) {
      const [x = 0, y = 0, blur = 0] = lengths;
      if (blur <= SHARP && Math.max(Math.abs(x), Math.abs(y)) >= FAR && alphaOf(color) > SOLID)
        found.push(...outside(moved(box, x, y), box));
    }
  const [, side = '', gap = ''] = /^(above|below|left|right)\s+(-?[\d.]{1,12})/.exec(style('-webkit-box-reflect')) ?? [];
  if (side !== '') found.push(mirrored(box, side, Number(gap)));
  if (!/^(?:none)?$/.test(style('border-image-source'))) {
    const outset = pixelsOf(style('border-image-outset').split(/\s+/)[0]) ?? 0;
    if (outset >= FAR) found.push(...outside(reach(box, outset), box));
  }
  return found;
}

/** What the words in these boxes paint away from them: shadows, and lines lifted or lowered far. */
export function castByWords(lines: readonly Box[], style: StyleOf): Box[] {
  const found: Box[] = [];
  for (const shadow of apart(style('text-shadow') === 'none' ? '' : style('text-shadow')))
    for (const { color, lengths } of shadowsOf(shadow)) {
      const [x = 0, y = 0, blur = 0] = lengths;
      if (blur <= SHARP && Math.max(Math.abs(x), Math.abs(y)) >= FAR && alphaOf(color) > SOLID)
        found.push(...lines.map((line) => moved(line, x, y)));
    }
  if (style('text-decoration-line') === 'underline') {
    const offset = pixelsOf(style('text-underline-offset')) ?? 0;
    const thickness = pixelsOf(style('text-decoration-thickness')) ?? 1;
    if (Math.abs(offset) >= FAR || thickness >= FAR)
      for (const { left, right, top, bottom } of lines) {
        const from = bottom - (bottom - top) * DESCENT + offset;
        found.push({ left, right, top: from, bottom: from + Math.max(THIN, thickness) });
      }
  }
  return found;
}

function mirrored(box: Box, side: string, gap: number): Box {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  if (side === 'above') return moved(box, 0, -height - gap);
  if (side === 'below') return moved(box, 0, height + gap);
  return moved(box, side === 'left' ? -width - gap : width + gap, 0);
}

const DROP = /drop-shadow\(((?:[^()]|\([^()]{0,99}\)){0,200})\)/g;
/** CSS pixels. */
const FAR = 6;
const SHARP = 4;
const THIN = 3;
const SOLID = 0.3;
/** The share of a line below its letters. */
const DESCENT = 0.2;
