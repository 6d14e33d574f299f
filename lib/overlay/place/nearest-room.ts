import { middle, type Point, type Rect } from './geometry';

/**
 * The centre nearest to a box at which a square of the given side is free; null within `reach` pixels to the left and right of it.
 * It stays on the box's own line and its neighbours: what stands elsewhere belongs to something else.
 */
export function nearestRoom(box: Rect, side: number, reach: number, isFree: (centre: Point) => boolean): Point | null {
  const { x, y } = middle(box);
  const [beside, beyond] = [box.width / 2 + side / 2, box.height / 2 + side / 2];
  for (let out = 0; out <= reach; out += STEP) {
    // Straight beside it, then a little higher and lower, then over and under it.
    for (const dy of out > beyond ? [0, ...SHIFTS, -beyond - 1, beyond + 1] : [0, ...SHIFTS]) {
      for (const dx of [beside + 1 + out, -beside - 1 - out]) {
        const centre = { x: x + dx, y: y + dy };
        if (isFree(centre)) return centre;
      }
    }
    if (out > beside + 1) continue;
    for (const dx of [out, -out])
      for (const dy of [-beyond - 1, beyond + 1]) {
        const centre = { x: x + dx, y: y + dy };
        if (isFree(centre)) return centre;
      }
  }
  return null;
}

const STEP = 4;
const SHIFTS = [-6, 6, -12, 12];
