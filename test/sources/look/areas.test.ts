import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../lib/sources/look/box';
import { areasOf } from '../../../lib/sources/look/covers/areas';
import { shelve } from '../../../lib/sources/look/covers/shelves';

const side = fc.integer({ min: -500, max: 5000 });
const size = fc.integer({ min: 0, max: 3000 });
const box = fc
  .tuple(side, side, size, size)
  .map(([left, top, width, height]): Box => ({ left, top, right: left + width, bottom: top + height }));
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const isLevel = (a: Box, b: Box) => a.top < b.bottom && b.top < a.bottom;

describe('areas', () => {
  test.prop([fc.array(box, { maxLength: 30 }), box])(
    'miss no box that meets one of them, and take none that is level with none',
    (areas, asked) => {
      const found = areasOf(areas).meets(asked);
      if (areas.some((area) => meet(area, asked))) expect(found).toBe(true);
      if (asked.bottom > asked.top && !areas.some((area) => isLevel(area, asked))) expect(found).toBe(false);
    },
  );

  it('keep two columns apart from what stands beside both', () => {
    const areas = areasOf([
      { left: 0, top: 0, right: 100, bottom: 50 },
      { left: 0, top: 200, right: 100, bottom: 250 },
    ]);
    expect(areas.meets({ left: 300, top: 10, right: 400, bottom: 40 })).toBe(false);
    expect(areas.meets({ left: 50, top: 100, right: 60, bottom: 150 })).toBe(false);
    expect(areas.meets({ left: 50, top: 240, right: 60, bottom: 400 })).toBe(true);
  });
});

describe('shelves', () => {
  test.prop([fc.array(box, { maxLength: 40 }), fc.array(box, { minLength: 1, maxLength: 5 })])(
    'give every item that is level with what is asked, in the order given',
    (boxes, asked) => {
      const items = boxes.map((one, nth) => ({ box: one, nth }));
      const found = shelve(items).near(asked);
      for (const item of items) if (asked.some((one) => isLevel(item.box, one))) expect(found).toContain(item);
      expect(found.map(({ nth }) => nth)).toEqual([...found.map(({ nth }) => nth)].sort((a, b) => a - b));
    },
  );

  it('leave out what is far away', () => {
    const items = Array.from({ length: 1000 }, (_, nth) => ({ box: { left: 0, right: 10, top: nth * 100, bottom: nth * 100 + 20 } }));
    expect(shelve(items).near([{ left: 0, right: 10, top: 5000, bottom: 5010 }]).length).toBeLessThan(4);
  });
});
