import type { Bitmap } from './raster';

/** Ink that hangs together: the box around it, and how many pixels it has. */
export interface Blob {
  readonly x0: number;
  readonly y0: number;
  /** Behind the last column and row. */
  readonly x1: number;
  readonly y1: number;
  readonly area: number;
}

/** Connected ink, diagonals included, by runs of each row: linear in the pixels. */
export function blobsOf({ width, height, data }: Bitmap): Blob[] {
  const runs: { from: number; to: number; y: number; group: number }[] = [];
  const groups: number[] = [];
  const rootOf = (group: number): number => {
    let root = group;
    while (groups[root] !== root) root = groups[root] ?? root;
    while (groups[group] !== root) [groups[group], group] = [root, groups[group] ?? root];
    return root;
  };
  let above = 0;
  for (let y = 0; y < height; y++) {
    const first = runs.length;
    let over = above;
    for (let x = 0; x < width; x++) {
      if (data[y * width + x] !== 1) continue;
      const from = x;
      while (x < width && data[y * width + x] === 1) x++;
      let group = -1;
      while (over < first && (runs[over]?.to ?? 0) < from) over++;
      for (let i = over; i < first; i++) {
        const one = runs[i];
        if (!one || one.from > x) break;
        const root = rootOf(one.group);
        if (group < 0) group = root;
        else groups[root] = group;
      }
      if (group < 0) {
        group = groups.length;
        groups.push(group);
      }
      runs.push({ from, to: x, y, group });
    }
    above = first;
  }
  const boxes = new Map<number, { x0: number; y0: number; x1: number; y1: number; area: number }>();
  for (const { from, to, y, group } of runs) {
    const root = rootOf(group);
    const box = boxes.get(root);
    if (!box) boxes.set(root, { x0: from, y0: y, x1: to, y1: y + 1, area: to - from });
    else {
      box.x0 = Math.min(box.x0, from);
      box.x1 = Math.max(box.x1, to);
      box.y1 = y + 1;
      box.area += to - from;
    }
  }
  return [...boxes.values()];
}
