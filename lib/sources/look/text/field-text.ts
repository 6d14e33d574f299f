import { liveValue } from '../../../dom/fields';
import { clientWidth, localName, scrollWidth } from '../../../dom/nodes';
import type { Boxes } from '../boxes/boxes';
import { attributeOf } from '../nodes';
import { faultOfText } from '../style/style';
import { isInvisibleInk } from './inks';

/** Whether the characters of a field's value can be seen. */
export function isLegible(field: Element, boxes: Boxes): boolean {
  const { style, fault } = boxes.around(field);
  if (fault !== null || Number.parseFloat(style.letterSpacing) < -2) return false;
  if (faultOfText((property) => style.getPropertyValue(property)) !== null || isInvisibleInk(boxes, field)) return false;
  return Math.abs(Number.parseFloat(style.textIndent)) < 3 && scrollWidth(field) <= clientWidth(field) + 2;
}

/** What a text field shows now; null when the element is none. Buttons and boxes to tick show no figure. */
export function fieldValue(element: Element): string | null {
  if (localName(element) !== 'input') return null;
  const type = (attributeOf(element, 'type') ?? 'text').trim().toLowerCase();
  if (SILENT_FIELDS.has(type)) return '';
  const value = liveValue(element);
  return typeof value !== 'string' ? '' : (value || (attributeOf(element, 'placeholder') ?? '')).trim();
}

/** A button that says a figure, a box to tick or to choose a colour that may look like one. */
export function isMarked(field: Element): boolean {
  const type = attributeOf(field, 'type') ?? '';
  if (isChoice(field) || PAINTED.test(type)) return true;
  return /^(?:button|submit|reset|image)$/i.test(type) && /\d/.test(`${attributeOf(field, 'value')} ${attributeOf(field, 'alt')}`);
}

/** A field in which nothing is written. */
export function isChoice(field: Element): boolean {
  return localName(field) === 'input' && /^(?:checkbox|radio|file)$/i.test(attributeOf(field, 'type') ?? '');
}

const SILENT_FIELDS: ReadonlySet<string> = new Set([
  'hidden',
  'password',
  'checkbox',
  'radio',
  'button',
  'submit',
  'reset',
  'image',
  'file',
  'color',
  'range',
]);
/** They draw themselves as a browser likes: a narrow one looks like a figure. */
const PAINTED = /^(?:color|range)$/i;
