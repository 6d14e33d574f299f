import { ELEMENT, type PageElement, type PageNode, type PageOptions } from './page';
import { nodeType, parentNode } from './page-nodes';

/**
 * The element, at or around a table, that keeps it from being shown: how many levels up it stands; null when the table is shown, or stands
 * in a part that has been told already. `known` are the elements asked before. Parts without tables are not asked about: what they hide
 * does no harm.
 */
export function hiddenAbove(table: PageElement, known: Set<PageNode>, { isHidden, isShown }: PageOptions): number | null {
  if (isShown?.(table)) return null;
  let levels = 0;
  for (let node: PageNode | null = table; node !== null && nodeType(node) === ELEMENT && !known.has(node); node = parentNode(node)) {
    known.add(node);
    if (isHidden(node as PageElement)) return levels;
    levels++;
  }
  return null;
}

/** Whether the page does not show what stands here. */
export function isAway(start: PageNode, { isHidden, isUnseen = isHidden }: PageOptions): boolean {
  for (let node: PageNode | null = start; node !== null; node = parentNode(node))
    if (nodeType(node) === ELEMENT && isUnseen(node as PageElement)) return true;
  return false;
}

/** Whether what stands at a path stands in one of the hidden parts. */
export function isInside(selector: string, parts: readonly string[]): boolean {
  return parts.some((part) => selector.startsWith(part) && (selector.length === part.length || selector.charAt(part.length) === '>'));
}
