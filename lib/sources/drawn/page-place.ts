import type { Box, PagePlace } from '../../document/place';
import { type Turn, turnBack } from './upright';

/** A page as far as a place on it needs it. */
export interface PlacedPage {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly turn: Turn;
  readonly lean?: number;
}

/** Where a box of an upright page stands on the page as it is shown; hundredths of a point are enough. */
export function pagePlace(box: Box, on: PlacedPage): PagePlace {
  const [x, y, width, height] = leaned(turnBack(box, on.turn, on.width, on.height), on);
  return { kind: 'page', page: on.page, box: [tidy(x), tidy(y), tidy(width), tidy(height)], span: null };
}

/** The box where the page as it is shown has its middle. */
function leaned(box: Box, { width, height, turn, lean = 0 }: PlacedPage): Box {
  if (lean === 0) return box;
  const [wide, high] = turn === 90 || turn === 270 ? [height, width] : [width, height];
  const radians = (lean * Math.PI) / 180;
  const [dx, dy] = [box[0] + box[2] / 2 - wide / 2, box[1] + box[3] / 2 - high / 2];
  const x = wide / 2 + dx * Math.cos(radians) - dy * Math.sin(radians);
  const y = high / 2 + dx * Math.sin(radians) + dy * Math.cos(radians);
  return [x - box[2] / 2, y - box[3] / 2, box[2], box[3]];
}

const tidy = (value: number) => Math.round(value * 100) / 100;
