/** A box in CSS pixels, in whatever space its maker says. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const right = (rect: Rect): number => rect.left + rect.width;
export const bottom = (rect: Rect): number => rect.top + rect.height;
export const middle = (rect: Rect): Point => ({ x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 });

/** Touching edges do not count. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.left < right(b) && b.left < right(a) && a.top < bottom(b) && b.top < bottom(a);
}

export function move(rect: Rect, dx: number, dy: number): Rect {
  return { left: rect.left + dx, top: rect.top + dy, width: rect.width, height: rect.height };
}

export function grow(rect: Rect, by: number): Rect {
  return { left: rect.left - by, top: rect.top - by, width: rect.width + 2 * by, height: rect.height + 2 * by };
}

/** The square of the given side around a centre. */
export function square(centre: Point, side: number): Rect {
  return { left: centre.x - side / 2, top: centre.y - side / 2, width: side, height: side };
}

export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
