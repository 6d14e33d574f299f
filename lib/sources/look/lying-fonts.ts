import { canvasOf } from '../../dom/canvas';
import { fontsOf } from '../../dom/documents';

/**
 * Families of a page's own fonts that draw a digit as another, or not at all: copied text would be other than what is seen. Each digit is
 * drawn and laid over those of the system's fonts; a family is told apart only by digits that look much more like another one. Where that
 * cannot be told, because the browser lets nobody see what is drawn or there are too many of them, a family is not trusted.
 */
export function lyingFamilies(page: globalThis.Document): ReadonlySet<string> {
  const families = new Set<string>();
  for (const { family, status } of fontsOf(page) ?? []) if (status === 'loaded') families.add(familyName(family));
  if (families.size === 0) return families;
  const pen = canvasOf(page, SIZE * 2);
  const known = pen ? SYSTEM.map((family) => digitsIn(pen, family)) : [];
  if (!pen || known.some((digits) => digits.includes(null) || alike(digits[1] ?? null, digits[8] ?? null) > TOLD_APART)) return families;
  return new Set(
    [...families].filter(
      (family, nth) => nth >= MOST_FAMILIES || FACES.some((face) => isLying(digitsIn(pen, face + JSON.stringify(family)), known)),
    ),
  );
}

/** A family as a list of them names it, without quotes. */
export function familyName(name: string): string {
  return name.trim().replace(/["']/g, '').toLowerCase();
}

/** A digit as it is drawn: how dark each field of a grid over it is; null for nothing. */
type Glyph = readonly number[] | null;

function isLying(digits: readonly Glyph[], known: readonly (readonly Glyph[])[]): boolean {
  return digits.some((digit, nth) => {
    if (!digit) return true;
    const likeness = DIGITS.map((_, other) => Math.max(...known.map((one) => alike(digit, one[other] ?? null))));
    const own = likeness[nth] ?? 0;
    return likeness.some((like) => like > own + MARGIN);
  });
}

function digitsIn(pen: CanvasRenderingContext2D, family: string): Glyph[] {
  pen.font = family.replace(/^(?:bold |italic )?/, (face) => `${face}${SIZE}px `);
  return DIGITS.map((digit) => {
    pen.clearRect(0, 0, SIZE * 2, SIZE * 2);
    pen.fillText(digit, SIZE / 2, SIZE * 1.5);
    return glyphOf(pen.getImageData(0, 0, SIZE * 2, SIZE * 2));
  });
}

/** What is drawn, brought to one height and set in the middle. */
function glyphOf({ data, width, height }: ImageData): Glyph {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if ((data[(y * width + x) * 4 + 3] ?? 0) > 100) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
  if (right < 0) return null;
  const step = (bottom - top + 1) / ROWS;
  const middle = (left + right + 1) / 2;
  const glyph: number[] = [];
  for (let row = 0; row < ROWS; row++)
    for (let column = 0; column < COLUMNS; column++) {
      const [x, y] = [Math.floor(middle + (column + 0.5 - COLUMNS / 2) * step), Math.floor(top + (row + 0.5) * step)];
      glyph.push(x >= 0 && x < width ? (data[(y * width + x) * 4 + 3] ?? 0) / 255 : 0);
    }
  return glyph;
}

/** From 0 to 1: the share of the ink of both that lies in the same fields. */
function alike(one: Glyph, other: Glyph): number {
  if (!one || !other) return 0;
  let [both, all] = [0, 0];
  for (const [at, ink] of one.entries()) {
    both += Math.min(ink, other[at] ?? 0);
    all += Math.max(ink, other[at] ?? 0);
  }
  return all === 0 ? 0 : both / all;
}

const DIGITS = [...'0123456789'];
const SYSTEM = ['serif', 'sans-serif', 'monospace'];
/** CSS pixels. */
const SIZE = 40;
const [ROWS, COLUMNS] = [20, 18];
/** Between typefaces one digit is less like itself than this, and more like another, only when it is another. */
const MARGIN = 0.15;
const MOST_FAMILIES = 20;
/** A one and an eight are less alike than this wherever anything is to be seen. */
const TOLD_APART = 0.9;
/** A family may have another file for each. */
const FACES = ['', 'bold ', 'italic '];
