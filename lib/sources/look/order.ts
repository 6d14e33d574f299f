import { createRange } from '../../dom/documents';
import { dataOf } from '../../dom/nodes';
import { pageOf } from '../../dom/windows';
import type { SeenRun } from './drawn';

/** Whether the characters of these runs stand on the page in their order, line after line. Long texts: their figures only. */
export function isInOrder(runs: readonly SeenRun[], isFigure: boolean): boolean {
  const length = runs.reduce((sum, { node }) => sum + dataOf(node).length, 0);
  if (isFigure || length <= SHORT) return areInOrder(runs.flatMap(charactersOf));
  if (!areInOrder(runs.flatMap(endsOf))) return false;
  return runs.every((run) => figuresIn(dataOf(run.node)).every(([from, to]) => areInOrder(boxesOf(run.node, from, to))));
}

function areInOrder(boxes: readonly DOMRect[]): boolean {
  return boxes.every((box, i) => {
    const before = boxes[i - 1];
    if (!before) return true;
    const middle = (box.top + box.bottom) / 2;
    if (middle > before.bottom - 1) return true; // the next line
    if (middle < before.top - 1 && box.left > before.left) return box.height < before.height; // raised
    if (middle < before.top - 1) return false;
    const width = Math.min(before.width, box.width);
    return box.left >= before.left + width * 0.3 - 0.5;
  });
}

function charactersOf({ node }: SeenRun): DOMRect[] {
  return boxesOf(node, 0, Math.min(dataOf(node).length, LONGEST));
}

function endsOf({ boxes }: SeenRun): DOMRect[] {
  const [first] = boxes;
  return first ? [first] : [];
}

/** Of each character that is more than a space. One without width is a character that nobody sees. */
function boxesOf(node: Text, from: number, to: number): DOMRect[] {
  const range = createRange(pageOf(node));
  const boxes: DOMRect[] = [];
  for (let i = from; i < to; i++) {
    if (/[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(dataOf(node)[i] ?? '')) continue;
    range.setStart(node, i);
    range.setEnd(node, i + 1);
    const box = range.getBoundingClientRect();
    boxes.push(box);
  }
  return boxes;
}

function figuresIn(text: string): [number, number][] {
  return [...text.matchAll(/\d{2,}/g)].map((match) => [match.index, match.index + match[0].length]);
}

const SHORT = 24;
const LONGEST = 200;
