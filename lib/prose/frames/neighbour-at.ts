import type { Neighbour } from './context';

/** The number of a sentence that is this one of its paragraph. */
export function neighbourAt(sentence: readonly Neighbour[], index: number): Neighbour | undefined {
  return sentence.find((one) => one.index === index);
}
