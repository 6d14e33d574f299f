import type { Grid } from '../../document/grid';

/**
 * A table with all its figures written in another way, as digits: `1 2 6`, as a table is set wide, or `十二`. One that has others as well is
 * left: there `1 2` may be two figures, and a word a mistake.
 */
export function plainFigures(grid: Grid): Grid {
  let [spaced, words, plain, fractions] = [0, 0, 0, 0];
  for (const { text } of grid.cells) {
    if (text === '' || text.length > LONGEST) continue;
    if (WORDS.test(text)) words++;
    else if (SPACED.test(text)) spaced++;
    // Money beside words has a fraction, which words hardly tell.
    else if (FRACTION.test(text)) fractions++;
    else if (FIGURE.test(text)) {
      if (text.length > 1) return grid;
      plain++;
    }
  }
  const isSpaced = spaced >= LEAST_SPACED && words + fractions === 0;
  if (!isSpaced && (words < LEAST_WORDS || spaced + plain > 0)) return grid;
  const written = isSpaced ? (text: string) => text.replace(/ /g, '') : (text: string) => String(numberOf(text));
  const pattern = isSpaced ? SPACED : WORDS;
  return {
    ...grid,
    cells: grid.cells.map((cell) => {
      if (cell.text === '' || cell.text.length > LONGEST || !pattern.test(cell.text)) return cell;
      const text = written(cell.text);
      return { ...cell, text, raw: text };
    }),
  };
}

/** `一百零五` → 105. */
function numberOf(words: string): number {
  let [sum, digit] = [0, 0];
  for (const one of words.replace(/^十/, '一十')) {
    const place = '十百千'.indexOf(one);
    if (place < 0) digit = Math.max(0, '〇一二三四五六七八九'.indexOf(one));
    else {
      sum += digit * 10 ** (place + 1);
      digit = 0;
    }
  }
  return sum + digit;
}

const SPACED = /^(?:[1-9]|0(?= \.))(?: [\d.]){1,9}$/;
const FIGURE = /^[\d., ]+$/;
const FRACTION = /^\d+\.\d+$/;
const WORDS =
  /^(?:[零〇]|(?:[一二三四五六七八九]千)?(?:零?[一二三四五六七八九]百)?(?:零?[一二三四五六七八九]?十)?(?:零?[一二三四五六七八九])?)$/;
const LONGEST = 19;
const LEAST_SPACED = 3;
const LEAST_WORDS = 8;
