/**
 * MinHash (Broder 1997): the least of each of 64 hash functions over a text's grams. Alike texts have alike signatures. Databases of the fleet
 * keep them: another function would be a migration that reads every text again.
 */
export function signatureOf(grams: Iterable<string>): Int32Array {
  const least = new Int32Array(SIZE).fill(NOTHING);
  for (const gram of grams) {
    let own = 0x811c9dc5;
    for (let i = 0; i < gram.length; i++) own = Math.imul(own ^ gram.charCodeAt(i), 0x01000193);
    own ^= own >>> 15;
    for (let i = 0; i < SIZE; i++) {
      const value = (Math.imul(own, FACTORS[i] ?? 1) + (ADDENDS[i] ?? 0)) & NOTHING;
      if (value < (least[i] ?? 0)) least[i] = value;
    }
  }
  return least;
}

/** About how much of all their grams two texts share, 0–1: good enough to pass over what has nothing in common. */
export function resemblance(a: Int32Array, b: Int32Array): number {
  return a.reduce((same, value, i) => same + (value === b[i] && value !== NOTHING ? 1 : 0), 0) / a.length;
}

/** Hash functions. */
export const SIZE = 64;
/** The largest of all values: so begins the signature of a text without grams. */
const NOTHING = 0x7fffffff;

const random = (seed: number) => () => {
  seed = (seed + 0x9e3779b9) | 0;
  let t = Math.imul(seed ^ (seed >>> 16), 0x21f0aaad);
  t = Math.imul(t ^ (t >>> 15), 0x735a2d97);
  return t ^ (t >>> 15);
};
const next = random(1);
const FACTORS = Int32Array.from({ length: SIZE }, () => next() | 1);
const ADDENDS = Int32Array.from({ length: SIZE }, () => next());
