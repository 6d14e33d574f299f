import type { Raster } from './raster';

/** A closed figure's corners, x and y by turns, in pixels. */
export type Polygon = readonly number[];

/**
 * Fills figures in black on a raster: what they wind around (the nonzero rule of PDF and of fonts). Each pixel is looked at in
 * {@link FINE} rows, and across as finely as the edges say.
 */
export function fillPolygons(onto: Raster, polygons: readonly Polygon[]): void {
  const { width, height, data } = onto;
  const edges = polygons.flatMap(edgesOf);
  if (edges.length === 0) return;
  const top = Math.max(0, Math.floor(Math.min(...edges.map(({ y0 }) => y0))));
  const bottom = Math.min(height, Math.ceil(Math.max(...edges.map(({ y1 }) => y1))));
  const cover = new Float32Array(width);
  for (let y = top; y < bottom; y++) {
    cover.fill(0);
    for (let fine = 0; fine < FINE; fine++) {
      const at = y + (fine + 0.5) / FINE;
      const crossings = edges.flatMap(({ x0, y0, x1, y1, turn }) =>
        at >= y0 && at < y1 ? [{ x: x0 + ((at - y0) * (x1 - x0)) / (y1 - y0), turn }] : [],
      );
      crossings.sort((a, b) => a.x - b.x);
      let winding = 0;
      crossings.forEach(({ x, turn }, index) => {
        winding += turn;
        const next = crossings[index + 1];
        if (winding !== 0 && next) addSpan(cover, x, next.x);
      });
    }
    for (let x = 0; x < width; x++) {
      const share = Math.min(1, (cover[x] ?? 0) / FINE);
      if (share > 0) data[y * width + x] = (data[y * width + x] ?? 255) * (1 - share);
    }
  }
}

interface Edge {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** 1 downwards, -1 upwards. */
  readonly turn: number;
}

function edgesOf(polygon: Polygon): Edge[] {
  const edges: Edge[] = [];
  for (let i = 0; i < polygon.length; i += 2) {
    const [ax, ay] = [polygon[i] ?? 0, polygon[i + 1] ?? 0];
    const [bx, by] = [polygon[(i + 2) % polygon.length] ?? 0, polygon[(i + 3) % polygon.length] ?? 0];
    if (ay < by) edges.push({ x0: ax, y0: ay, x1: bx, y1: by, turn: 1 });
    else if (by < ay) edges.push({ x0: bx, y0: by, x1: ax, y1: ay, turn: -1 });
  }
  return edges;
}

function addSpan(cover: Float32Array, from: number, to: number): void {
  const [left, right] = [Math.max(0, from), Math.min(cover.length, to)];
  for (let x = Math.floor(left); x < right; x++) {
    const share = Math.min(right, x + 1) - Math.max(left, x);
    if (share > 0) cover[x] = (cover[x] ?? 0) + share;
  }
}

const FINE = 4;
