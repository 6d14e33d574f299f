import { tablesOfRules } from '../drawn/drawn-page';
import type { Blob } from './blobs';
import { withoutRules } from './erase-rules';
import { faintTableRules } from './faint-table-rules';
import { lettersIn } from './letters';
import type { Bitmap, Raster } from './raster';
import { inTables, isHeld, length, scaled } from './rules-in-tables';
import { type InkRule, rulesOfInk } from './rules-of-ink';

/**
 * Lines that draw tables, in pixels. Dark ones are seen among the ink; where what is hardly darker than its paper, worn, or made of dots
 * bounds more cells for certain, the page is drawn so.
 */
export function seenTableRules(raster: Raster, ink: Bitmap, point: number): InkRule[] {
  const all = rulesOfInk(ink, point);
  // In low rows letters run into the lines over them: without these they stand alone.
  const letters = lettersIn(
    withoutRules(
      ink,
      raster,
      all.filter((rule) => isSure(rule, point)),
      point,
    ).ink,
    point,
  );
  const plain = darkTableRules(all, letters, point);
  const faint = faintTableRules(raster, letters, point);
  return certainCells(faint, point) > certainCells(plain, point) * BETTER + 1 ? faint : plain;
}

function certainCells(rules: readonly InkRule[], point: number): number {
  const tables = tablesOfRules(
    rules.map((rule) => scaled(rule, 1 / point)),
    'seen',
  );
  return tables.reduce((sum, { regions }) => sum + regions.filter(({ repaired }) => !repaired).length, 0);
}

/** Lines among the ink: strokes of letters and underlines are none. `point` is a point in pixels. */
function darkTableRules(all: readonly InkRule[], letters: readonly Blob[], point: number): InkRule[] {
  const held = all.filter((rule) => isSure(rule, point) || (isHeld(rule, all, point) && !isStroke(rule, letters, point)));
  return inTables(held, point);
}

const isSure = (rule: InkRule, point: number) => length(rule) >= (rule.upright ? SURE_UPRIGHT : SURE_ACROSS) * point;

/** Most of it lies in letters: in low rows their strokes reach both lines. */
function isStroke({ upright, at, from, to }: InkRule, letters: readonly Blob[], point: number): boolean {
  let inside = 0;
  for (const { x0, y0, x1, y1 } of letters) {
    const [low, high, start, end] = upright ? [x0, x1, y0, y1] : [y0, y1, x0, x1];
    if (at >= low - point / 2 && at <= high + point / 2) inside += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return inside * 2 > to - from;
}

/** What may as well be strokes of letters has to bound so many times as many. */
const BETTER = 1.04;
/** Points. */
const SURE_UPRIGHT = 30;
const SURE_ACROSS = 60;
