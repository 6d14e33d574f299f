import { cellFinder } from '../drawn/cell-finder';
import type { RuledTable } from '../drawn/ruled-table';
import type { Blob } from './blobs';
import { linesOfBlobs } from './lines-of-blobs';
import type { Area } from './raster';

/** A line of text of a picture, in pixels, and whether it stands in a cell. */
export interface PictureLine {
  readonly area: Area;
  readonly inCell: boolean;
  /** It begins or ends where a side of its cell was erased: a part of it may have gone with that. */
  readonly isCut?: true;
}

/** A page's ink as lines of text: cell by cell in tables, else across the page. Tables are told in points, `point` is one in pixels. */
export function pageLines(blobs: readonly Blob[], tables: readonly RuledTable[], point: number): PictureLine[] {
  const cells = new Map<string, { readonly blobs: Blob[]; readonly sides: readonly number[] }>();
  const rest: Blob[] = [];
  const finders = tables.map((table) => ({ table, find: cellFinder(table) }));
  for (const blob of blobs) {
    if (blob.y1 - blob.y0 > TALLEST * point || blob.area < LEAST * point * point) continue;
    const [x, y] = [(blob.x0 + blob.x1) / 2 / point, (blob.y0 + blob.y1) / 2 / point];
    const at = finders.findIndex(({ table }) => isInside(x, y, table));
    if (at < 0) rest.push(blob);
    else {
      const region = finders[at]?.find(x, y) ?? -1;
      const { table } = finders[at] ?? {};
      if (table && isRest(blob, table, region, point)) continue;
      const key = `${at} ${region}`;
      const own = cells.get(key);
      if (own) own.blobs.push(blob);
      else cells.set(key, { blobs: [blob], sides: table ? sidesOf(table, region) : [] });
    }
  }
  return [
    ...[...cells.values()].flatMap(({ blobs: own, sides }) =>
      linesOfBlobs(own, point).map((area) => ({ area, inCell: true, ...(reaches(area, sides, point) ? { isCut: true as const } : {}) })),
    ),
    ...linesOfBlobs(rest, point).map((area) => ({ area, inCell: false })),
  ];
}

/** Where a cell begins and ends, in points. */
function sidesOf({ xs, regions }: RuledTable, region: number): number[] {
  const cell = regions[region];
  return cell ? [xs[cell.column] ?? 0, xs[cell.column + cell.columnSpan] ?? 0] : [];
}

function reaches([x, , width]: Area, [left, right]: readonly number[], point: number): boolean {
  return left !== undefined && right !== undefined && (x / point - left < SIDE || right - (x + width) / point < SIDE);
}

/** What erasing left of a worn line: thin, along a side of its cell. */
function isRest({ x0, y0, x1, y1 }: Blob, { xs, ys, regions }: RuledTable, region: number, point: number): boolean {
  const cell = regions[region];
  if (!cell) return false;
  const [wide, high] = [(x1 - x0) / point, (y1 - y0) / point];
  const isNear = (edges: readonly number[], from: number, span: number, at: number) =>
    [edges[from], edges[from + span]].some((edge) => edge !== undefined && Math.abs(edge - at / point) <= BESIDE);
  if (high <= THIN && wide >= high * SLIM) return isNear(ys, cell.row, cell.rowSpan, (y0 + y1) / 2);
  if (wide <= THIN && high >= wide * SLIM) return isNear(xs, cell.column, cell.columnSpan, (x0 + x1) / 2);
  return false;
}

function isInside(x: number, y: number, { xs, ys }: RuledTable): boolean {
  return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y > (ys[0] ?? 0) && y < (ys.at(-1) ?? 0);
}

/** Points. */
const THIN = 1.7;
const BESIDE = 2.6;
/** Half of a line, and what is erased beside it. */
const SIDE = 1;
/** Times as long. */
const SLIM = 2.5;
/** Points: what is taller is a picture or a seal. */
const TALLEST = 45;
/** Square points: less is dirt. */
const LEAST = 0.2;
