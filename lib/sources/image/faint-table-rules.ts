import type { Blob } from './blobs';
import { coveredOf, ofThisSide, unsmoothed } from './depths-of-rules';
import { withoutLetters } from './letters';
import type { Raster } from './raster';
import { ridgesOf } from './ridges';
import { inTables, isHeld, length } from './rules-in-tables';
import { type InkRule, rulesOfInk } from './rules-of-ink';

/** Lines that are hardly darker than their paper, or made of dashes: letters in a row look like them, unless they are short. */
export function faintTableRules(raster: Raster, letters: readonly Blob[], point: number): InkRule[] {
  const bare = withoutLetters(raster, letters);
  const [across, upright] = [ridgesOf(bare, false, point), ridgesOf(bare, true, point)];
  const all = rulesOfInk(across.ink, point, upright.ink).flatMap((rule) => unsmoothed(rule, rule.upright ? upright : across));
  const pieces = ofThisSide(all, point);
  const covered = (rule: InkRule) => coveredOf(rule, bare, point);
  const isLong = (rule: InkRule) => length(rule) >= (rule.upright ? FAINT_UPRIGHT : FAINT_ACROSS) * point;
  const sure = mended(
    // Of two rows strokes of letters may lie under each other.
    pieces.filter((rule) => isLong(rule) && covered(rule) >= (length(rule) < THREE_ROWS * point ? COVERED : COVERED_LONG)),
    point,
  );
  const short = pieces.filter((rule) => !isLong(rule) && length(rule) >= FAINT_HELD * point);
  const held = short.filter((rule) => isHeld(rule, [...sure, ...short], point * FAINT_TOUCH) && covered(rule) >= COVERED);
  return inTables([...sure, ...held], point);
}

/** Pieces of one line joined, and ends drawn on to the line that they nearly reach: as far as a line may be worn, less than a row is high. */
function mended(pieces: readonly InkRule[], point: number): InkRule[] {
  const [gap, same] = [WORN * point, SAME_LINE * point];
  const whole: InkRule[] = [];
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const at = whole.findIndex(
      (one) => one.upright === piece.upright && Math.abs(one.at - piece.at) <= same && piece.from - one.to <= gap && piece.to > one.to,
    );
    const before = whole[at];
    if (!before) whole.push(piece);
    else {
      const [a, b] = [length(before), length(piece)];
      whole[at] = {
        ...before,
        at: (before.at * a + piece.at * b) / (a + b),
        thickness: Math.max(before.thickness, piece.thickness),
        to: piece.to,
      };
    }
  }
  return whole.map((rule) => {
    const reached = whole.filter(({ upright, from, to }) => upright !== rule.upright && from <= rule.at + gap && to >= rule.at - gap);
    const near = (end: number, isOutside: (at: number) => boolean) =>
      reached
        .map(({ at }) => at)
        .filter((at) => isOutside(at) && Math.abs(at - end) <= gap)
        .sort((a, b) => Math.abs(a - end) - Math.abs(b - end))[0];
    return {
      ...rule,
      from: Math.round(near(rule.from, (at) => at < rule.from) ?? rule.from),
      to: Math.round(near(rule.to, (at) => at > rule.to) ?? rule.to),
    };
  });
}

/** Points. */
const FAINT_UPRIGHT = 34;
const FAINT_ACROSS = 50;
const FAINT_HELD = 18;
const THREE_ROWS = 54;
const WORN = 9;
const SAME_LINE = 1;
const COVERED = 0.76;
const COVERED_LONG = 0.55;
/** Times as far. */
const FAINT_TOUCH = 3;
