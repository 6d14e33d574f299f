import { attributeOf, elementAt, elementsOf, numberIn, type XmlElement } from '../package/xml';

/** The hidden ones among the first `most` columns of a sheet. */
export function hiddenColumns(sheet: XmlElement, most: number): Set<number> {
  const hidden = new Set<number>();
  for (const column of elementsOf(elementAt(sheet, 'cols'), 'col')) {
    if (!isHiddenBy(column)) continue;
    const end = Math.min(numberIn(column, 'max') ?? 0, most);
    for (let at = numberIn(column, 'min') ?? 1; at <= end; at++) hidden.add(at - 1);
  }
  return hidden;
}

/** What a column or a row says of itself. */
export const isHiddenBy = (element: XmlElement) => /^(?:1|true)$/.test(attributeOf(element, 'hidden') ?? '');
