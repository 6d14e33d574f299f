import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allSteps } from '../../../lib/document/steps';
import { overlaps, type Rect, square } from '../../../lib/overlay/place/geometry';
import { BADGE, type BadgeAnchor, placeBadges as placing } from '../../../lib/overlay/place/placing';

const placeBadges = (...what: Parameters<typeof placing>) => allSteps(placing(...what));

const rect = (left: number, top: number, width: number, height: number): Rect => ({ left, top, width, height });
const page = rect(0, 0, 1000, 2000);
const cell = (id: number, box: Rect, text: Rect | null, row = box, more: readonly Rect[] = []): BadgeAnchor => ({
  ids: [id],
  kind: 'cell',
  box,
  text,
  row,
  obstacles: text ? [text, ...more] : more,
});

describe('a badge finds room', () => {
  const row = rect(100, 100, 400, 30);
  const cases: { name: string; anchor: BadgeAnchor; on: 'border' | 'beside' }[] = [
    { name: 'in a wide cell', anchor: cell(0, rect(200, 100, 100, 30), rect(240, 105, 20, 20), row), on: 'border' },
    { name: 'in a blank cell', anchor: cell(0, rect(200, 100, 40, 30), null, row), on: 'border' },
    { name: 'beside a number set right', anchor: cell(0, rect(200, 100, 100, 30), rect(270, 105, 28, 20), row), on: 'border' },
    {
      name: 'beside the row, when numbers fill the cells',
      anchor: cell(0, rect(200, 100, 40, 20), rect(201, 101, 38, 18), row, [
        rect(160, 80, 38, 18),
        rect(201, 81, 38, 18),
        rect(241, 81, 38, 18),
        rect(161, 101, 38, 18),
        rect(241, 101, 38, 18),
        rect(161, 121, 38, 18),
        rect(201, 121, 38, 18),
        rect(241, 121, 38, 18),
      ]),
      on: 'beside',
    },
  ];
  it.each(cases)('$name', ({ anchor, on }) => {
    const [spot] = placeBadges([anchor], page);
    expect(spot).toBeDefined();
    if (!spot) return;
    const badge = square(spot.centre, BADGE);
    for (const text of anchor.obstacles) expect(overlaps(badge, text)).toBe(false);
    expect(spot.leader === null).toBe(on === 'border');
    if (on === 'border') expect(overlaps(badge, { ...anchor.box, left: anchor.box.left - 1, width: anchor.box.width + 2 })).toBe(true);
    else expect(spot.centre.x).toBeGreaterThan(anchor.box.left + anchor.box.width);
  });

  it('takes the left edge of the row when the right one leaves the page', () => {
    const wide = rect(40, 100, 960, 20);
    const crowd = Array.from({ length: 120 }, (_, i) => rect(40 + (i % 24) * 40, 60 + Math.floor(i / 24) * 20, 39, 19));
    const [spot] = placeBadges([cell(0, rect(600, 100, 40, 20), rect(601, 101, 38, 18), wide, crowd)], page);
    expect(spot?.centre.x).toBeLessThan(40);
    expect(spot?.leader).not.toBeNull();
  });

  it('is slim where the margin is no wider, and unseen where there is none', () => {
    const crowd = (from: number) => Array.from({ length: 7 }, (_, i) => rect(from, 40 + i * 20, 1000 - from, 19));
    const own = (left: number) => cell(0, rect(left, 100, 60, 20), rect(left, 101, 58, 18), rect(left, 100, 1000 - left, 20), crowd(left));
    expect(placeBadges([own(16)], page)[0]).toMatchObject({ size: 'slim' });
    expect(placeBadges([own(2)], page)[0]).toMatchObject({ size: 'none' });
  });

  it('never stands further from it than a reader looks', () => {
    const wide = rect(20, 100, 2000, 20);
    const crowd = Array.from({ length: 5 }, (_, i) => rect(20, 60 + i * 20, 2000, 19));
    const [spot] = placeBadges([cell(0, rect(1000, 100, 40, 20), rect(1001, 101, 38, 18), wide, crowd)], rect(0, 0, 2200, 2000));
    expect(spot?.size).toBe('none');
  });
});

