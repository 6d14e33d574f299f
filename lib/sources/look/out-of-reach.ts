import { findAllIn, findInShadow, localName, rectsOf, shadowRootOf, textContent } from '../../dom/nodes';
import { styleOf } from '../../dom/windows';
import type { ClosedRoot } from './seen-text';

/** Whether an element shows a table with figures that no reader of the page comes to: in a closed root, in a drawing. */
export function showsOwnTable(element: Element, closedRoot: ClosedRoot): boolean {
  const name = localName(element);
  if (name === 'foreignobject' || name === 'foreignObject') return isShown(element) && [...findAllIn(element, 'td')].some(hasFigure);
  if (!(MAY_HOLD_ROOT.test(name) || name.includes('-')) || shadowRootOf(element) !== null) return false;
  const root = closedRoot(element);
  const cell = root && findInShadow(root, 'td');
  return cell !== null && cell !== undefined && isShown(element) && hasFigure(cell);
}

const hasFigure = (cell: Element): boolean => /\S/.test(textContent(cell) ?? '');
const isShown = (element: Element): boolean => rectsOf(element).length > 0 && styleOf(element)?.visibility === 'visible';
/** HTML standard, `attachShadow`: the elements that may hold a shadow tree, and those whose names pages make. */
const MAY_HOLD_ROOT = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;
