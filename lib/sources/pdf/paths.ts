import type { Rule } from '../drawn/ink';
import { apply, type Bounds, type Matrix } from './matrix';

/** A path's pieces on the page: straight strokes between points, and the box of each closed figure that is a rectangle. */
export interface PathPieces {
  readonly strokes: readonly (readonly [number, number, number, number])[];
  readonly boxes: readonly Bounds[];
}

/** Reads a path as pdf.js 5.6 packs it: 0 move, 1 line, 2 curve, 3 quadratic curve, 4 close, each with its points behind it. */
export function piecesOf(data: ArrayLike<number>, matrix: Matrix): PathPieces {
  const strokes: [number, number, number, number][] = [];
  const boxes: Bounds[] = [];
  let points: [number, number][] = [];
  let isStraight = true;
  let last: readonly [number, number] = [0, 0];
  const end = () => {
    if (isStraight && points.length >= 2) boxes.push(...boxOf(points));
    points = [];
    isStraight = true;
  };
  const lineTo = (to: readonly [number, number]) => {
    strokes.push([last[0], last[1], to[0], to[1]]);
    points.push([to[0], to[1]]);
    last = to;
  };
  for (let i = 0; i < data.length; ) {
    const operator = data[i] ?? CLOSE;
    const count = POINTS[operator];
    if (count === undefined) break;
    const at = i + 1 + 2 * (count - 1);
    const to = count > 0 ? apply(matrix, data[at] ?? 0, data[at + 1] ?? 0) : last;
    i += 1 + 2 * count;
    if (operator === MOVE) {
      end();
      points.push([to[0], to[1]]);
      last = to;
    } else if (operator === LINE) lineTo(to);
    else if (operator === CLOSE) {
      const [first] = points;
      if (first) lineTo(first);
    } else {
      isStraight = false;
      last = to;
    }
  }
  end();
  return { strokes, boxes };
}

/** The figure's box when all its sides run along the axes, or nearly. */
function boxOf(points: readonly (readonly [number, number])[]): Bounds[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const box: Bounds = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const isRectangle = points.every(([x, y]) => (near(x, box[0]) || near(x, box[2])) && (near(y, box[1]) || near(y, box[3])));
  // Browsers cut the ends of a border to the mitre: so thin a figure is a line all the same.
  const isThin = Math.min(box[2] - box[0], box[3] - box[1]) <= THICKEST;
  return points.length <= 6 && (isRectangle || isThin) ? [box] : [];
}

/** A stroke that runs along an axis. */
export function ruleOfStroke([x0, y0, x1, y1]: readonly [number, number, number, number]): Rule | null {
  const [dx, dy] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (dy <= SKEW && dx > dy) return { upright: false, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) };
  if (dx <= SKEW && dy > dx) return { upright: true, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) };
  return null;
}

/** A filled rectangle so thin that it is a line; a tiny square is a dot of a dotted line in either direction. */
export function rulesOfBox([x0, y0, x1, y1]: Bounds): Rule[] {
  const [width, height] = [x1 - x0, y1 - y0];
  const rules: Rule[] = [];
  if (height <= THICKEST && width >= height * SQUARE) rules.push({ upright: false, at: (y0 + y1) / 2, from: x0, to: x1 });
  if (width <= THICKEST && height >= width * SQUARE) rules.push({ upright: true, at: (x0 + x1) / 2, from: y0, to: y1 });
  return rules;
}

const near = (a: number, b: number) => Math.abs(a - b) < 0.3;

const [MOVE, LINE, CLOSE] = [0, 1, 4];
const POINTS = [1, 1, 3, 2, 0];
/** Points. */
const THICKEST = 3.2;
const SQUARE = 0.8;
const SKEW = 0.8;
