import { remember } from '../../../document/remember';
import { canvasOf } from '../../../dom/canvas';
import { pageFonts } from '../../../dom/documents';

/** Whether figures in a style may be drawn as others. */
export type MayLie = (style: CSSStyleDeclaration, text: string) => boolean;

/**
 * A page's own fonts that draw a digit as another, or not at all, or several beside each other as something else: copied text would be
 * other than what is seen. Each digit is drawn and laid over those of the system's fonts; a family is told apart only by digits that look
 * much more like another one. Each figure is drawn at once and digit by digit. Where that cannot be told, because the browser lets nobody
 * see what is drawn or there are too many of them, a family is not trusted.
 */
export function lyingFonts(page: globalThis.Document): MayLie {
  const families = new Set<string>();
  const shifted = new Set<string>();
  for (const face of pageFonts(page))
    if (face.status === 'loaded') {
      families.add(familyName(face.family));
      if (isShifted(face)) shifted.add(familyName(face.family));
    }
  if (families.size === 0) return () => false;
  const pen = canvasOf(page, SIZE * LONGEST);
  const known = pen ? SYSTEM.map((family) => digitsIn(pen, family)) : [];
  const isBlind = !pen || known.some((digits) => digits.includes(null) || alike(digits[1] ?? null, digits[8] ?? null) > TOLD_APART);
  const lying = new Set(
    [...families].filter(
      (family, nth) =>
        isBlind ||
        nth >= MOST_FAMILIES ||
        shifted.has(family) ||
        FACES.some((face) => isLying(digitsIn(pen, face + JSON.stringify(family)), known)),
    ),
  );
  const joins = remember((face: string): boolean => {
    const at = face.indexOf('|');
    return pen !== null && isJoined(pen, face.slice(0, at), face.slice(at + 1));
  });
  return (style, text) => {
    const own = style.fontFamily
      .split(',')
      .map(familyName)
      .filter((name) => families.has(name));
    if (own.length === 0 || !/\d/.test(text)) return false;
    if (own.some((name) => lying.has(name)) || !isPlainFace(style)) return true;
    const face = `${style.fontStyle === 'italic' ? 'italic ' : ''}${style.fontWeight} ${SIZE}px ${own.map((name) => JSON.stringify(name)).join(',')}`;
    return (text.match(/\d{2,}/g) ?? []).some((figure) => figure.length > LONGEST / 2 || joins(`${face}|${figure}`));
  };
}

/** Drawn far above or below its line, where another figure stands. Faces that only take the measures of another font stay in these. */
function isShifted({ ascentOverride, descentOverride }: FontFace): boolean {
  const [up, down] = [Number.parseFloat(ascentOverride), Number.parseFloat(descentOverride)];
  return up < 40 || up > 200 || down > 100;
}

/** Whether digits are asked for as they are: figures of one width or with feet are digits still. */
function isPlainFace({ fontFeatureSettings, fontVariationSettings }: CSSStyleDeclaration): boolean {
  const features = fontFeatureSettings.match(/"[^"]{1,8}"/g) ?? [];
  return (
    features.every((feature) => /"(?:kern|palt|pkna|tnum|pnum|lnum|onum|liga|halt|chws|locl)"/.test(feature)) &&
    !/[^\w\s"',.-]/.test(fontVariationSettings)
  );
}

/** Drawn at once a figure looks otherwise than its digits one by one. */
function isJoined(pen: CanvasRenderingContext2D, face: string, figure: string): boolean {
  pen.font = face;
  const [width, height] = [Math.ceil(SIZE * LONGEST), SIZE * 2];
  const inkOf = (draw: () => void) => {
    pen.clearRect(0, 0, width, height);
    draw();
    return pen.getImageData(0, 0, Math.min(width, SIZE * (figure.length + 1)), height).data;
  };
  const whole = inkOf(() => pen.fillText(figure, SIZE / 2, SIZE * 1.5));
  const apart = inkOf(() => {
    let x = SIZE / 2;
    for (const digit of figure) {
      pen.fillText(digit, x, SIZE * 1.5);
      x += pen.measureText(digit).width;
    }
  });
  let [both, all] = [0, 0];
  for (let at = 3; at < whole.length; at += 4) {
    both += Math.min(whole[at] ?? 0, apart[at] ?? 0);
    all += Math.max(whole[at] ?? 0, apart[at] ?? 0);
  }
  return all === 0 || both / all < SAME_INK;
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

/** Two digits drawn a little closer to each other share more of their ink than this. */
const SAME_INK = 0.55;
/** Digits of the longest figure that is drawn, and half as many again. */
const LONGEST = 16;
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
