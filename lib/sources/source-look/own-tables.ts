import type { Document } from '../../document/document';
import { partedText, saidOtherwise, saidRows } from '../../document/said-rows';
import { framedText } from '../look/words/framed-text';
import { type PageElement, type PageNode, type PageText, TEXT } from '../page/page';
import { dataOf, firstChild, getAttribute, localName, nodeType } from '../page/page-nodes';
import { after } from './document-order';

/** Whether a page brings rows of its tables a second time, with other figures, where no reader comes to: in a drawing, in a page within it. */
export function bringsOwnTable(holders: readonly PageElement[], document: Document, isFigure: (text: string) => boolean): boolean {
  const texts = holders.flatMap((holder) => {
    const name = localName(holder);
    return (name === 'svg' ? drawnTexts(holder) : framedText(name, (attribute) => getAttribute(holder, attribute))) || [];
  });
  if (texts.length === 0) return false;
  const rows = document.blocks.flatMap((block) => (block.kind === 'grid' && !block.hidden ? saidRows(block, isFigure) : []));
  return texts.some((text) => saidOtherwise(rows, partedText(text)) >= 0);
}

/** Texts of a drawing, each on a line of its own. */
export function drawnTexts(svg: PageElement): string {
  const texts: string[] = [];
  for (let node: PageNode | null = firstChild(svg); node !== null; node = after(node, svg))
    if (nodeType(node) === TEXT) texts.push(dataOf(node as PageText));
  return texts.join('\n');
}
