import { textWithin, type XmlElement } from '../package/xml';

/** The numbers that an attribute or an element lists. `g 5 3.5` is five times 3.5 (GB/T 33190, 11.3); what is no number ends the list. */
export function numbersIn(from: XmlElement | string | null | undefined): number[] {
  if (from === null || from === undefined) return [];
  const words = (typeof from === 'string' ? from : textWithin(from)).trim().split(/[\s,]+/);
  const numbers: number[] = [];
  for (let i = 0; i < words.length && numbers.length < MOST; i++) {
    if (words[i] === 'g') {
      const [times, value] = [Number(words[i + 1]), Number(words[i + 2])];
      if (!Number.isFinite(times) || !Number.isFinite(value)) break;
      for (let n = 0; n < Math.min(times, MOST); n++) numbers.push(value);
      i += 2;
      continue;
    }
    const value = Number(words[i]);
    if (words[i] === '' || !Number.isFinite(value)) break;
    numbers.push(value);
  }
  return numbers;
}

const MOST = 10_000;
