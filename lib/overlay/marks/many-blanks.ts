import type { Located } from '../locate';

/** Of one finding's places the blank ones, where they are so many that they are told as one: a bracket beside their rows, not a box in each. */
export function manyBlanks<Place extends Pick<Located, 'range'>>(places: readonly Place[]): readonly Place[] {
  const blanks = places.filter(({ range }) => range === null);
  return blanks.length > MOST_BOXES ? blanks : [];
}

const MOST_BOXES = 6;
