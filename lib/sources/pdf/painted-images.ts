import { apply, identity, type Matrix, matrixOf, times } from './matrix';
import type { PageOperators } from './page-operators';

/** A picture that a page paints: its own square, one by one, lies on the page by `matrix`. */
export interface PaintedImage {
  /** As the engine keeps it: an object, or the name of one. */
  readonly image: unknown;
  readonly matrix: Matrix;
  /** Shapes to paint through are drawn in a colour of their own: its grey. Null for a picture. */
  readonly tone: number | null;
}

/** The pictures that a page paints, in the order in which they lie over each other. */
export function paintedImages(page: PageOperators): PaintedImage[] {
  const images: PaintedImage[] = [];
  const saved: { matrix: Matrix; tone: number }[] = [];
  let state = { matrix: page.matrix, tone: 0 };
  const paint = (image: unknown, isMask: boolean) => images.push({ image, matrix: state.matrix, tone: isMask ? state.tone : null });
  const transform = (by: unknown) => {
    const matrix = matrixOf(by);
    if (matrix) state = { ...state, matrix: times(state.matrix, matrix) };
  };
  page.operators.forEach((operator, index) => {
    const operands = page.operands[index];
    const args: readonly unknown[] = Array.isArray(operands) ? operands : [];
    switch (page.names.get(operator)) {
      case 'save':
        saved.push(state);
        break;
      case 'paintFormXObjectBegin':
        saved.push(state);
        transform(args[0] ?? identity);
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
        state = saved.pop() ?? state;
        break;
      case 'transform':
        transform(args);
        break;
      case 'setFillRGBColor':
        state = { ...state, tone: toneOf(String(args[0])) };
        break;
      case 'paintImageXObject':
      case 'paintInlineImageXObject':
        paint(args[0], false);
        break;
      case 'paintImageMaskXObject':
        paint(args[0], true);
        break;
    }
  });
  return images;
}

/** How large a picture is on the page, in points. */
export function sizeOf({ matrix }: PaintedImage): readonly [width: number, height: number] {
  const [x, y] = apply(matrix, 0, 0);
  const [right, across] = apply(matrix, 1, 0);
  const [along, down] = apply(matrix, 0, 1);
  return [Math.hypot(right - x, across - y), Math.hypot(along - x, down - y)];
}

function toneOf(colour: string): number {
  const [, r = '0', g = '0', b = '0'] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour) ?? [];
  const [red, green, blue] = [r, g, b].map((part) => Number.parseInt(part, 16)) as [number, number, number];
  return (red * 77 + green * 150 + blue * 29) >> 8;
}
