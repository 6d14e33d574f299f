import type { FigureReading, Reading } from './reading';

/** What a cell holds: a figure wherever it can be one. A lone 0 is as round as o, O, 口 or 。, a 1 as straight as l or |. */
export function figureOf({ text, characters, figure }: Reading): FigureReading {
  if (!looksLikeFigure(text) || !/\d/.test(figure.text)) return { text, characters };
  return withoutDirt(figure);
}

/** A speck before or behind a figure reads like a point or a dash; whatever it was, it makes the figure doubtful. */
function withoutDirt({ text, characters }: FigureReading): FigureReading {
  const from = /^[.]*/.exec(text)?.[0].length ?? 0;
  let to = text.length;
  while (to > 0 && /[.-]/.test(text[to - 1] ?? '')) to--;
  if (from === 0 && to === text.length) return { text, characters };
  return {
    text: text.slice(from, to),
    characters: characters.slice(from, to).map((one) => ({ ...one, certainty: Math.min(one.certainty, DIRTY) })),
  };
}

const DIRTY = 0.6;

/** Whether all of it may be figures that were taken for other characters. */
export function looksLikeFigure(text: string): boolean {
  return [...text.replace(/\s/g, '')].every((character) => /[\d.,，。:：+\-−–—~oOQDCUlIi|!zZsSBbqg〇○°()口日目曰一丨]/.test(character));
}
