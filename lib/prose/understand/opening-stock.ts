import type { Frame } from '../frames/frame';
import { opensYear } from '../phrases/opening-stock';

/** 年初现行有效58件: what was in force before the year's documents were made; the table tells what is left at its end. */
export function isOpeningStock({ acts, words }: Frame, text: string): boolean {
  return acts.some((act) => act === 'inForce' || act === 'totalPublic') && words.some(({ start }) => opensYear(text, start));
}
