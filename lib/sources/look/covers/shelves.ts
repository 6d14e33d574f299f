import type { Box } from '../box';

/** Boxes that can be asked for by height: what is asked costs by what is found, not by what there is. */
export interface Shelves<Item> {
  /** All that may reach into these boxes' heights, in the order in which they were given. */
  near(boxes: readonly Box[]): readonly Item[];
  /** How many there are. */
  readonly size: number;
}

export function shelve<Item extends { readonly box: Box }>(items: readonly Item[]): Shelves<Item> {
  const shelves = new Map<number, number[]>();
  /** Boxes so tall that they would stand on every shelf. */
  const tall: number[] = [];
  items.forEach(({ box }, nth) => {
    const [first, last] = [shelfOf(box.top), shelfOf(box.bottom)];
    if (!(last - first <= MOST_SHELVES)) tall.push(nth);
    else
      for (let shelf = first; shelf <= last; shelf++) {
        const known = shelves.get(shelf);
        if (known) known.push(nth);
        else shelves.set(shelf, [nth]);
      }
  });
  return {
    size: items.length,
    near(boxes) {
      const found = new Set(tall);
      for (const { top, bottom } of boxes)
        for (let shelf = shelfOf(top), last = shelfOf(bottom), left = MOST_ASKED; shelf <= last && left > 0; shelf++, left--)
          for (const nth of shelves.get(shelf) ?? []) found.add(nth);
      return [...found].sort((one, other) => one - other).flatMap((nth) => items[nth] ?? []);
    },
  };
}

const HEIGHT = 64;
const shelfOf = (y: number): number => Math.floor(y / HEIGHT);
const MOST_SHELVES = 32;
/** No line of text is taller. */
const MOST_ASKED = 1000;
