import { tablesOfRules } from '../drawn/drawn-page';
import type { Rule } from '../drawn/ink';
import { connected } from '../drawn/lines';
import type { Blob } from './blobs';
import { withoutRules } from './erase-rules';
import { lettersIn, withoutLetters } from './letters';
import type { Bitmap, Raster } from './raster';
import { type Ridges, ridgesOf } from './ridges';
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

/** The same for lines that are hardly darker than their paper, or made of dashes: letters in a row look like them, unless they are short. */
function faintTableRules(raster: Raster, letters: readonly Blob[], point: number): InkRule[] {
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

/** Smoothing has made it longer: it ends where it is half as deep as it mostly is. */
function unsmoothed(rule: InkRule, { depthAt }: Ridges): DeepRule[] {
  const reach = Math.ceil(rule.thickness / 2);
  const depths = Array.from({ length: rule.to - rule.from }, (_, i) => {
    let most = 0;
    for (let j = -reach; j <= reach; j++) {
      const [along, across] = [rule.from + i, Math.floor(rule.at) + j];
      most = Math.max(most, rule.upright ? depthAt(across, along) : depthAt(along, across));
    }
    return most;
  });
  const half = ([...depths].sort((a, b) => a - b)[Math.floor(depths.length * MOSTLY)] ?? 0) / 2;
  const first = depths.findIndex((depth) => depth >= half);
  const last = depths.findLastIndex((depth) => depth >= half);
  return last > first ? [{ ...rule, from: rule.from + first, to: rule.from + last + 1, depth: 2 * half }] : [];
}

/** `depth`: how much darker than its paper it mostly is. */
interface DeepRule extends InkRule {
  readonly depth: number;
}

/** Without what shows through from the back of the sheet: lines much paler than most are. Where a table is pale, all its lines are. */
function ofThisSide(rules: readonly DeepRule[], point: number): DeepRule[] {
  const long = rules.filter((rule) => length(rule) >= FAINT_UPRIGHT * point).sort((a, b) => b.depth - a.depth);
  let rest = long.reduce((sum, rule) => sum + length(rule), 0) / 4;
  const usual = long.find((rule) => {
    rest -= length(rule);
    return rest <= 0;
  });
  return rules.filter(({ depth }) => depth >= (usual?.depth ?? 0) * THROUGH);
}

/**
 * The share of a line's length that is dark by itself, gaps of dots and dashes left aside: a stroke that seemed to reach both lines of its
 * row has paper above and below it.
 */
function coveredOf({ upright, at, thickness, from, to }: InkRule, { width, height, data }: Raster, point: number): number {
  const [along, across, breadth] = upright ? [width, 1, width] : [1, width, height];
  const middle = Math.round(at);
  const [reach, side] = [Math.ceil(thickness / 2), Math.round(BESIDE * point)];
  const [low, high] = [Math.max(0, middle - reach), Math.min(breadth - 1, middle + reach)];
  const depths: number[] = [];
  // What lies at its ends are the lines that it runs into.
  const ends = Math.round(DOTS * point) * 2;
  for (let i = from + ends; i < to - ends; i++) {
    let darkest = 255;
    for (let j = low; j <= high; j++) darkest = Math.min(darkest, data[i * along + j * across] ?? 255);
    let paper = 0;
    for (let j = reach + 1; j <= reach + side; j++)
      for (const at of [middle - j, middle + j]) if (at >= 0 && at < breadth) paper = Math.max(paper, data[i * along + at * across] ?? 255);
    depths.push(paper - darkest);
  }
  const sorted = [...depths].sort((a, b) => a - b);
  const [usual = 0, deepest = 0] = [sorted[Math.floor(sorted.length * 0.85)], sorted[Math.floor(sorted.length * 0.95)]];
  // A few strokes and lines that it crosses, and between them paper.
  if (usual < deepest * SHALLOW) return 0;
  const enough = usual * DEEP;
  const near = Math.round(DOTS * point);
  let [covered, last] = [0, Number.NEGATIVE_INFINITY];
  const ahead = new Int32Array(depths.length).fill(depths.length + near + 1);
  for (let i = depths.length - 1; i >= 0; i--) ahead[i] = (depths[i] ?? 0) >= enough ? i : (ahead[i + 1] ?? depths.length + near + 1);
  for (let i = 0; i < depths.length; i++) {
    if ((depths[i] ?? 0) >= enough) last = i;
    if (i - last <= near || (ahead[i] ?? 0) - i <= near) covered++;
  }
  return depths.length === 0 ? 0 : covered / depths.length;
}

function inTables(held: readonly InkRule[], point: number): InkRule[] {
  const byRule = new Map<Rule, InkRule>(held.map((rule) => [scaled(rule, 1 / point), rule]));
  return connected([...byRule.keys()]).flatMap((lines) => {
    const box = (upright: boolean) => {
      const own = lines.filter((line) => line.upright !== upright);
      return Math.max(...own.map(({ to }) => to)) - Math.min(...own.map(({ from }) => from));
    };
    const [columns, rows] = [lines.filter(({ upright }) => upright).length, lines.filter(({ upright }) => !upright).length];
    // A table whose sides are open has one line between two columns.
    const isTable = columns >= 1 && rows >= 2;
    return isTable && box(true) >= (columns === 1 ? WIDE_OPEN : NARROWEST) && box(false) >= LOWEST
      ? lines.flatMap((line) => byRule.get(line) ?? [])
      : [];
  });
}

/** The same lines in points. */
export function scaled({ upright, at, from, to }: InkRule, by: number): Rule {
  return { upright, at: at * by, from: from * by, to: to * by };
}

const length = ({ from, to }: InkRule) => to - from;

/** Both its ends run into lines across it: the strokes of a letter end before the lines of its cell. */
function isHeld(rule: InkRule, all: readonly InkRule[], point: number): boolean {
  const near = TOUCH * point;
  const meets = (end: number) =>
    all.some(
      (other) =>
        other.upright !== rule.upright &&
        Math.abs(other.at - end) <= near + other.thickness / 2 &&
        other.from <= rule.at + near &&
        other.to >= rule.at - near,
    );
  return meets(rule.from) && meets(rule.to);
}

/** What may as well be strokes of letters has to bound so many times as many. */
const BETTER = 1.04;
/** Points. */
const SURE_UPRIGHT = 30;
const SURE_ACROSS = 60;
const TOUCH = 0.8;
const FAINT_UPRIGHT = 34;
const FAINT_ACROSS = 50;
const FAINT_HELD = 18;
const THREE_ROWS = 54;
const WORN = 9;
/** Of the depth that most lines have. */
const THROUGH = 0.22;
const SAME_LINE = 1;
const MOSTLY = 0.6;
const BESIDE = 2;
/** Half of what lies between two dots. */
const DOTS = 0.8;
const DEEP = 0.4;
const SHALLOW = 0.3;
const COVERED = 0.76;
const COVERED_LONG = 0.55;
/** Times as far. */
const FAINT_TOUCH = 3;
const NARROWEST = 80;
const WIDE_OPEN = 200;
const LOWEST = 20;
