import type { SaidRow } from '../../../document/said-rows';

/** Whether the words and figures of a chart are about what these rows say, and one of the figures is none of theirs. */
export function chartSaysOtherwise(rows: readonly SaidRow[], texts: readonly string[]): boolean {
  const figures = texts.flatMap((text) => [...text.matchAll(FIGURE)].map(([figure]) => Number(figure.replaceAll(',', ''))));
  const words = texts.map((text) => text.replace(/[^\u3400-\u9fff]/g, '')).filter((word) => word !== '');
  const isAboutRows = words.some((word) => rows.some(({ label }) => isOf(word, bare(label))));
  if (!isAboutRows && (words.length > 0 || figures.length < LEAST)) return false;
  const known = new Set(rows.flatMap((row) => row.figures.map(Number)));
  const ticks = ticksAmong(figures);
  return figures.some((figure) => !known.has(figure) && !ticks.has(figure));
}

/** The numbers of an axis: nought, and steps of one size, as many as there are. */
function ticksAmong(figures: readonly number[]): ReadonlySet<number> {
  const all = new Set(figures);
  let most = new Set<number>();
  for (const step of all) {
    const ticks = new Set<number>();
    for (let tick = 0; step > 0 && all.has(tick); tick += step) ticks.add(tick);
    if (ticks.size > most.size) most = ticks;
  }
  return most.size >= LEAST ? most : new Set();
}

/** Without its number and what a bracket adds. */
const bare = (label: string): string =>
  label.replace(/^[^\u3400-\u9fff]{0,3}[一二三四五六七八九十]{1,2}[^\u3400-\u9fff]/, '').replace(/[^\u3400-\u9fff]/g, '');
const isOf = (word: string, label: string): boolean =>
  label.length >= LEAST_WORD && (word === label || (word.length >= LONG && label.includes(word)));

/** No year, share or part of a word. */
const FIGURE = /(?<![\d.A-Za-z])(?!20\d\d(?!\d))\d[\d,]{0,9}(?![\d.%％年月日A-Za-z])/g;
const LEAST = 3;
const LEAST_WORD = 2;
const LONG = 4;
