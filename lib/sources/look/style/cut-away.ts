import type { StyleOf } from './style-of';

/** `inset(0 0 100%)`, `circle(0)`, a polygon that is a line. */
function leavesNothing(path: string): boolean {
  if (/^(?:circle|ellipse)\(0/.test(path)) return true;
  const [, shape, given = ''] = /^(inset|polygon)\(([^)]{0,300})\)/.exec(path) ?? [];
  if (shape === 'polygon') {
    const points = given
      .replace(/^\s*(?:nonzero|evenodd)\s*,/, '')
      .split(',')
      .map((point) => point.trim().split(/\s+/));
    return [0, 1].some((axis) => new Set(points.map((point) => Number.parseFloat(point[axis] ?? ''))).size === 1);
  }
  if (shape !== 'inset') return false;
  const shares = (given.split(' round ')[0] ?? '')
    .trim()
    .split(/\s+/)
    .map((side) => (side.endsWith('%') ? Number.parseFloat(side) : 0));
  const [top = 0, right = top, bottom = top, left = right] = shares;
  return top + bottom >= 100 || left + right >= 100;
}

/** Whether a style cuts a box so that nothing is left of it. */
export function cutsAway(style: StyleOf): boolean {
  const path = style('clip-path');
  if (path !== 'none' && path !== '' && leavesNothing(path)) return true;
  if (!/^(?:absolute|fixed)$/.test(style('position'))) return false;
  const [top, right, bottom, left] =
    /^rect\(([^)]{0,99})\)/
      .exec(style('clip'))?.[1]
      ?.split(/[,\s]+/)
      .map(Number.parseFloat) ?? [];
  return top !== undefined && ((bottom ?? 0) - top <= 1 || (right ?? 0) - (left ?? 0) <= 1);
}
