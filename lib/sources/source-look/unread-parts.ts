import type { ShownOtherwise } from '../../document/grid';
import { pixelsOf } from '../look/style/lengths';
import { isRaised } from '../page/looks';
import { ELEMENT, type PageElement, type PageNode, type PageText, TEXT } from '../page/page';
import { dataOf, firstChild, getAttribute, localName, nodeType, shadowRoot } from '../page/page-nodes';
import { isArranged } from './apart-roots';
import { after } from './document-order';
import type { SourceStyles } from './source-styles';

/** Whether a cell holds anything that reading leaves out, or reads as a mark only. */
export function holdsMoreThanText(cell: PageElement): boolean {
  for (const element of elementsIn(cell))
    if (OTHERS.has(localName(element)) || shadowRoot(element) !== null || isRaisedOne(element) || isHiddenInWord(element)) return true;
  return false;
}

/** What stands in a figure's cell and was not read as a part of the figure, though the page shows it. */
export function unreadIn(element: PageElement, styles: SourceStyles): ShownOtherwise | null {
  const name = localName(element);
  const root = shadowRoot(element);
  if (root && isArranged(root)) return 'not-what-is-shown';
  if (!OTHERS.has(name) && !isRaisedOne(element) && !isHiddenInWord(element)) return null;
  const own = styles.declaredFor(element);
  const says = (node: PageElement) => /\S/.test(textIn(node));
  if (own.display === 'none') return null;
  // Browsers know nothing of it.
  if (isHiddenInWord(element) && says(element)) return 'not-what-is-shown';
  if (DRAWN.has(name)) return name === 'svg' && isNothing(element, own) ? null : 'drawn';
  if (name === 'template' && getAttribute(element, 'shadowrootmode') === 'closed') return 'not-what-is-shown';
  if (name === 'noembed') return says(element) ? 'not-what-is-shown' : null;
  if (name === 'option' || name === 'optgroup') return says(element) || getAttribute(element, 'label') ? 'drawn' : null;
  if (name === 'img') return isSpacer(element) ? null : 'drawn';
  // A page may show the text of its scripts and sheets.
  if (SILENT.has(name)) return own.display !== undefined && says(element) ? 'drawn' : null;
  if (name === 'rt' || name === 'rp') return says(element) && (name === 'rt' || own.display !== undefined) ? 'drawn' : null;
  if (name === 'del' || name === 's' || name === 'strike') {
    if (/[\u00a0\u2000-\u200a\u3000]/.test(textIn(element)) && !says(element)) return 'drawn';
    const line = own['text-decoration-line'];
    return line !== undefined && !/line-through/.test(line) && says(element) ? 'not-what-is-shown' : null;
  }
  if (name === 'input') return fieldSays(element) ? 'drawn' : null;
  if (name === 'object' || name === 'embed' || name === 'iframe') return 'drawn';
  if (name === 'ol') return own['list-style-type'] === 'none' ? null : 'generated';
  if (isRaisedOne(element) && /\d/.test(textIn(element)) && isLevel(own)) return 'not-what-is-shown';
  return null;
}

/** A field whose value is pushed out of it. */
export function isShifted(field: PageElement, styles: SourceStyles): boolean {
  return Math.abs(pixelsOf(styles.declaredFor(field)['text-indent']) ?? 0) > 3;
}

function fieldSays(field: PageElement): boolean {
  const type = getAttribute(field, 'type')?.trim().toLowerCase() ?? 'text';
  // It draws its value in its own way, or a bar, a thumb, a slab.
  if (/^(?:date|time|month|week|datetime-local|range|color)$/.test(type)) return true;
  if (/^(?:button|submit|reset|image)$/.test(type)) return /\d/.test(`${getAttribute(field, 'value')} ${getAttribute(field, 'alt')}`);
  return (
    !/^(?:hidden|checkbox|radio|file)$/.test(type) && !getAttribute(field, 'value') && /\d/.test(getAttribute(field, 'placeholder') ?? '')
  );
}

function isHiddenInWord(element: PageElement): boolean {
  return /mso-hide\s{0,9}:\s{0,9}all/i.test(getAttribute(element, 'style') ?? '');
}

function isRaisedOne(element: PageElement): boolean {
  return localName(element) === 'sup' || isRaised(getAttribute(element, 'style') ?? '');
}

function isLevel(own: Readonly<Record<string, string>>): boolean {
  const align = own['vertical-align'];
  return align !== undefined && /^(?:baseline|0(?:px|em|%)?|middle|initial)$/.test(align) && own.position !== 'relative';
}

/** A drawing of no size, as pages keep their signs in. */
function isNothing(drawing: PageElement, own: Readonly<Record<string, string>>): boolean {
  const isSized = own.width !== undefined || own.height !== undefined || own.overflow !== undefined || own['overflow-x'] !== undefined;
  return !isSized && ['width', 'height'].some((side) => /^0(?:px)?$/.test(getAttribute(drawing, side)?.trim() ?? ''));
}

function isSpacer(image: PageElement): boolean {
  return ['width', 'height'].some((side) => Number.parseFloat(getAttribute(image, side) ?? '99') <= 4);
}

function* elementsIn(top: PageNode): Generator<PageElement> {
  for (let node: PageNode | null = firstChild(top); node !== null; node = after(node, top))
    if (nodeType(node) === ELEMENT) yield node as PageElement;
}

/** All text in a node. */
export function textIn(top: PageNode): string {
  let text = '';
  for (let node: PageNode | null = firstChild(top); node !== null; node = after(node, top))
    if (nodeType(node) === TEXT) text += dataOf(node as PageText);
  return text;
}

const DRAWN: ReadonlySet<string> = new Set(['svg', 'math', 'canvas', 'video', 'select', 'textarea', 'meter', 'progress']);
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'title', 'datalist', 'noscript', 'noframes', 'noembed', 'template']);
const OTHERS: ReadonlySet<string> = new Set([
  ...DRAWN,
  ...SILENT,
  ...['img', 'rt', 'rp', 'del', 's', 'strike', 'input', 'object', 'embed', 'iframe', 'ol', 'option', 'optgroup'],
]);
