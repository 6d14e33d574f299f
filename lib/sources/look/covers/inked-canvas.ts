import { canvasOf } from '../../../dom/canvas';
import { pageOf } from '../../../dom/windows';
import type { Box } from '../box';
import { holdsCharacters, isOnPaper } from './character-shapes';

/**
 * Where a canvas that fills the window is drawn on, in tiles that lie beside each other in rows. What a script draws there it may draw anew
 * wherever the page is scrolled. All of it where nobody may know: another site's picture was drawn on it.
 */
export function inkedParts(canvas: Element, box: Box): Box[] {
  const [width, height] = [Math.ceil(box.right - box.left), Math.ceil(box.bottom - box.top)];
  if (width < 1 || height < 1) return [];
  const ink = pixelsOf(canvas, width, height);
  return ink === null ? [box] : tilesOf(ink, width, height).map((tile) => onPage(tile, box));
}

/** Whether a canvas shows characters, as far as their shapes tell. So does one that nobody may look into: it was not drawn by this page alone. */
export function showsCharacters(canvas: Element, box: Box): boolean {
  const [width, height] = [Math.min(WIDEST, Math.ceil(box.right - box.left)), Math.min(WIDEST, Math.ceil(box.bottom - box.top))];
  const ink = pixelsOf(canvas, width, height);
  return ink === null || holdsCharacters(ink, width, height);
}

/** Whether a picture or a film shows characters on paper; null where nobody may look into it. */
export function showsPrint(picture: Element, box: Box): boolean | null {
  const [width, height] = [Math.min(WIDEST, Math.ceil(box.right - box.left)), Math.min(WIDEST, Math.ceil(box.bottom - box.top))];
  const ink = pixelsOf(picture, width, height);
  return ink && isOnPaper(ink) && holdsCharacters(ink, width, height);
}

function pixelsOf(canvas: Element, width: number, height: number): Uint8ClampedArray | null {
  const pen = canvasOf(pageOf(canvas), Math.min(LARGEST, Math.max(width, height)));
  if (!pen) return null;
  try {
    pen.drawImage(canvas as HTMLCanvasElement, 0, 0, width, height);
    return pen.getImageData(0, 0, width, height).data;
  } catch {
    return null;
  }
}

/** Tiles with enough ink for a stroke, joined along their rows. */
function tilesOf(ink: Uint8ClampedArray, width: number, height: number): Box[] {
  const across = Math.ceil(width / TILE);
  const tiles: Box[] = [];
  for (let top = 0; top < height; top += TILE) {
    const counts = new Uint16Array(across);
    for (let y = top; y < Math.min(height, top + TILE); y++)
      for (let x = 0, at = y * width * 4 + 3; x < width; x++, at += 4)
        if ((ink[at] ?? 0) > SOLID) counts[Math.trunc(x / TILE)] = (counts[Math.trunc(x / TILE)] ?? 0) + 1;
    for (let from = 0; from < across; from++) {
      let to = from;
      while (to < across && (counts[to] ?? 0) >= STROKE) to++;
      if (to > from) tiles.push({ left: from * TILE, right: Math.min(width, to * TILE), top, bottom: Math.min(height, top + TILE) });
      from = to;
    }
  }
  return tiles;
}

const onPage = ({ left, right, top, bottom }: Box, { left: x, top: y }: Box): Box => ({
  left: left + x,
  right: right + x,
  top: top + y,
  bottom: bottom + y,
});

/** CSS pixels. */
const TILE = 8;
/** Of a tile's pixels. */
const STROKE = 4;
/** Of 255: what is fainter lets the page through. */
const SOLID = 90;
const LARGEST = 8000;
const WIDEST = 1000;
