import { hostOf, nodeType, parentElement, rootNodeOf } from '../../dom/nodes';

export { boxOf, contains as holds, getAttribute as attributeOf } from '../../dom/nodes';

/** The element around, through the root of a shadow tree to its host. */
export function around(node: Node): Element | null {
  const parent = parentElement(node);
  if (parent) return parent;
  const root = rootNodeOf(node);
  // Of whatever page: each has a `ShadowRoot` of its own, and other fragments have no host.
  return nodeType(root) === FRAGMENT ? hostOf(root) : null;
}

/** The closed root of an element, where the extension may ask for it. */
export type ClosedRoot = (element: Element) => ShadowRoot | null;

const FRAGMENT = 11;
