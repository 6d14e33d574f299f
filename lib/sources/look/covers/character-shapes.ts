/** Whether pixels (four bytes each) hold characters: shapes of their size that stand beside each other on a line, and are no dots or blocks. */
export function holdsCharacters(pixels: Uint8ClampedArray, width: number, height: number): boolean {
  const lines = new Map<number, Shape[]>();
  const beside = new Set<Shape>();
  for (const shape of shapesIn(inkOf(pixels, width, height), width, height)) {
    // On its line, or one that is a pixel off.
    for (const line of [shape.bottom - 1, shape.bottom, shape.bottom + 1])
      for (const other of lines.get(line) ?? [])
        if (Math.max(shape.left - other.right, other.left - shape.right) <= FARTHEST_NEXT) {
          beside.add(shape);
          beside.add(other);
        }
    if (beside.size >= LEAST) return true;
    lines.set(shape.bottom, [...(lines.get(shape.bottom) ?? []), shape]);
  }
  return false;
}

/** Whether they are drawn on paper, as a chart, a table or a page is: a large part of it is of one colour. A photograph has no such ground. */
export function isOnPaper(pixels: Uint8ClampedArray): boolean {
  const [first] = groundsOf(pixels);
  return first !== undefined && first.share >= PAPER;
}

interface Shape {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** What differs plainly from the ground. */
function inkOf(pixels: Uint8ClampedArray, width: number, height: number): Uint8Array {
  const ink = new Uint8Array(width * height);
  const ground = groundOf(pixels) * 4;
  for (let at = 0; at < ink.length; at++) {
    let apart = 0;
    for (let byte = 0; byte < 4; byte++) apart += Math.abs((pixels[at * 4 + byte] ?? 0) - (pixels[ground + byte] ?? 0));
    if (apart > PLAINLY) ink[at] = 1;
  }
  return ink;
}

/** One of the pixels that most of some hundreds are like. */
const groundOf = (pixels: Uint8ClampedArray): number => groundsOf(pixels)[0]?.first ?? 0;

/** The colours of some hundreds of pixels, the most frequent first. */
function groundsOf(pixels: Uint8ClampedArray): { readonly first: number; readonly share: number }[] {
  const counts = new Map<string, { first: number; count: number }>();
  const all = pixels.length / 4;
  const step = Math.max(1, Math.trunc(all / SAMPLES));
  for (let at = 0; at < all; at += step) {
    const colour = pixels.subarray(at * 4, at * 4 + 4).join();
    const known = counts.get(colour);
    if (known) known.count++;
    else counts.set(colour, { first: at, count: 1 });
  }
  const asked = Math.ceil(all / step);
  return [...counts.values()].sort((one, other) => other.count - one.count).map(({ first, count }) => ({ first, share: count / asked }));
}

/** Shapes as large as characters of some lines, each of pixels that touch. Takes the ink away. */
function* shapesIn(ink: Uint8Array, width: number, height: number): Generator<Shape> {
  const open: number[] = [];
  for (let from = 0; from < ink.length; from++) {
    if (ink[from] === 0) continue;
    let [left, right, top, bottom, size] = [width, 0, height, 0, 0];
    ink[from] = 0;
    open.push(from);
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const [x, y] = [at % width, Math.trunc(at / width)];
      size++;
      [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++)
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
          const next = row * width + column;
          if (ink[next] === 1) {
            ink[next] = 0;
            open.push(next);
          }
        }
    }
    const [wide, high] = [right - left + 1, bottom - top + 1];
    if (high >= LOW && high <= LARGE && wide >= 2 && wide <= LARGE && size < wide * high * SOLID) yield { left, right, bottom };
  }
}

const PLAINLY = 120;
/** Pixels. */
const [LOW, LARGE] = [6, 32];
const FARTHEST_NEXT = 14;
/** Of its box: discs, squares. */
const SOLID = 0.7;
/** A figure of three digits. */
const LEAST = 3;
const SAMPLES = 499;
const PAPER = 0.3;
