import { bottom, clamp, middle, overlaps, type Point, type Rect, right, square } from './geometry';

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
  /** Text that must stay readable: this cell's, its neighbours'. */
  readonly obstacles: readonly Rect[];
}

export interface Spot {
  readonly ids: readonly number[];
  readonly centre: Point;
  /** A thin line from the cell to a badge that found no room on its border. */
  readonly leader: { readonly from: number; readonly to: number; readonly y: number } | null;
}

/** Side of a badge's target, CSS pixels (WCAG 2.2, 2.5.8). */
export const BADGE = 24;

/**
 * Finds each badge a spot that covers no text and no other badge: on the cell's border, else at the row's edge with a leader line.
 * Badges that would lie on one another become one. Anchors come in document order; so do spots.
 */
export function placeBadges(anchors: readonly BadgeAnchor[], bounds: Rect): Spot[] {
  const spots: Taken[] = [];
  const shelves = new Map<number, Taken[]>();
  for (const anchor of anchors) {
    const found = findSpot(anchor, bounds, shelves);
    if (found.blockedBy) {
      found.blockedBy.ids.push(...anchor.ids);
      continue;
    }
    const taken: Taken = { ids: [...anchor.ids], centre: found.centre, leader: found.leader };
    spots.push(taken);
    const shelf = shelfOf(found.centre.y);
    shelves.set(shelf, [...(shelves.get(shelf) ?? []), taken]);
  }
  return spots;
}

interface Taken extends Spot {
  readonly ids: number[];
}

function findSpot(anchor: BadgeAnchor, bounds: Rect, shelves: ReadonlyMap<number, readonly Taken[]>) {
  let blockedBy: Taken | null = null;
  for (const { centre, leader } of candidates(anchor, bounds)) {
    const target = square(centre, BADGE);
    if (!isInside(target, bounds) || anchor.obstacles.some((text) => overlaps(target, text))) continue;
    const other = occupant(centre, shelves);
    if (!other) return { centre, leader, blockedBy: null };
    blockedBy ??= other;
  }
  const last = lastResort(anchor, bounds);
  return { ...last, blockedBy: blockedBy ?? occupant(last.centre, shelves) };
}

function candidates(anchor: BadgeAnchor, bounds: Rect): { centre: Point; leader: Spot['leader'] }[] {
  const { box, row } = anchor;
  const half = BADGE / 2;
  const none = (x: number, y: number) => ({ centre: { x, y }, leader: null });
  if (anchor.kind === 'prose') {
    const y = middle(anchor.text ?? box).y;
    return [
      none(box.left - half - 4, y),
      none(right(box) + half + 4, y),
      none(Math.max(bounds.left + half, box.left - half - 4), y),
      none(box.left + half, box.top - half),
      none(right(box) - half, bottom(box) + half),
    ];
  }
  const { x, y } = middle(box);
  const [l, t, r, b] = [box.left, box.top, right(box), bottom(box)];
  const line = (to: number) => ({ from: to > x ? r : l, to, y: b - 1 });
  return [
    none(r - half, t + 4),
    none(r - half, y),
    none(r - half, b - 4),
    none(r, t),
    none(r, y),
    none(r, b),
    none(l + half, t + 4),
    none(l + half, y),
    none(l, t),
    none(l, y),
    { centre: { x: right(row) + half + 4, y }, leader: line(right(row) + 4) },
    { centre: { x: row.left - half - 4, y }, leader: line(row.left - 4) },
  ];
}

/** No room anywhere: the margin nearest to the row, whatever stands there, but never the number itself. */
function lastResort(anchor: BadgeAnchor, bounds: Rect): { centre: Point; leader: Spot['leader'] } {
  const half = BADGE / 2;
  const y = clamp(anchor.box.top - half, bounds.top + half, bottom(bounds) - half);
  const x = clamp(right(anchor.row) + half, bounds.left + half, right(bounds) - half);
  return { centre: { x, y }, leader: anchor.kind === 'cell' ? { from: middle(anchor.box).x, to: x, y: anchor.box.top } : null };
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
