import { expect, it } from 'vitest';
import { quietestSpot } from '../../lib/overlay/place/quietest-spot';

const box = (left: number, top: number, width: number, height: number) => ({ left, top, width, height });
const window = box(0, 0, 1000, 600);
const size = { width: 300, height: 200 };

it.each([
  ['an empty window: at the bottom left', [], [], [14, 386]],
  ['figures at the left: at the right', [box(0, 0, 400, 600)], [], [686, 386]],
  ['figures in all corners but the upper right', [box(0, 0, 400, 600), box(600, 250, 400, 350)], [], [686, 50]],
  ['text everywhere, figures nowhere: where text is least', [], [box(0, 0, 1000, 380), box(0, 380, 400, 220)], [686, 386]],
  ['rather over any text than over a figure', [box(0, 400, 1000, 200)], [box(0, 0, 1000, 400)], [14, 194]],
  ['figures everywhere: where they are fewest', [box(0, 0, 1000, 600), box(0, 0, 500, 600)], [], [686, 386]],
])('%s', (_, figures, texts, [left, top]) => {
  expect(quietestSpot(size, window, { figures, texts })).toEqual({ left, top, ...size });
});

it('a window smaller than the note: from its top', () => {
  expect(quietestSpot({ width: 300, height: 200 }, box(0, 0, 320, 150), { figures: [], texts: [] }).top).toBe(0);
});
