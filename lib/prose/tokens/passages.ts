import { narrow, type Place } from '../../document/place';
import type { Prose } from '../../report/report';
import { type Folded, fold, PAIRED, type Run } from './fold';

/**
 * A run of prose as it is read: widths of digits, letters and brackets folded, spaces dropped, and lines that a
 * converter cut in mid-sentence put together again. Every character knows where it was printed.
 */
export interface Passage {
  readonly text: string;
  /** Statutory section, or null. */
  readonly section: number | null;
  /** Sub-heading that holds since a paragraph above (`（二）依申请公开` alone, or at its head) until the next numbered one; '' when none does. */
  readonly heading: string;
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly prose: Prose;
  /** First character of this piece in the passage. */
  readonly start: number;
  readonly length: number;
  readonly runs: readonly Run[];
}

/** Passages of a report's prose, headings of the six sections left out. */
export function readPassages(prose: readonly Prose[]): Passage[] {
  const passages: Passage[] = [];
  let heading = '';
  let isBelowFigure = false;
  let open: { text: string; section: number | null; heading: string; pieces: Piece[] } | null = null;
  for (const item of prose) {
    if (item.isHeading) {
      open = null;
      heading = '';
      // 六、其他需要报告的事项 无。: a heading may carry its section's whole text.
      if (!/[。；]/.test(item.paragraph.text)) continue;
    }
    for (const { folded, runs } of bounded(fold(item.paragraph.text))) {
      if (
        open &&
        open.section === item.section &&
        open.text.length + folded.length <= LONGEST &&
        isCut(open.text, folded) &&
        !isHead(open.text)
      ) {
        open.pieces.push({ prose: item, start: open.text.length, length: folded.length, runs });
        open.text += folded;
        continue;
      }
      // 285件 / 收到申请, each in a line: what the figure above counts, no heading of the one below.
      const isHeading = isHead(folded) && !isBelowFigure;
      const isNumbered = NUMBERED.test(folded);
      if (isHeading || isBelowFigure || isNumbered) heading = '';
      isBelowFigure = folded.length <= LONGEST_FIGURE && FIGURE.test(folded);
      open = { text: folded, section: item.section, heading, pieces: [{ prose: item, start: 0, length: folded.length, runs }] };
      passages.push(open);
      if (isHeading) heading = folded;
      else if (isNumbered) heading = /^[^。:，；]{4,24}(?=[。:])/.exec(folded)?.[0] ?? '';
    }
  }
  return passages;
}

/** Characters `[start, end)` of a passage as printed, spaces and all. */
export function printed(passage: Passage, start: number, end: number): string {
  let text = '';
  for (const piece of passage.pieces) {
    const span = spanIn(piece, start, end);
    if (span) text += piece.prose.paragraph.text.slice(span.from, span.to);
  }
  return text;
}

/** Where characters `[start, end)` stand. A place lies in one paragraph: the one of the first character. */
export function placeOf(passage: Passage, start: number, end: number): Place {
  for (const piece of passage.pieces) {
    const span = spanIn(piece, start, end);
    if (span) return narrow(piece.prose.paragraph.place, span.from, span.to);
  }
  throw new Error(`no character ${start} in the passage`);
}

/** Which characters of its paragraph a piece has of `[start, end)`; null for none. */
function spanIn(piece: Piece, start: number, end: number): { readonly from: number; readonly to: number } | null {
  const from = originOf(piece, Math.max(0, start - piece.start));
  const last = Math.min(end - piece.start, piece.length) - 1;
  const to = originOf(piece, last);
  if (last < 0 || from === undefined || to === undefined || from > to) return null;
  return { from, to: to + (piece.prose.paragraph.text.charCodeAt(to) === PAIRED ? 2 : 1) };
}

/** Offset in its paragraph of a character of a piece; undefined beyond it. */
export function originOf({ runs, length }: Piece, at: number): number | undefined {
  if (at < 0 || at >= length) return undefined;
  let low = 0;
  for (let high = runs.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const run = low > 0 ? runs[low - 1] : undefined;
  return run ? run.origin + at - run.at : at;
}

/** A line of its own that is no sentence: （二）依申请公开情况. */
function isHead(text: string): boolean {
  return text.length <= 24 && !FIGURES_FIRST.test(text) && !/[。；，,\d]/.test(text.replace(/^[(\d]+[.、)]?/, ''));
}

/** Whether the first text ends inside a sentence that the second goes on with. */
function isCut(before: string, after: string): boolean {
  return before.length >= 14 && !ENDS.includes(before.slice(-1)) && !TITLE.test(before) && !STARTS_AFRESH.test(after);
}

/**
 * What a text tells is weighed number against number: no passage is longer than any that was met, and a text without end is read in
 * pieces, cut behind a full stop where there is one. None for an empty text.
 */
function bounded(whole: Folded): Folded[] {
  const { folded, runs } = whole;
  if (folded !== '' && folded.length <= LONGEST) return [whole];
  const pieces: Folded[] = [];
  for (let from = 0; from < folded.length; ) {
    const to = from + LONGEST >= folded.length ? folded.length : endWithin(folded, from);
    pieces.push({ folded: folded.slice(from, to), runs: fromOn(runs, from) });
    from = to;
  }
  return pieces;
}

/** The same runs as they are counted from a later character on. */
function fromOn(runs: readonly Run[], from: number): readonly Run[] {
  return [{ at: 0, origin: 0 }, ...runs].map(({ at, origin }) => ({ at: at - from, origin }));
}

/** Behind the last full stop, else the last mark, of the longest piece from an offset. */
function endWithin(text: string, from: number): number {
  const piece = text.slice(from, from + LONGEST);
  const end = piece.lastIndexOf('。') + 1 || Math.max(...[...'；;，,、'].map((mark) => piece.lastIndexOf(mark))) + 1;
  return from + (end || LONGEST);
}

const LONGEST = 3000;

/** （三）, 三、: the next of the sub-headings, which goes on with its own text. */
const NUMBERED = /^[(]?[一二三四五六七八九十]{1,3}[)、.]/;
/** Marks behind which a text goes on with nothing. */
const ENDS = '。；;！？!?:：)”"';
/** Nothing goes on with it. */
const TITLE = /^[^。；，,]{4,60}(?:年度报告|年报)$/;
const LONGEST_FIGURE = 7;
const FIGURE = /^\d{1,6}[件宗条]?$/;
const FIGURES_FIRST = /^\d{1,6}(?:[件宗条]|$)/;
const STARTS_AFRESH =
  /^(?:[(]?[一二三四五六七八九十]{1,3}[)、.]|[(]?\d{1,2}[)、.](?!\d)|[一二三四五六七八九十]是|[-•·●■◆]|第[一二三四五六七八九十]+[章节条])/;
