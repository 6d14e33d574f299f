import type { Place } from '../../document/place';
import type { PageImage } from './page-sheet';

/** Draws a cell as its page shows it, with a little of what is around it, unless another one is wanted by then. */
export async function drawCrop(
  canvas: HTMLCanvasElement,
  pages: readonly PageImage[],
  place: Place,
  isWanted: () => boolean,
): Promise<void> {
  const page = place.kind === 'page' ? pages[place.page - 1] : undefined;
  if (place.kind !== 'page' || !page) return;
  const [x, y, width, height] = place.box;
  const [wide, high] = [Math.min(Math.max(width, LEAST), MOST) + 2 * AROUND, height + 2 * AROUND];
  const [left, top] = [x + width / 2 - wide / 2, y + height / 2 - high / 2];
  const whole = canvas.ownerDocument.createElement('canvas');
  await page.draw(whole, Math.round(page.width * FINENESS));
  if (!isWanted()) return;
  const scale = whole.width / page.width;
  canvas.width = Math.round(wide * scale);
  canvas.height = Math.round(high * scale);
  canvas.getContext('2d')?.drawImage(whole, -left * scale, -top * scale);
}

/** Points. */
const AROUND = 6;
const LEAST = 40;
const MOST = 160;
/** Pixels a point. */
const FINENESS = 3;
