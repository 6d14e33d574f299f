import type { RuledTable } from './ruled-table';

/** Tells in which of a table's regions a point lies, by the region's number; -1 where there is none. */
export function cellFinder({ xs, ys, regions }: RuledTable): (x: number, y: number) => number {
  const regionAt = new Map<number, number>();
  regions.forEach(({ row, column, rowSpan, columnSpan }, index) => {
    for (let r = row; r < row + rowSpan; r++) for (let c = column; c < column + columnSpan; c++) regionAt.set(r * xs.length + c, index);
  });
  return (x, y) => regionAt.get(bandOf(ys, y) * xs.length + bandOf(xs, x)) ?? -1;
}

/** Between which two lines a position falls. */
function bandOf(lines: readonly number[], at: number): number {
  let band = 0;
  while (band < lines.length - 2 && at >= (lines[band + 1] ?? 0)) band++;
  return band;
}
