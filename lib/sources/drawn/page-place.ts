import type { Box, PagePlace } from '../../document/place';
import { type Turn, turnBack } from './upright';

/** Where a box of an upright page stands on the page as it is shown; hundredths of a point are enough. */
export function pagePlace(
  box: Box,
  on: { readonly page: number; readonly width: number; readonly height: number; readonly turn: Turn },
): PagePlace {
  const [x, y, width, height] = turnBack(box, on.turn, on.width, on.height);
  return { kind: 'page', page: on.page, box: [tidy(x), tidy(y), tidy(width), tidy(height)], span: null };
}

const tidy = (value: number) => Math.round(value * 100) / 100;
