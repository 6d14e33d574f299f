import { bodyOf, documentElement } from '../dom/documents';
import { closest, ownerDocument } from '../dom/nodes';
import type { Sighting } from './marks/sight';
import type { Container } from './place/containers';
import { watchMoves } from './watch';

/** Watches what the marks stand on; told again after each drawing, it begins anew only when that has changed. */
export function keepWatch(
  reflow: () => void,
  scrolled: (container: Container) => void,
  signal: AbortSignal,
): (stoodOn: readonly Element[], containers: readonly Container[]) => void {
  let watched: { readonly key: readonly unknown[]; readonly stop: () => void } | null = null;
  signal.addEventListener('abort', () => watched?.stop());
  return (stoodOn, containers) => {
    const elements = [...stoodOn, ...containers.map((one) => one.element)];
    const key = [...elements, ...containers.map((one) => one.kind)];
    if (watched && watched.key.length === key.length && key.every((one, i) => one === watched?.key[i])) return;
    watched?.stop();
    const session = new AbortController();
    watched = { key, stop: () => session.abort() };
    watchMoves(elements, containers, { reflow, scrolled }, session.signal);
  };
}

/** Whose sizes decide where marks stand: the page, tables, blocks. */
export function stoodOn(root: globalThis.Document, sightings: readonly Sighting[]): Element[] {
  const elements = new Set<Element>([documentElement(root)]);
  const body = bodyOf(root);
  if (body) elements.add(body);
  for (const { located, stand } of sightings)
    for (const element of [...located.map((one) => one.element), ...(stand ? [stand] : [])]) {
      elements.add(closest(element, 'table') ?? element);
      const owner = ownerDocument(element);
      const inner = owner === root || !owner ? null : bodyOf(owner);
      if (inner) elements.add(inner);
    }
  return [...elements];
}
