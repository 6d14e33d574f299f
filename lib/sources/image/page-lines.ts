import { cellFinder } from '../drawn/cell-finder';
import type { RuledTable } from '../drawn/ruled-table';
import type { Blob } from './blobs';
import { linesOfBlobs } from './lines-of-blobs';
import type { Area } from './raster';

/** A line of text of a picture, in pixels, and whether it stands in a cell. */
export interface PictureLine {
  readonly area: Area;
  readonly inCell: boolean;
}

/** A page's ink as lines of text: cell by cell in tables, else across the page. Tables are told in points, `point` is one in pixels. */
export function pageLines(blobs: readonly Blob[], tables: readonly RuledTable[], point: number): PictureLine[] {
  const cells = new Map<string, Blob[]>();
  const rest: Blob[] = [];
  const finders = tables.map((table) => ({ table, find: cellFinder(table) }));
  for (const blob of blobs) {
    if (blob.y1 - blob.y0 > TALLEST * point || blob.area < LEAST * point * point) continue;
    const [x, y] = [(blob.x0 + blob.x1) / 2 / point, (blob.y0 + blob.y1) / 2 / point];
    const at = finders.findIndex(({ table }) => isInside(x, y, table));
    if (at < 0) rest.push(blob);
    else {
      const key = `${at} ${finders[at]?.find(x, y)}`;
      const own = cells.get(key);
      if (own) own.push(blob);
      else cells.set(key, [blob]);
    }
  }
  return [
    ...[...cells.values()].flatMap((own) => linesOfBlobs(own, point).map((area) => ({ area, inCell: true }))),
    ...linesOfBlobs(rest, point).map((area) => ({ area, inCell: false })),
  ];
}

function isInside(x: number, y: number, { xs, ys }: RuledTable): boolean {
  return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y > (ys[0] ?? 0) && y < (ys.at(-1) ?? 0);
}

/** Points: what is taller is a picture or a seal. */
const TALLEST = 45;
/** Square points: less is dirt. */
const LEAST = 0.2;
