import { makeElement } from '../../dom/documents';

/** Where things of ours come, change and go without the page around them being laid out anew, however much of it there is. */
export interface Plane {
  /** Of no size, where the layer begins, or the window when it is `pinned`. */
  readonly element: HTMLElement;
  /** Where the things stand. */
  readonly inside: HTMLElement;
}

/**
 * Two boxes in each other, each laid out by itself. One would not do: what stands absolutely in a box that is absolute too is laid out
 * together with everything absolute in the page.
 */
export function makePlane(root: globalThis.Document, look = ''): Plane {
  const element = makeElement(root, 'div');
  const inside = element.appendChild(makeElement(root, 'div'));
  element.className = `plane ${look}`;
  return { element, inside };
}

/** Puts a thing on a plane; what had the focus keeps it. */
export function standOn({ inside }: Plane, thing: HTMLElement): void {
  if (thing.parentElement === inside) return;
  const within = thing.getRootNode();
  const focused = within instanceof ShadowRoot ? within.activeElement : null;
  inside.append(thing);
  if (focused instanceof HTMLElement && thing.contains(focused)) focused.focus({ preventScroll: true });
}
