/** A rectangle of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What two boxes share; null stands for no bound. */
export function cut(one: Box | null, other: Box): Box {
  if (!one) return other;
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

/** The share of a box that lies in another. */
export function shareInside(box: Box, outer: Box): number {
  const width = Math.min(box.right, outer.right) - Math.max(box.left, outer.left);
  const height = Math.min(box.bottom, outer.bottom) - Math.max(box.top, outer.top);
  const size = (box.right - box.left) * (box.bottom - box.top);
  return width <= 0 || height <= 0 || size <= 0 ? 0 : (width * height) / size;
}
