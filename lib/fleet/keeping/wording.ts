import { gramsOf } from '../../likeness/grams';
import { SIZE, signatureOf } from '../../likeness/min-hash';

/** What the database keeps of a text's wording, to find others that are alike without the texts. */
export interface KeptWording {
  /** Characters. */
  readonly length: number;
  readonly signature: Int32Array;
  readonly bands: readonly number[];
}

/** Null for a text that is too short: such are alike by chance. Figures, names of years and punctuation are no wording. */
export function keptWording(text: string): KeptWording | null {
  const wording = text.replace(/[^\p{L}]/gu, '');
  if (wording.length < SHORTEST) return null;
  const signature = signatureOf(gramsOf(wording, PIECE));
  return { length: wording.length, signature, bands: bandsOf(signature) };
}

/** Hashes of stretches of a signature: texts that are alike have one in common (at 0.5 with 64 %, at 0.7 with 99 %). */
export function bandsOf(signature: Int32Array): number[] {
  return Array.from({ length: SIZE / ROWS }, (_, band) => {
    let hash = 0x811c9dc5;
    for (let i = band * ROWS; i < (band + 1) * ROWS; i++) hash = Math.imul(hash ^ (signature[i] ?? 0), 0x01000193);
    return hash | 0;
  });
}

/** Characters. Shorter than what rules compare: a kept signature is only asked who is worth comparing. */
const PIECE = 4;
const SHORTEST = 120;
const ROWS = 4;
