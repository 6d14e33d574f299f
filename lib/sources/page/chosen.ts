import { chosenIndex, liveValue } from '../../dom/fields';
import { textBeside } from './beside';
import { collapse } from './collapse';
import { ELEMENT, type PageElement, type PageNode } from './page';
import { firstChild, getAttribute, localName, nextSibling, nodeType } from './page-nodes';

/** What a field to choose from shows: its chosen option, its date; null of any other element, and of lists that show all they have. */
export function chosenIn(field: PageElement): string | null {
  if (localName(field) === 'input') return dateIn(field);
  if (localName(field) !== 'select' || getAttribute(field, 'multiple') !== null || Number(getAttribute(field, 'size') ?? 1) > 1)
    return null;
  const options = optionsIn(field);
  const live = chosenIndex(field);
  const chosen =
    typeof live === 'number' ? options[live] : (options.findLast((option) => getAttribute(option, 'selected') !== null) ?? options[0]);
  return chosen ? collapse(getAttribute(chosen, 'label') || textBeside(chosen)) : '';
}

function dateIn(field: PageElement): string | null {
  if (!/^(?:date|month|datetime-local)$/i.test(getAttribute(field, 'type')?.trim() ?? '')) return null;
  const live = liveValue(field);
  return typeof live === 'string' ? live : (getAttribute(field, 'value') ?? '');
}

function optionsIn(field: PageNode): PageElement[] {
  const options: PageElement[] = [];
  for (let child = firstChild(field); child !== null && options.length < MOST; child = nextSibling(child)) {
    if (nodeType(child) !== ELEMENT) continue;
    if (localName(child as PageElement) === 'option') options.push(child as PageElement);
    else if (localName(child as PageElement) === 'optgroup') options.push(...optionsIn(child));
  }
  return options;
}

const MOST = 2000;
