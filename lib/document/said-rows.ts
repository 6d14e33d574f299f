import type { Grid } from './grid';
import { normalise, squeeze } from './normalise';

/** A row of a table: its figures, and the words right before them; in a table without row labels the last ones above them. */
export interface SaidRow {
  readonly label: string;
  /** As printed, without spaces; empty for blanks. */
  readonly figures: readonly string[];
}

export function saidRows(grid: Grid, isFigure: (text: string) => boolean): SaidRow[] {
  const rows: { label: string; figures: string[] }[] = [];
  let last = { label: '', figures: [] as string[] };
  let at = -1;
  let above = '';
  for (const { row, text, state } of grid.cells) {
    const said = squeeze(text);
    if (row !== at) {
      last = { label: above, figures: [] };
      rows.push(last);
      at = row;
    }
    if (state === 'blank' || isFigure(said)) last.figures.push(noughtOf(said));
    else {
      if (last.figures.length === 0) last.label = said;
      above = said;
    }
  }
  return rows.filter(({ label, figures }) => label.length > 1 && figures.length > 0);
}

/** A text as {@link saidOtherwise} asks for it: what stands apart in it is parted by line ends, words keep together. */
export function partedText(text: string): string {
  const plain = normalise(text);
  if (!plain.includes(' ')) return plain;
  return plain.replace(/\s+/g, (space: string, at: number, whole: string) =>
    /\d/.test(whole[at - 1] ?? '') || /\d/.test(whole[at + space.length] ?? '') ? '\n' : '',
  );
}

/**
 * Where a text prints rows of a table again, with other figures: as lines, boxes, columns or without anything between them. -1 when it
 * prints none, or the same.
 */
export function saidOtherwise(rows: readonly SaidRow[], text: string): number {
  return mayPrintRows(text) ? rowsIn(text, figuresOf(text, endingsOf(rows)).places, rows) : -1;
}

/** The same of a text that {@link mayPrintRows}, with the places of its {@link figuresOf} behind these rows' endings: they are as many tables may ask for. */
export function rowsIn(text: string, places: readonly number[], rows: readonly SaidRow[]): number {
  const byLabel = new Map<string, SaidRow[]>();
  for (const row of rows) byLabel.set(row.label, [...(byLabel.get(row.label) ?? []), row]);
  const narrow: number[] = [];
  let narrowFound = 0;
  const endings = endingsOf(rows);
  const behind = places.filter((place) => endings.includes(text.charAt(place - 1)));
  for (const [label, own] of behind.length > 0 ? byLabel : []) {
    const isWide = own.some(({ figures }) => figures.length >= WIDE);
    for (const place of behind) {
      if (!text.endsWith(label, place)) continue;
      const at = place - label.length;
      const run = figuresAt(text, place);
      if (isWide && !isRow(run)) continue;
      // `总计` stands over columns and before rows.
      if (label.length < LEAST && run.length > 1 && !own.some(({ figures }) => figures.length === run.length)) continue;
      const isSame = own.some((row) => agrees(row, run)) || (run.length > (own[0]?.figures.length ?? 0) && areAmong(run, rows));
      if (isWide && !isSame) return at;
      if (!isWide) narrowFound++;
      if (!isWide && !isSame) narrow.push(at);
    }
  }
  // One figure behind a word may be anything.
  if (narrow.length > 0 && narrowFound * 2 > byLabel.size) return narrow[0] ?? -1;
  return amongWords(rows, text);
}

/** The last character of each row's label. */
function endingsOf(rows: readonly SaidRow[]): string {
  let endings = '';
  for (const { label } of rows) endings += label.charAt(label.length - 1);
  return endings;
}

export interface FiguresSaid {
  /** Wherever a label with one of the endings may end so that figures follow it: {@link figuresAt} finds some from there on. */
  readonly places: readonly number[];
  /** As many figures stand on lines of their own as a long row has: else no such row is among them. */
  readonly hasLines: boolean;
}

