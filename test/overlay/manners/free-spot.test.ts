import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeSpot } from '../../../lib/overlay/manners/free-spot';
import { overlaps, type Rect } from '../../../lib/overlay/place/geometry';

const rect = (left: number, top: number, width: number, height: number): Rect => ({ left, top, width, height });
const window = rect(0, 0, 400, 600);
const pill = { width: 80, height: 28 };

describe('a small thing in the window', () => {
  it('stands low on its own side', () => {
    expect(freeSpot(pill, window, [], 'right')).toEqual(rect(314, 566, 80, 28));
    expect(freeSpot(pill, window, [], 'left')?.left).toBe(6);
  });
  it('goes up past what is read, and to the other side where its own is full', () => {
    expect(freeSpot(pill, window, [rect(0, 400, 400, 200)], 'right')?.top).toBeLessThan(373);
    expect(freeSpot(pill, window, [rect(200, 0, 200, 600)], 'right')?.left).toBe(6);
  });
  it('covers nothing, or is away', () => {
    const boxes = fc.array(
      fc.tuple(
        fc.integer({ min: -50, max: 400 }),
        fc.integer({ min: -50, max: 600 }),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 90 }),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(boxes, fc.constantFrom('left' as const, 'right' as const), (made, side) => {
        const taken = made.map((one) => rect(...one));
        const spot = freeSpot(pill, window, taken, side);
        expect(spot === null || !taken.some((one) => overlaps(one, spot))).toBe(true);
      }),
    );
  });
});
