import { elementAt, elementsOf, isOn, numberIn, type XmlElement } from '../package/xml';

/** Cell styles whose font is struck through, by number (ECMA-376 part 1, 18.8.22: a cell's format names its font). */
export function struckStyles(styles: XmlElement | null): ReadonlySet<number> {
  const fonts = elementsOf(elementAt(styles, 'fonts'), 'font').map((font) => isOn(elementAt(font, 'strike')));
  const struck = new Set<number>();
  elementsOf(elementAt(styles, 'cellXfs'), 'xf').forEach((one, style) => {
    if (fonts[numberIn(one, 'fontId') ?? 0]) struck.add(style);
  });
  return struck;
}
