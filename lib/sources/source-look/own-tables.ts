import type { Document } from '../../document/document';
import { partedText, saidOtherwise, saidRows } from '../../document/said-rows';
import { framedText } from '../look/framed-text';
import { ELEMENT, type PageElement, type PageNode, type PageText, TEXT } from '../page/page';
import { dataOf, firstChild, getAttribute, localName, nodeType } from '../page/page-nodes';
import { after } from './document-order';

/** Whether a page brings rows of its tables a second time, with other figures, where no reader comes to: in a drawing, in a page within it. */
export function bringsOwnTable(root: PageElement, document: Document, isFigure: (text: string) => boolean): boolean {
  let rows: ReturnType<typeof saidRows> | null = null;
  for (let node: PageNode | null = root; node !== null; node = after(node, root)) {
    if (nodeType(node) !== ELEMENT || !HOLDERS.has(localName(node as PageElement))) continue;
    const element = node as PageElement;
    const name = localName(element);
    const text = name === 'svg' ? drawnTexts(element) : framedText(name, (attribute) => getAttribute(element, attribute));
    if (!text) continue;
    rows ??= document.blocks.flatMap((block) => (block.kind === 'grid' && !block.hidden ? saidRows(block, isFigure) : []));
    if (saidOtherwise(rows, partedText(text)) >= 0) return true;
  }
  return false;
}

function drawnTexts(svg: PageElement): string {
  const texts: string[] = [];
  for (let node: PageNode | null = firstChild(svg); node !== null; node = after(node, svg))
    if (nodeType(node) === TEXT) texts.push(dataOf(node as PageText));
  return texts.join('\n');
}

const HOLDERS: ReadonlySet<string> = new Set(['svg', 'iframe', 'frame', 'object', 'embed']);
