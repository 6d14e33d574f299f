import type { DrawnPage } from './drawn-page';
import type { TextLine } from './text-lines';

/** A line with the page it stands on. */
export interface PageLine {
  readonly line: TextLine;
  readonly page: DrawnPage;
}

/** Where the text of a document begins and ends across the page. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** Of all lines that are as long as most: short ones say nothing of the margin. */
export function marginsOf(pages: readonly DrawnPage[]): Margins {
  const lines = pages.flatMap(({ lines }) => lines);
  const size = common(lines.flatMap((line) => Array<number>(Math.min(line.text.length, 60)).fill(Math.round(line.size * 2) / 2))) ?? 12;
  const body = lines.filter((line) => Math.abs(line.size - size) < size * ALIKE);
  const right = percentile(
    body.map(({ box }) => box[0] + box[2]),
    0.9,
  );
  const full = body.filter(({ box }) => box[0] + box[2] > right - 3 * size);
  return {
    left: percentile(
      full.map(({ box }) => box[0]),
      0.1,
    ),
    right,
    size,
  };
}

/** Whether this line goes on where the one before it ended. */
export function goesOn(before: PageLine, next: PageLine, margins: Margins): boolean {
  const [a, b] = [before.line, next.line];
  const size = Math.min(a.size, b.size);
  if (Math.abs(a.size - b.size) > size * ALIKE || HEADING.test(b.text.trim())) return false;
  const isSamePage = before.page === next.page;
  const gap = b.base - a.base;
  if (isSamePage && gap > size * FARTHEST) return false;
  // A long title is set in several lines, each in the middle.
  if (size > margins.size * TITLE) return isSamePage && gap < size * 2.5;
  const isFull = a.box[0] + a.box[2] > margins.right - size * 1.9;
  const isIndented = b.box[0] > margins.left + size * 0.9;
  return isFull && !isIndented;
}

/** The joined lines' text, and where in it each begins. */
export function joinedText(lines: readonly PageLine[]): { readonly text: string; readonly starts: readonly number[] } {
  let text = '';
  const starts: number[] = [];
  for (const { line } of lines) {
    const own = line.text.replace(/\s+/g, ' ').trim();
    if (/[A-Za-z,.;:]$/.test(text) && /^[A-Za-z]/.test(own)) text += ' ';
    starts.push(text.length);
    text += own;
  }
  return { text, starts };
}

function common(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const ALIKE = 0.12;
const TITLE = 1.15;
const FARTHEST = 3.2;
const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])/;
