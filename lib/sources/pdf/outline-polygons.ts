import type { Polygon } from '../image/fill';
import { apply, type Matrix } from './matrix';

/** A character's outline as pdf.js 5.6 packs paths (0 move, 1 line, 2 curve, 3 quadratic curve, 4 close), its curves as short lines. */
export function outlinePolygons(path: ArrayLike<number>, matrix: Matrix): Polygon[] {
  const polygons: number[][] = [];
  let own: number[] = [];
  let [x, y] = [0, 0];
  const to = (nextX: number, nextY: number) => {
    own.push(...apply(matrix, nextX, nextY));
    [x, y] = [nextX, nextY];
  };
  for (let i = 0; i < path.length; ) {
    const operator = path[i] ?? CLOSE;
    const count = NUMBERS[operator];
    if (count === undefined) break;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = Array.from({ length: count }, (_, at) => path[i + 1 + at] ?? 0);
    i += 1 + count;
    if (operator === MOVE) {
      own = [];
      polygons.push(own);
      to(a, b);
    } else if (operator === LINE) to(a, b);
    else if (operator === CURVE || operator === QUADRATIC) {
      const [sx, sy] = [x, y];
      for (let step = 1; step <= STEPS; step++) {
        const t = step / STEPS;
        const u = 1 - t;
        if (operator === CURVE)
          to(
            u ** 3 * sx + 3 * u * u * t * a + 3 * u * t * t * c + t ** 3 * e,
            u ** 3 * sy + 3 * u * u * t * b + 3 * u * t * t * d + t ** 3 * f,
          );
        else to(u * u * sx + 2 * u * t * a + t * t * c, u * u * sy + 2 * u * t * b + t * t * d);
      }
    }
  }
  return polygons.filter(({ length }) => length >= 6);
}

const [MOVE, LINE, CURVE, QUADRATIC, CLOSE] = [0, 1, 2, 3, 4];
const NUMBERS = [2, 2, 6, 4, 0];
const STEPS = 6;
