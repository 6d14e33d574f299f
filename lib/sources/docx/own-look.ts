import type { Look, OwnLook } from '../office/look';
import { attributeOf, elementAt, isOn, type XmlElement } from '../package/xml';

/** What a `w:rPr` says itself. */
export function ownLook(properties: XmlElement | undefined): OwnLook {
  if (!properties || properties.children.length === 0) return {};
  const said = (name: string) => elementAt(properties, name);
  const toggle = <Name extends string>(element: string, name: Name) => (said(element) ? { [name]: isOn(said(element)) } : {});
  const position = POSITIONS[attributeOf(said('vertAlign'), 'val') ?? ''];
  const lift = halfPoints(said('position'));
  const size = halfPoints(said('sz'));
  return {
    ...toggle('vanish', 'isHidden'),
    ...toggle('strike', 'isStruck'),
    ...toggle('dstrike', 'isStruckTwice'),
    ...(position ? { position } : {}),
    ...(lift === null ? {} : { lift }),
    ...(size === null ? {} : { size }),
  };
}

/** ST_HpsMeasure: a number of half points, or a measure in points. */
function halfPoints(element: XmlElement | undefined): number | null {
  const [, number, unit] = /^\s*(-?\d{1,6}(?:\.\d{1,6})?)(pt)?\s*$/.exec(attributeOf(element, 'val') ?? '') ?? [];
  return number === undefined ? null : Number(number) * (unit ? 2 : 1);
}

const POSITIONS: Readonly<Record<string, Look['position']>> = { superscript: 'superscript', subscript: 'subscript', baseline: 'baseline' };
