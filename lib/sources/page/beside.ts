import { collapse } from './collapse';
import { ELEMENT, type PageElement, type PageNode, type PageText, TEXT } from './page';
import { dataOf, firstChild, localName, nextSibling, nodeType } from './page-nodes';
import { tagKinds } from './tags';

/** Elements in which nothing of a report is looked for, though the page may show words in them. `STRUCK`: only where no line goes through. */
export const STRUCK: ReadonlySet<string> = new Set(['del', 's', 'strike']);
export const BESIDE: ReadonlySet<string> = new Set([...STRUCK, 'select', 'textarea', 'datalist', 'svg', 'math', 'rt']);

/** The words in such an element, each box on a line of its own. */
export function textBeside(top: PageElement): string {
  let text = '';
  const open: PageNode[] = [top];
  for (let node = open.pop(); node !== undefined && text.length < LONGEST; node = open.pop()) {
    if (nodeType(node) === TEXT) text += dataOf(node as PageText);
    if (nodeType(node) !== ELEMENT || SILENT.has(localName(node as PageElement))) continue;
    if (!OF_LINES.has(tagKinds.get(localName(node as PageElement)))) text += '\n';
    const inside: PageNode[] = [];
    for (let child = firstChild(node); child !== null; child = nextSibling(child)) inside.push(child);
    while (inside.length > 0) open.push(inside.pop() as PageNode);
  }
  return linesOf(text);
}

export function linesOf(text: string): string {
  return text
    .split('\n')
    .map(collapse)
    .filter((line) => line !== '')
    .join('\n');
}

const SILENT: ReadonlySet<string> = new Set('script style template noscript title desc defs symbol metadata'.split(' '));
const OF_LINES: ReadonlySet<string | undefined> = new Set(['styled', 'raised', 'link']);
const LONGEST = 20_000;