describe('prose', () => {
  const block = rect(100, 100, 600, 60);
  const lines = [rect(130, 103, 560, 20), rect(100, 133, 400, 20)];
  const number = (id: number, text: Rect, obstacles: readonly Rect[] = lines, box = block): BadgeAnchor => ({
    ids: [id],
    kind: 'prose',
    box,
    text,
    row: box,
    obstacles,
  });
  const full = [...lines, rect(100, 73, 600, 20), rect(100, 163, 600, 20)];

  it('gets its badge in the margin beside it, level with the number', () => {
    const [spot] = placeBadges([number(0, rect(110, 133, 30, 20))], page);
    expect(spot).toMatchObject({ centre: { x: 87, y: 143 }, leader: null });
  });
  it('gets it over or under the number, where the margin is far and the lines leave room', () => {
    const [spot] = placeBadges([number(0, rect(300, 133, 30, 20))], page);
    expect(spot?.centre.x).toBe(315);
    expect(spot?.leader).toBeNull();
  });
  it('gets it in the nearer margin with a leader line, between full lines', () => {
    const [spot] = placeBadges([number(0, rect(560, 103, 30, 20), full)], page);
    expect(spot?.centre.x).toBeGreaterThan(700);
    expect(spot?.leader).toMatchObject({ from: 590 });
  });
  it('shares one badge with the other numbers of its line', () => {
    const spots = placeBadges(
      [number(0, rect(300, 103, 30, 20)), number(1, rect(500, 103, 20, 20)), number(2, rect(200, 133, 20, 20))],
      page,
    );
    expect(spots.map(({ ids }) => ids)).toEqual([[0, 1], [2]]);
  });
});

describe('neighbours', () => {
  it('merge into one badge when they would lie on one another', () => {
    const box = rect(200, 100, 26, 20);
    const text = rect(201, 101, 24, 18);
    const spots = placeBadges([cell(0, box, text), cell(1, box, text), cell(2, rect(600, 100, 100, 30), null)], page);
    expect(spots.flatMap((spot) => spot.ids).sort()).toEqual([0, 1, 2]);
    for (const [i, a] of spots.entries())
      for (const b of spots.slice(i + 1)) expect(overlaps(square(a.centre, BADGE), square(b.centre, BADGE))).toBe(false);
  });

  it('never overlap, are never lost and never cover a number, whatever the table', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 22, max: 120 }), { minLength: 2, maxLength: 9 }),
        fc.array(fc.integer({ min: 18, max: 50 }), { minLength: 2, maxLength: 20 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 10, maxLength: 60 }),
        (widths, heights, chances) => {
          const anchors = table(widths, heights, chances);
          const spots = placeBadges(anchors, rect(0, 0, 1600, 4000));
          expect(spots.flatMap((spot) => spot.ids).sort((a, b) => a - b)).toEqual(anchors.flatMap((one) => one.ids));
          for (const [i, a] of spots.entries()) {
            for (const b of spots.slice(i + 1)) expect(overlaps(square(a.centre, BADGE), square(b.centre, BADGE))).toBe(false);
            const own = anchors.find((one) => one.ids[0] === a.ids[0]);
            for (const text of own?.obstacles ?? []) expect(overlaps(square(a.centre, BADGE), text)).toBe(false);
          }
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });
});

/** A table whose numbers fill a share of their cells; some cells are marked. */
function table(widths: readonly number[], heights: readonly number[], chances: readonly number[]): BadgeAnchor[] {
  const [x0, y0] = [100, 100];
  const total = widths.reduce((a, b) => a + b, 0);
  const texts: Rect[][] = [];
  const anchors: BadgeAnchor[] = [];
  const chance = (i: number) => chances[i % chances.length] ?? 0;
  let y = y0;
  const grid = heights.map((height, r) => {
    let x = x0;
    const row = widths.map((width, c) => {
      const box = rect(x, y, width, height);
      x += width;
      const share = 0.2 + 0.75 * chance(r * 7 + c);
      return { box, text: rect(box.left + (width * (1 - share)) / 2, y + 3, width * share, height - 6) };
    });
    texts.push(row.map((one) => one.text));
    y += height;
    return row;
  });
  let id = 0;
  for (const [r, row] of grid.entries())
    for (const [c, { box, text }] of row.entries()) {
      if (chance(r * 5 + c * 3) < 0.6) continue;
      const near = [...(texts[r - 1] ?? []), ...(texts[r] ?? []), ...(texts[r + 1] ?? [])];
      anchors.push(cell(id++, box, text, rect(x0, box.top, total, box.height), near));
    }
  return anchors;
}
