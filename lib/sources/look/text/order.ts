import type { Steps } from '../../../document/steps';
import { createRange } from '../../../dom/documents';
import { dataOf } from '../../../dom/nodes';
import { pageOf } from '../../../dom/windows';
import type { SeenRun } from './drawn';

/** Whether the characters of these runs stand on the page in their order, line after line. Long texts: their figures only. */
export function* isInOrder(runs: readonly SeenRun[], isFigure: boolean): Steps<boolean> {
  const length = runs.reduce((sum, { node }) => sum + dataOf(node).length, 0);
  if (isFigure || length <= SHORT) return yield* areInOrder(runs, charactersOf);
  if (!(yield* areInOrder(runs, endsOf))) return false;
  for (const [nth, run] of runs.entries()) {
    if (nth % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield;
    for (const [from, to] of figuresIn(dataOf(run.node))) {
      yield;
      if (!(yield* areInOrder([run], ({ node }) => boxesOf(node, from, to)))) return false;
    }
  }
  return true;
}

interface Drawn {
  readonly box: DOMRect;
  readonly isDigit: boolean;
}

function* areInOrder(runs: readonly SeenRun[], drawnOf: (run: SeenRun) => readonly Drawn[]): Steps<boolean> {
  let last: Drawn | null = null;
  for (const [nth, run] of runs.entries()) {
    if (nth % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield;
    for (const drawn of drawnOf(run)) {
      if (last && !follows(drawn, last)) return false;
      last = drawn;
    }
  }
  return true;
}

function follows({ box, isDigit }: Drawn, last: Drawn): boolean {
  const before = last.box;
  const middle = (box.top + box.bottom) / 2;
  if (middle > before.bottom - 1) return true; // the next line
  if (middle < before.top - 1 && box.left > before.left) return box.height < before.height; // raised
  if (middle < before.top - 1) return false;
  const width = Math.min(before.width, box.width);
  // Letter spacing takes from the box, not from the glyph: digits drawn over each other have boxes as narrow as they please.
  const least = Math.min(before.height, box.height) * (isDigit && last.isDigit ? 0.17 : 0);
  return box.left >= before.left + Math.max(width * 0.3, least) - 0.5;
}

function charactersOf({ node }: SeenRun): Drawn[] {
  return boxesOf(node, 0, Math.min(dataOf(node).length, LONGEST));
}

function endsOf({ boxes }: SeenRun): Drawn[] {
  const [first] = boxes;
  return first ? [{ box: first, isDigit: false }] : [];
}

/** Of each character that is more than a space. One without width is a character that nobody sees. */
function boxesOf(node: Text, from: number, to: number): Drawn[] {
  const range = createRange(pageOf(node));
  const drawn: Drawn[] = [];
  for (let i = from; i < to; i++) {
    const character = dataOf(node)[i] ?? '';
    if (/[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/.test(character)) continue;
    range.setStart(node, i);
    range.setEnd(node, i + 1);
    drawn.push({ box: range.getBoundingClientRect(), isDigit: /[\d０-９]/.test(character) });
  }
  return drawn;
}

function figuresIn(text: string): [number, number][] {
  return [...text.matchAll(/\d{2,}/g)].map((match) => [match.index, match.index + match[0].length]);
}

/** Runs, each of whose characters may be measured. */
const BETWEEN_PAUSES = 10;

const SHORT = 24;
const LONGEST = 200;
