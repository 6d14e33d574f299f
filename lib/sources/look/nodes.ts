// Named form fields stand in the way of an element's own properties; the prototypes' are asked instead.
const parentGetter = nodeGetter<Element | null>('parentElement');

/** The element around, through the root of a shadow tree to its host. */
export function around(node: Node): Element | null {
  const parent = parentGetter(node);
  if (parent) return parent;
  const root = Node.prototype.getRootNode.call(node);
  // Of whatever page: each has a `ShadowRoot` of its own.
  return root.nodeType === FRAGMENT ? ((root as ShadowRoot).host ?? null) : null;
}

const FRAGMENT = 11;

/** The box of an element. */
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

/** An attribute. */
export const attributeOf = (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name);

/** Whether one stands in the other, or is it. */
export const holds = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);

function nodeGetter<Value>(name: keyof Node): (node: Node) => Value {
  const get = typeof Node === 'undefined' ? undefined : Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
  return (node) => get?.call(node) as Value;
}
