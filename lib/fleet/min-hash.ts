/** How alike texts are without keeping them: the least of each of many hashes over all their pieces (Broder 1997). */
export function minHash(text: string): Int32Array {
  const signature = new Int32Array(SIZE).fill(0x7fffffff);
  for (let at = 0; at + PIECE <= text.length; at++) {
    let hash = 0x811c9dc5;
    for (let i = at; i < at + PIECE; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    for (let i = 0; i < SIZE; i++) {
      const value = (Math.imul(hash, FACTORS[i] ?? 1) + (ADDENDS[i] ?? 0)) & 0x7fffffff;
      if (value < (signature[i] ?? 0)) signature[i] = value;
    }
  }
  return signature;
}

/** Hashes of stretches of a signature: texts that are alike have one in common (at 0.5 with 64 %, at 0.7 with 99 %). */
export function bandsOf(signature: Int32Array): number[] {
  return Array.from({ length: SIZE / ROWS }, (_, band) => {
    let hash = 0x811c9dc5;
    for (let i = band * ROWS; i < (band + 1) * ROWS; i++) hash = Math.imul(hash ^ (signature[i] ?? 0), 0x01000193);
    return hash | 0;
  });
}

/** What of a text is its wording: figures, names of years and punctuation are not. */
export const wordingOf = (text: string): string => text.replace(/[^\p{L}]/gu, '');

/** Shorter ones are alike by chance. */
export const LEAST_WORDING = 120;

/** Characters. */
const PIECE = 4;
const SIZE = 64;
const ROWS = 4;

const random = (seed: number) => () => {
  seed = (seed + 0x9e3779b9) | 0;
  let t = Math.imul(seed ^ (seed >>> 16), 0x21f0aaad);
  t = Math.imul(t ^ (t >>> 15), 0x735a2d97);
  return t ^ (t >>> 15);
};
// Fixed for ever: signatures are kept.
const next = random(1);
const FACTORS = Int32Array.from({ length: SIZE }, () => next() | 1);
const ADDENDS = Int32Array.from({ length: SIZE }, () => next());
