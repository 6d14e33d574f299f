import type { Steps } from '../../document/steps';
import { bottom, middle, overlaps, type Point, type Rect, right, square } from './geometry';
import { nearestRoom } from './nearest-room';

/** What a badge belongs to. All boxes in one coordinate space. */
export interface BadgeAnchor {
  /** Findings at this spot, by index. */
  readonly ids: readonly number[];
  /** A table cell's badge sits on its border; a prose badge in the margin. */
  readonly kind: 'cell' | 'prose';
  /** The cell, or the block of text. */
  readonly box: Rect;
  /** The number. Null: a blank cell. */
  readonly text: Rect | null;
  /** The row from its first to its last cell (for prose: the block). */
  readonly row: Rect;
  /** Text that must stay readable: this cell's, its neighbours', whatever stands near. */
  readonly obstacles: readonly Rect[];
}

export interface Spot {
  readonly ids: readonly number[];
  readonly centre: Point;
  /** slim: where there is no more room than that · none: no room at all, it is seen only while it has the focus. */
  readonly size: 'full' | 'slim' | 'none';
  /** A thin line from the cell or the number to a badge that stands away from it. */
  readonly leader: { readonly from: number; readonly to: number; readonly y: number } | null;
}

/** Side of a badge's target, CSS pixels (WCAG 2.2, 2.5.8). */
export const BADGE = 24;
/** Side of what is drawn of a badge that has less room. */
export const SLIM = 14;

/**
 * Finds each badge a spot that covers no text and no other badge: on the cell's border or in the margin, else near by, with a leader line.
 * Badges that would lie on one another become one, and so do those of one line of prose. Anchors come in document order; so do spots.
 */
export function* placeBadges(anchors: readonly BadgeAnchor[], bounds: Rect): Steps<Spot[]> {
  const spots: Taken[] = [];
  const shelves = new Map<number, Taken[]>();
  for (const [nth, anchor] of mergeLines(anchors).entries()) {
    if (nth % BETWEEN_PAUSES === 0) yield;
    const found = findSpot(anchor, bounds, shelves);
    if ('with' in found) {
      found.with.ids.push(...anchor.ids);
      continue;
    }
    const taken: Taken = { ids: [...anchor.ids], ...found };
    spots.push(taken);
    const shelf = shelfOf(found.centre.y);
    const known = shelves.get(shelf);
    if (known) known.push(taken);
    else shelves.set(shelf, [taken]);
  }
  return spots;
}

const BETWEEN_PAUSES = 4;

type Taken = Spot & { readonly ids: number[] };
type Found = Omit<Spot, 'ids'>;

/** A new spot, or the badge that it becomes part of. */
function findSpot(anchor: BadgeAnchor, bounds: Rect, shelves: ReadonlyMap<number, readonly Taken[]>): Found | { readonly with: Taken } {
  const isFree = (centre: Point, side: number): boolean => {
    const target = square(centre, side);
    return isInside(target, bounds) && !anchor.obstacles.some((text) => overlaps(target, text));
  };
  const found = (centre: Point, size: 'full' | 'slim'): Found => ({ centre, size, leader: leaderTo(centre, anchor) });
  const around = anchor.text ?? anchor.box;
  const blockedBy: Taken[] = [];
  const firstOf = (centres: readonly Point[], side: number, reach: number): Point | null => {
    for (const centre of centres) {
      if (Math.abs(centre.x - middle(around).x) > reach || !isFree(centre, side)) continue;
      const other = occupant(centre, shelves);
      if (!other) return centre;
      blockedBy.push(other);
    }
    return null;
  };
  const margins = marginsOf(anchor, BADGE);
  const best = firstOf(anchor.kind === 'cell' ? onBorder(anchor) : margins, BADGE, NEAR);
  if (best) return found(best, 'full');
  const search = (side: number, reach: number) =>
    nearestRoom(around, side, reach, (centre) => isFree(centre, side) && !occupant(centre, shelves));
  const close = search(BADGE, CLOSE);
  if (close) return found(close, 'full');
  if (blockedBy[0]) return { with: blockedBy[0] };
  const far = search(BADGE, FAR) ?? firstOf(margins, BADGE, FARTHEST);
  if (far) return found(far, 'full');
  const slim = search(SLIM, FAR) ?? firstOf(marginsOf(anchor, SLIM), SLIM, FARTHEST);
  if (slim) return found(slim, 'slim');
  const { x, y } = middle(around);
  const other = occupant({ x, y }, shelves);
  return other ? { with: other } : { centre: { x: right(around) + BADGE / 2, y }, size: 'none', leader: null };
}

