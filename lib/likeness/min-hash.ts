/** MinHash (Broder 1997): the least of each of 64 hash functions over a text's grams. Alike texts have alike signatures. */
export function signatureOf(grams: Iterable<string>): Uint32Array {
  const least = new Uint32Array(SEEDS.length).fill(0xffffffff);
  for (const gram of grams) {
    let own = 0x811c9dc5;
    for (let i = 0; i < gram.length; i++) own = Math.imul(own ^ gram.charCodeAt(i), 0x01000193);
    for (let i = 0; i < SEEDS.length; i++) {
      const mixed = Math.imul(own ^ (SEEDS[i] ?? 0), 0x9e3779b1);
      const value = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca77) >>> 0;
      if (value < (least[i] ?? 0)) least[i] = value;
    }
  }
  return least;
}

/** About how much of all their grams two texts share, 0–1: good enough to pass over what has nothing in common. */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  return a.reduce((same, value, i) => same + (value === b[i] && value !== 0xffffffff ? 1 : 0), 0) / a.length;
}

const SEEDS = Array.from({ length: 64 }, (_, i) => Math.imul(i + 1, 0x9e3779b9) >>> 0);
