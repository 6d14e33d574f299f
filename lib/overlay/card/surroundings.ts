import { bottom, type Rect, right } from '../place/geometry';

/** What the card stands beside, as live boxes in the window. */
export interface Surroundings {
  /** The finding's own place. */
  readonly own: Rect;
  /** Cells of its sum: better not covered, for the card speaks of them. */
  readonly operands: readonly Rect[];
  /** It is pinned to the window, and so is the card. */
  readonly isPinned: boolean;
}

/** The box to stand beside: the whole sum where the card finds room next to it, else the own place. */
export function roomiest({ own, operands }: Surroundings, card: Size, view: Rect): Rect {
  const sum = hull([own, ...operands]);
  const [beside, over] = [card.width + GAP, card.height + GAP];
  const hasRoom =
    sum.left - view.left >= beside ||
    right(view) - right(sum) >= beside ||
    sum.top - view.top >= over ||
    bottom(view) - bottom(sum) >= over;
  return hasRoom ? sum : own;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Distance to the reference plus to the window's edge. */
const GAP = 24;

function hull(boxes: readonly Rect[]): Rect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return { left, top, width: Math.max(...boxes.map(right)) - left, height: Math.max(...boxes.map(bottom)) - top };
}
