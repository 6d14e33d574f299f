const hosts = new WeakSet<object>();

/** Notes an element as ours: it is painted, never read. Known by itself, not by its name, which any page could give to what it wants unread. */
export function markAsOwn(element: object): void {
  hosts.add(element);
}

/** Whether an element is one of ours. */
export function isOwn(node: object): boolean {
  return hosts.has(node);
}
