import { describe, expect, it } from 'vitest';
import { sideIn } from '../../../lib/overlay/manners/out-of-view';
import type { Rect } from '../../../lib/overlay/place/geometry';

const rect = (left: number, top: number, width: number, height: number): Rect => ({ left, top, width, height });
const window = rect(0, 0, 1000, 600);
const badge = (x: number, y: number): Rect => rect(x - 12, y - 12, 24, 24);

describe('a badge out of view has one side', () => {
  it.each([
    ['in view', [], badge(500, 300), null],
    ['half above the edge, its middle in view', [], badge(500, 4), null],
    ['above the window', [], badge(500, -20), 'above'],
    ['below it', [], badge(500, 700), 'below'],
    ['beside it, to be read later', [], badge(1200, 300), 'below'],
    ['in a scroller in view, scrolled past', [rect(100, 100, 400, 200)], badge(300, 50), 'above'],
    ['in a scroller in view, not yet scrolled to', [rect(100, 100, 400, 200)], badge(300, 500), 'below'],
    ['not yet scrolled to sideways', [rect(100, 100, 400, 200)], badge(700, 200), 'below'],
    ['scrolled past in a scroller that lies below', [rect(100, 900, 400, 200)], badge(300, 300), 'below'],
    ['not yet scrolled to in a scroller that lies above', [rect(100, -500, 400, 200)], badge(300, 300), 'above'],
    ['in a frame in a scroller, hidden by the scroller', [rect(0, 0, 1000, 300), rect(0, 250, 500, 400)], badge(300, 350), 'below'],
  ] as const)('%s', (_, frames, box, side) => {
    expect(sideIn(box, [window, ...frames])).toBe(side);
  });
});