/** How far from its number a badge may stand, in pixels: in sight of it, with a leader line, and with a long one at the most. */
const [CLOSE, NEAR, FAR, FARTHEST] = [48, 160, 320, 640];

/** Beside the row or the block, level with the number, the nearer side first. */
function marginsOf({ box, text, row }: BadgeAnchor, side: number): Point[] {
  const { x, y } = middle(text ?? box);
  const [left, beyond] = [row.left - side / 2 - GAP, right(row) + side / 2 + GAP];
  const sides = x - left < beyond - x ? [left, beyond] : [beyond, left];
  return sides.map((at) => ({ x: at, y }));
}

const GAP = 1;

/** In the corners and at the sides of a cell. */
function onBorder({ box }: BadgeAnchor): Point[] {
  const half = BADGE / 2;
  const { y } = middle(box);
  const [l, t, r, b] = [box.left, box.top, right(box), bottom(box)];
  return [
    { x: r - half, y: t + 4 },
    { x: r - half, y },
    { x: r - half, y: b - 4 },
    { x: r, y: t },
    { x: r, y },
    { x: r, y: b },
    { x: l + half, y: t + 4 },
    { x: l + half, y },
    { x: l, y: t },
    { x: l, y },
  ];
}

/** Null where the badge stands at what it belongs to. */
function leaderTo({ x }: Point, { kind, box, text }: BadgeAnchor): Spot['leader'] {
  const own = kind === 'cell' ? box : (text ?? box);
  const half = BADGE / 2;
  const y = bottom(own) - 1;
  if (x - half > right(own) + half) return { from: right(own), to: x - half, y };
  if (x + half < own.left - half) return { from: own.left, to: x + half, y };
  return null;
}

/** Numbers of one line of prose have one badge, at the first of them. */
function mergeLines(anchors: readonly BadgeAnchor[]): BadgeAnchor[] {
  const merged: BadgeAnchor[] = [];
  /** Where in `merged` the blocks' anchors stand, by the block's corner. */
  const byBlock = new Map<string, number[]>();
  for (const anchor of anchors) {
    const block = `${anchor.box.left} ${anchor.box.top}`;
    const same = byBlock.get(block) ?? [];
    const at = anchor.kind === 'prose' ? same.find((nth) => merged[nth] && isSameLine(merged[nth], anchor)) : undefined;
    const known = at === undefined ? undefined : merged[at];
    if (known && at !== undefined) merged[at] = { ...known, ids: [...known.ids, ...anchor.ids] };
    else {
      if (anchor.kind === 'prose') byBlock.set(block, [...same, merged.length]);
      merged.push(anchor);
    }
  }
  return merged;
}

/** Of two in one block. */
function isSameLine(a: BadgeAnchor, b: BadgeAnchor): boolean {
  if (!a.text || !b.text) return false;
  return Math.abs(middle(a.text).y - middle(b.text).y) < 6;
}

const SHELF = 48;
const shelfOf = (y: number): number => Math.floor(y / SHELF);

function occupant(centre: Point, shelves: ReadonlyMap<number, readonly Taken[]>): Taken | null {
  const shelf = shelfOf(centre.y);
  for (const near of [shelf - 1, shelf, shelf + 1])
    for (const taken of shelves.get(near) ?? [])
      if (Math.abs(taken.centre.x - centre.x) < BADGE && Math.abs(taken.centre.y - centre.y) < BADGE) return taken;
  return null;
}

function isInside(rect: Rect, bounds: Rect): boolean {
  return rect.left >= bounds.left && rect.top >= bounds.top && right(rect) <= right(bounds) && bottom(rect) <= bottom(bounds);
}
