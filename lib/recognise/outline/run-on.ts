import type { Paragraph } from '../../document/document';
import { squeeze } from '../../document/normalise';
import { narrow } from '../../document/place';
import { labelKey } from '../../statute/label';

/** Below this a paragraph is a line of its own; a table of the form has hundreds of characters. */
const SHORTEST = 60;

/** Longest statutory label, with its remark. */
const LONGEST_CELL = 45;

/** So many cells on end are a table, prose has longer words between its spaces. */
const FEWEST_CELLS = 8;
const FEWEST_LABELS = 4;

/**
 * A paragraph into which a whole table ran together, spaces where its cells ended, cut into its cells: text that lost its line breaks,
 * a `<pre>`, a copy without structure. What stands around the table becomes paragraphs. Null when the paragraph is none such.
 */
export function cutRunOn(paragraph: Paragraph, labels: ReadonlySet<string>): Paragraph[] | null {
  if (paragraph.text.length < SHORTEST || !FIGURES.test(paragraph.text)) return null;
  const words = wordsOf(paragraph.text);
  const inTable = markTables(words);
  if (words.filter((word, index) => inTable[index] && labels.has(labelKey(squeeze(word.text)).key)).length < FEWEST_LABELS) return null;
  const pieces: Word[] = [];
  words.forEach((word, index) => {
    const above = pieces.at(-1);
    if (above && !inTable[index] && !inTable[index - 1] && goesOn(above.text, word.text))
      pieces[pieces.length - 1] = { text: `${above.text} ${word.text}`, start: above.start, end: word.end };
    else pieces.push(word);
  });
  return pieces.map(({ text, start, end }) => ({ ...paragraph, text, place: narrow(paragraph.place, start, end) }));
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
}

/** Which words stand in a stretch of short ones with figures among them. */
function markTables(words: readonly Word[]): boolean[] {
  const marks: boolean[] = words.map(() => false);
  for (let from = 0; from < words.length; ) {
    let to = from;
    let figures = 0;
    for (let word = words[to]; word && isCell(word.text); word = words[to]) {
      if (/^[+-]?\d/.test(word.text)) figures++;
      to++;
    }
    if (to - from >= FEWEST_CELLS && figures * 4 >= to - from) marks.fill(true, from, to);
    from = to + 1;
  }
  return marks;
}

const isCell = (text: string) => text.length <= LONGEST_CELL && !/[。；！？]/.test(text);

/** A sentence with spaces in it, not the next paragraph. */
function goesOn(above: string, below: string): boolean {
  return !/(?:[。；！？]|年度报告|年报)$/.test(above) && !/^(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]）)/.test(below);
}

const FIGURES = /(?: [+-]?\d[\d,.]*){2} /;