/** The figures of a text, behind labels with these endings and alone. */
export function figuresOf(text: string, endings: string): FiguresSaid {
  const places: number[] = [];
  let lines = 0;
  let before = 0;
  for (let start = 0; start < text.length; start++) {
    const sign = signOf(text.charCodeAt(start));
    if (sign === null) continue;
    let end = start + 1;
    while (end < text.length && signOf(text.charCodeAt(end)) === sign) end++;
    if (!UNITS.includes(text[end] ?? '\n')) {
      let from = start;
      // With the line ends before them.
      while (from > before && text[from - 1] === '\n') from--;
      for (let at = Math.max(1, from); at < end; at++) if (endings.includes(text.charAt(at - 1))) places.push(at);
      const isLine = (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n');
      if (isLine && end - start <= LONGEST_FIGURE) lines++;
    }
    before = end;
    start = end - 1;
  }
  return { places, hasLines: lines >= LONG_ROW };
}

/** What of a figure or of a dash a character is: asked of all that a page says. */
function signOf(code: number): 'figure' | 'dash' | null {
  if (code <= 0x39) return code >= 0x30 || code === 0x2e ? 'figure' : code === 0x2d ? 'dash' : null;
  // — – － ─
  return code === 0x2014 || code === 0x2013 || code === 0xff0d || code === 0x2500 ? 'dash' : null;
}

/** Where a long row's figures stand in their order with words between them, as columns of boxes are read, and most of them are its own. */
function amongWords(rows: readonly SaidRow[], text: string): number {
  const long = rows.filter(({ figures }) => figures.length >= LONG_ROW && figures.filter((one) => !/^0*$/.test(one)).length >= WIDE);
  if (long.length === 0) return -1;
  for (const run of figureLines(text))
    for (const { figures } of long)
      for (let from = 0; from + figures.length <= run.length; from++) {
        const most = figures.length / MOST_OTHER;
        let other = 0;
        // Nearly everywhere it is over after a few.
        for (let at = 0; at < figures.length && other <= most; at++) if ((figures[at] || '0') !== run[from + at]?.said) other++;
        if (other > 0 && other <= most) return run[from]?.at ?? -1;
      }
  return -1;
}

/** Figures that each stand alone between words; sentences part them. */
function figureLines(text: string): { readonly said: string; readonly at: number }[][] {
  const runs: { readonly said: string; readonly at: number }[][] = [[]];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (/^(?:[\d.]{1,12}|[-—–－─]{1,12})$/.test(line)) runs.at(-1)?.push({ said: noughtOf(line), at: index });
    else if (line.length > LONGEST_WORD) runs.push([]);
  }
  return runs;
}

/** Whether it holds figures as a row has them: else {@link saidOtherwise} finds nothing, whatever the rows. */
export function mayPrintRows(text: string): boolean {
  return MANY.test(text) || LINES.test(text);
}

/** The figures that follow each other from here on; a number with its unit ends them. */
function figuresAt(text: string, from: number): string[] {
  const run: string[] = [];
  for (let at = from; run.length < MOST_FIGURES; ) {
    while (text[at] === '\n') at++;
    FIGURE.lastIndex = at;
    const figure = FIGURE.exec(text)?.[0];
    if (figure === undefined) break;
    at += figure.length;
    if (UNITS.includes(text[at] ?? '\n')) break;
    run.push(noughtOf(figure));
    if (text[at] !== '\n') break;
  }
  return run;
}

/** More than a number in a sentence: three apart, or so many digits as no figure has. */
function isRow(run: readonly string[]): boolean {
  return run.length >= WIDE || run.some((one) => one.length >= LONG);
}

/** Blanks may have been left out, or stand for nought. */
function agrees({ figures }: SaidRow, run: readonly string[]): boolean {
  const said = run.join('');
  return [figures.join(''), figures.map((one) => one || '0').join('')].some((own) => own === said || (said.startsWith(own) && own !== ''));
}

/** Columns set one below another: every figure is one of the table's. */
function areAmong(run: readonly string[], rows: readonly SaidRow[]): boolean {
  const left = new Map<string, number>();
  for (const { figures } of rows) for (const one of figures) left.set(one, (left.get(one) ?? 0) + 1);
  return run.every((one) => {
    if (/^0*$/.test(one)) return true;
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count > 0;
  });
}

const noughtOf = (said: string): string => (DASHES.test(said) ? '0' : said);
const DASHES = /^[-—–－─]+$/;
const FIGURE = /[\d.]+|[-—–－─]+/y;
const LONGEST_FIGURE = 12;
const UNITS = '件条项个份宗次起例年月日%万亿元';
const MOST_FIGURES = 600;
/** Three figures one after the other, or one that is too long: nothing else needs to be looked for. */
const MANY = /\d\n+\d{1,12}\n+\d|\d{5}/;
/** Figures with a word or two between each. */
const LINES = /(?:\n\d[\d.]{0,11}(?:\n[^\d\n]{1,16}){0,3}(?=\n)){8}/;
const WIDE = 3;
/** A row of so many figures is no chance likeness, though one in so many differs. */
const LONG_ROW = 8;
const MOST_OTHER = 4;
const LONGEST_WORD = 16;
/** Shorter words are the labels of several rows. */
const LEAST = 4;
const LONG = 6;
