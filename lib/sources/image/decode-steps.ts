import type { FigureReading, ReadCharacter, Reading } from './reading';

/**
 * Reads the recogniser's steps along a line (CTC): each step has a likelihood for each key, key 0 is “nothing here”, and the same key in
 * neighbouring steps is one character. `likely` holds the steps one after the other.
 */
export function decodeSteps(likely: ArrayLike<number>, steps: number, keys: readonly string[]): Reading {
  const free = walk(likely, steps, keys, null);
  return { ...free, figure: walk(likely, steps, keys, figureKeys(keys)) };
}

/** Keys that a figure is made of, by the list of keys. */
function figureKeys(keys: readonly string[]): readonly number[] {
  let found = known.get(keys);
  if (!found) {
    found = [0, ...keys.flatMap((key, index) => (FIGURE.test(key) ? [index] : []))];
    known.set(keys, found);
  }
  return found;
}

const known = new WeakMap<readonly string[], readonly number[]>();
const FIGURE = /^[\d.+-]$/;

function walk(likely: ArrayLike<number>, steps: number, keys: readonly string[], only: readonly number[] | null): FigureReading {
  let text = '';
  const characters: { first: number; last: number; certainty: number }[] = [];
  let before = 0;
  for (let step = 0; step < steps; step++) {
    const { key, certainty } = best(likely, step * keys.length, keys.length, only);
    const own = characters.at(-1);
    if (key !== 0 && key === before && own) {
      own.certainty = Math.max(own.certainty, certainty);
      own.last = step;
    } else if (key !== 0) {
      const character = keys[key] ?? '';
      text += character;
      for (let i = 0; i < character.length; i++) characters.push({ first: step, last: step, certainty });
    }
    before = key;
  }
  return {
    text,
    characters: characters.map(({ first, last, certainty }): ReadCharacter => ({ at: (first + last + 1) / 2 / steps, certainty })),
  };
}

/**
 * The likeliest key of a step, of all or of some; how likely it is among them. Where some character is seen, one of some is: a worn 0 is rather
 * an o, and then rather nothing than a 0.
 */
function best(likely: ArrayLike<number>, from: number, count: number, only: readonly number[] | null) {
  let key = 0;
  let most = -1;
  if (!only) {
    for (let i = 0; i < count; i++) {
      const value = likely[from + i] ?? 0;
      if (value > most) [most, key] = [value, i];
    }
    return { key, certainty: most };
  }
  const isSeen = best(likely, from, count, null).key !== 0;
  let sum = 0;
  for (const i of only) {
    const value = likely[from + i] ?? 0;
    sum += value;
    if (value > most && !(isSeen && i === 0)) [most, key] = [value, i];
  }
  return { key, certainty: sum > 0 ? most / sum : 0 };
}
