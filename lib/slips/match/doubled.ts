import { isSlip } from './context';
import { LONGEST_WORD } from './letters';
import type { DoubledSlip, Found } from './slip';

/**
 * Words that follow themselves at once and are slips by the first line that knows them.
 * @param spaced also across a single space, which in a title is a slip and in a list of links is not
 */
export function doubledIn(
  slips: readonly DoubledSlip[],
  text: string,
  year: number | null,
  spaced: boolean,
): { slip: DoubledSlip; found: Found }[] {
  // Nearly all paragraphs repeat nothing: the pattern is run on the others only.
  if (slips.length === 0 || !repeats(text, spaced)) return [];
  return Array.from(text.matchAll(spaced ? DOUBLED_SPACED : DOUBLED)).flatMap((match) => {
    const word = match[1] ?? '';
    const end = match.index + match[0].length;
    const readings = readingsOf(word, text.slice(end, end + word.length)).map((reading, shift) => {
      const found: Found = { match: reading + reading, value: reading, text, start: match.index + shift, end: end + shift, year };
      const slip = slips.find((one) => knows(one, reading));
      return { slip: slip && isSlip(slip, found, []) ? slip : null, found };
    });
    const [first] = readings;
    // 政务服务服务 repeats 务服 as much as 服务: one sound reading is enough to let it pass.
    return first?.slip && readings.every(({ slip }) => slip !== null) ? [{ slip: first.slip, found: first.found }] : [];
  });
}

/** 服务 and 务服, when what follows goes on as the word began. */
function readingsOf(word: string, next: string): string[] {
  let same = 0;
  while (same < word.length - 1 && next[same] === word[same]) same++;
  return Array.from({ length: same + 1 }, (_, shift) => word.slice(shift) + word.slice(0, shift));
}

function knows({ words, length }: DoubledSlip, word: string): boolean {
  if (words) return words.includes(word);
  return !length || (word.length >= length[0] && word.length <= length[1]);
}

/** Do two to eight characters follow themselves at once, or across one character? */
function repeats(text: string, spaced: boolean): boolean {
  for (let lag = 2; lag <= LONGEST_WORD + (spaced ? 1 : 0); lag++) {
    const needed = spaced ? Math.max(2, lag - 1) : lag;
    const same = (at: number) => text.charCodeAt(at) === text.charCodeAt(at - lag);
    // A run so long lies on one of these points, wherever it begins.
    for (let point = lag; point < text.length; point += needed) {
      if (!same(point)) continue;
      let from = point;
      let to = point + 1;
      while (from > lag && same(from - 1)) from--;
      while (to < text.length && same(to)) to++;
      if (to - from >= needed) return true;
    }
  }
  return false;
}

const DOUBLED = /([\u4e00-\u9fff]{2,8})\1/g;
const DOUBLED_SPACED = /([\u4e00-\u9fff]{2,8})\s?\1/g;
