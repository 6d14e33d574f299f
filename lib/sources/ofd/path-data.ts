import { textWithin, type XmlElement } from '../package/xml';

/**
 * A path's abbreviated data (GB/T 33190, 9.3.2) in the packing of the drawn pages: 0 move, 1 line, 2 curve, 3 quadratic curve, 4 close, each
 * with its points. An arc is no line of a table: only its end counts.
 */
export function pathData(element: XmlElement): number[] {
  const words = textWithin(element)
    .trim()
    .split(/[\s,]+/);
  const data: number[] = [];
  for (let i = 0; i < words.length && data.length < MOST; ) {
    const known = OPERATORS[words[i++] ?? ''];
    if (!known) break;
    const [code, count] = known;
    const numbers = words.slice(i, i + count).map(Number);
    if (numbers.length < count || !numbers.every(Number.isFinite)) break;
    i += count;
    // Rotation and flags of an arc stand before its end; as a curve it is no straight line.
    data.push(code, ...(count === 7 ? [...numbers.slice(5), ...numbers.slice(5)] : numbers));
  }
  return data;
}

const OPERATORS: Readonly<Record<string, readonly [code: number, numbers: number]>> = {
  S: [0, 2],
  M: [0, 2],
  L: [1, 2],
  B: [2, 6],
  Q: [3, 4],
  A: [3, 7],
  C: [4, 0],
};
const MOST = 200_000;
