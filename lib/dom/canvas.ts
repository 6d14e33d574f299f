import { makeElement } from './documents';

/** A square of our own to draw on with a page's fonts, never put on the page; null where the browser draws nothing. */
export function canvasOf(page: Document, size: number): CanvasRenderingContext2D | null {
  const canvas = makeElement(page, 'canvas');
  canvas.width = size;
  canvas.height = size;
  return canvas.getContext('2d', { willReadFrequently: true });
}
