import type { Box } from '../box';
import { apart } from '../style/apart';
import { pixelsOf } from '../style/lengths';
import { shadowsOf } from '../style/shadows';
import { alphaOf } from '../style/style';
import type { StyleOf } from '../style/style-of';
import { moved, outside, reach, ringsAround } from './rings';

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

/** Shadows that the words in these boxes cast far from them. */
export function castByWords(lines: readonly Box[], style: StyleOf): Box[] {
  const found: Box[] = [];
  for (const shadow of apart(style('text-shadow') === 'none' ? '' : style('text-shadow')))
    for (const { color, lengths } of shadowsOf(shadow)) {
      const [x = 0, y = 0, blur = 0] = lengths;
      if (blur <= SHARP && Math.max(Math.abs(x), Math.abs(y)) >= FAR && alphaOf(color) > SOLID)
        found.push(...lines.map((line) => moved(line, x, y)));
    }
  return found;
}

/** Whether a style draws lines with its text, and spaces. */
export function drawsLines(style: StyleOf): boolean {
  return !/^(?:none)?$/.test(style('text-decoration-line')) && alphaOf(style('text-decoration-color') || 'black') > SOLID;
}

/** Lines so thick, or lifted or lowered so far, that they may lie over other text of the flow. */
export function drawsFar(style: StyleOf): boolean {
  return Math.abs(pixelsOf(style('text-underline-offset')) ?? 0) >= FAR || (pixelsOf(style('text-decoration-thickness')) ?? 1) >= FAR;
}

/** The lines that such a style draws under, through and over what stands in these boxes. */
export function linesAlong(lines: readonly Box[], style: StyleOf): Box[] {
  const kinds = style('text-decoration-line');
  const offset = pixelsOf(style('text-underline-offset')) ?? 0;
  const thick = Math.max(THIN, pixelsOf(style('text-decoration-thickness')) ?? 1);
  return lines.flatMap(({ left, right, top, bottom }) => {
    const [under, middle] = [bottom - (bottom - top) * DESCENT + offset, (top + bottom) / 2];
    const bands = [
      /underline/.test(kinds) ? [under, under + thick] : [],
      /line-through/.test(kinds) ? [middle - thick / 2, middle + thick / 2] : [],
      /overline/.test(kinds) ? [top - thick, top + thick] : [],
    ];
    return bands.flatMap(([from, to]) => (from === undefined || to === undefined ? [] : [{ left, right, top: from, bottom: to }]));
  });
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
