import { hasAttribute, localName, nodeType } from '../../../dom/nodes';
import { around } from '../nodes';

/** In a fold that is shut: its summary alone is shown. */
export function isFolded(node: Node): boolean {
  const fold = around(node);
  return fold !== null && localName(fold) === 'details' && !hasAttribute(fold, 'open') && !isSummary(node);
}

/** What is shown of a fold that is shut. */
export const isSummary = (node: Node): boolean => nodeType(node) === 1 && localName(node as Element) === 'summary';
