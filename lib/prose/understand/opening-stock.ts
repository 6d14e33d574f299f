import type { Frame } from '../frames/frame';

/** 年初现行有效58件, 期初58件: what was in force before the year's documents were made; the table tells what is left at its end. */
export function isOpeningStock({ acts, words }: Frame, text: string): boolean {
  return (
    acts.some((act) => act === 'inForce' || act === 'totalPublic') &&
    words.some(({ start }) => text.startsWith('年初', start) || text.startsWith('期初', start))
  );
}
