import { fc, test as property } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { rowsInSight, slotOf } from '../../lib/casebook/page/virtual-rows';

const ROW = 34;

describe('which rows are drawn', () => {
  property.prop([fc.nat(400_000), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 10_000 })])(
    'holds all in sight, few beyond, and gives each an element of its own that it keeps while it stays',
    (scrollTop, rows, count) => {
      const [top, height] = [Math.floor(scrollTop / ROW) * ROW, rows * ROW];
      const { from, to } = rowsInSight(top, height, ROW, count);
      const first = Math.min(count - 1, top / ROW);
      expect(from).toBeLessThanOrEqual(first);
      expect(to).toBeGreaterThanOrEqual(Math.min(count, top / ROW + rows));
      expect(to - from).toBeLessThanOrEqual(rows + 18);
      const drawn = Array.from({ length: to - from }, (_, on) => slotOf(from + on, height, ROW));
      expect(new Set(drawn).size).toBe(drawn.length);
    },
  );
});
