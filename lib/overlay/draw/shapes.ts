import { makeElement } from '../../dom/documents';
import type { Shape } from '../place/compose';

/** A box of ours, not yet on the page. */
export function drawShape(root: globalThis.Document, shape: Shape): HTMLElement {
  const element = makeElement(root, 'div');
  element.className = shape.look;
  setBox(element, shape.box);
  return element;
}

export function setBox(element: HTMLElement, box: Shape['box']): void {
  const { style } = element;
  style.left = `${box.left}px`;
  style.top = `${box.top}px`;
  style.width = `${Math.max(0, box.width)}px`;
  if (box.height > 0) style.height = `${box.height}px`;
}
