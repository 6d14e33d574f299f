/** On the global object of our own world: our scripts come one by one, and what one of them puts on the page is ours to all. */
const HOSTS: unique symbol = Symbol.for('gouji.hosts');

/** Notes an element as ours: it is painted, never read. Known by itself, not by its name, which any page could give to what it wants unread. */
export function markAsOwn(element: object): void {
  const world: World = globalThis;
  world[HOSTS] ??= new WeakSet();
  world[HOSTS].add(element);
}

/** Whether an element is one of ours. */
export function isOwn(node: object): boolean {
  const world: World = globalThis;
  return world[HOSTS]?.has(node) ?? false;
}

type World = typeof globalThis & { [HOSTS]?: WeakSet<object> };
