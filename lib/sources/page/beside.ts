import { collapse } from './collapse';
import { ELEMENT, type PageElement, type PageNode, type PageText, TEXT } from './page';
import { dataOf, firstChild, localName, nextSibling, nodeType } from './page-nodes';
import { tagKinds } from './tags';

/** What stands in an element that no reader goes into, each part on a line of its own; `depth`: how deep in it. */
export function textBeside(node: PageNode, depth = 0): string {
  const type = nodeType(node);
  if (type === TEXT) return dataOf(node as PageText);
  // A comment has no name to ask for.
  if (type !== ELEMENT) return '';
  const kind = tagKinds.get(localName(node as PageElement)) ?? '';
  const end = IN_LINE.test(kind) ? '' : '\n';
  let text = end;
  if (depth < DEEPEST && !SILENT.test(kind))
    for (let child = firstChild(node); child !== null; child = nextSibling(child)) text += textBeside(child, depth + 1);
  return text + end;
}

export function linesBeside(text: string): string {
  return text.split('\n').map(collapse).filter(Boolean).join('\n');
}

const IN_LINE = /styled|raised|link/;
const SILENT = /skip|title/;
const DEEPEST = 99;
