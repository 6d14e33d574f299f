import type { Glyph } from '../drawn/ink';
import { attributeOf, elementAt, elementsOf, textWithin, type XmlElement } from '../package/xml';
import { isMapped } from '../pdf/mapped';
import { apply, boundsOf, type Matrix } from '../pdf/matrix';
import { numbersIn } from './numbers-in';

/** Where a text object's characters stand (GB/T 33190, 11.2): a start, and how far it is from each to the next. */
export function glyphsOfText(object: XmlElement, matrix: Matrix): Glyph[] {
  const size = Number(attributeOf(object, 'Size') ?? 0);
  const font = attributeOf(object, 'Font') ?? '';
  const color = elementAt(object, 'FillColor');
  const pen = `${attributeOf(color, 'Value') ?? '0 0 0'} ${attributeOf(color, 'Alpha') ?? '255'}`;
  const stretch = Number(attributeOf(object, 'HScale') ?? 1);
  if (!(size > 0)) return [];
  let [x, y] = [0, 0];
  return elementsOf(object, 'TextCode').flatMap((code) => {
    x = Number(attributeOf(code, 'X') ?? x);
    y = Number(attributeOf(code, 'Y') ?? y);
    const [across, down] = [numbersIn(attributeOf(code, 'DeltaX')), numbersIn(attributeOf(code, 'DeltaY'))];
    let [atX, atY] = [x, y];
    return [...textWithin(code).replace(/[\r\n]/g, '')].map((text, i) => {
      const natural = size * (/[\u2e80-\uffef]|[\ud800-\udbff]/.test(text) ? 1 : 0.5) * stretch;
      const step = across[i];
      const width = step !== undefined && step > 0 ? Math.min(step, natural) : natural;
      const glyph = placed({ text, x: atX, y: atY, width, size, font, pen }, matrix);
      atX += step ?? (down.length > 0 ? 0 : natural);
      atY += down[i] ?? 0;
      return glyph;
    });
  });
}

function placed(
  { text, x, y, width, size, font, pen }: { text: string; x: number; y: number; width: number; size: number; font: string; pen: string },
  matrix: Matrix,
): Glyph {
  const [left, top, right, bottom] = boundsOf(matrix, x, y - size * ABOVE, x + width, y + size * BELOW);
  const [originX, originY] = apply(matrix, x, y);
  const turned = Math.atan2(matrix[1], matrix[0]);
  return {
    text,
    box: [left, top, right - left, bottom - top],
    size: Math.hypot(matrix[2], matrix[3]) * size,
    angle: ((Math.round((turned * 180) / Math.PI) % 360) + 360) % 360,
    base: originY * Math.cos(turned) - originX * Math.sin(turned),
    font,
    pen,
    sign: isMapped(text) ? 'plain' : 'unmapped',
  };
}

const ABOVE = 0.88;
const BELOW = 0.12;
