import type { Block, Document } from '../document/document';
import { checkVisibility, nodeType, parentElement } from '../dom/nodes';
import { styleOf } from '../dom/windows';
import type { DomReading } from './dom';
import { ELEMENT } from './page/page';

/**
 * The document with what its page does not draw named so. It is read all the same, for a page may fold away its sections; but whoever
 * shows or writes down the words again leaves it out.
 */
export function withUnshown(document: Document, locate: DomReading['locate']): Document {
  const blocks = document.blocks.map((block): Block => {
    if (block.hidden || !isUndrawn(nodeOf(block, locate))) return block;
    return { ...block, unshown: true };
  });
  return { ...document, blocks };
}

/** Where its words begin: what stands around them may be hidden, and they may show themselves. */
function nodeOf(block: Block, locate: DomReading['locate']): Element | null {
  const found = locate(block.place);
  const start = block.kind === 'paragraph' ? found?.range?.startContainer : undefined;
  if (!start) return found?.element ?? null;
  return nodeType(start) === ELEMENT ? (start as Element) : parentElement(start);
}

function isUndrawn(element: Element | null): boolean {
  if (!element || checkVisibility(element, { visibilityProperty: true }) === true) return false;
  // Without a box of its own an element may draw what it holds; and older browsers do not answer.
  const style = styleOf(element);
  if (style === null) return false;
  if (style.visibility !== 'visible') return true;
  for (let at: Element | null = element; at; at = parentElement(at)) if (styleOf(at)?.display === 'none') return true;
  return false;
}
