import { turn } from '../../lib/dom/turn';
import type { Text } from '../../lib/report/text';
import { albumReader, greyOf, imageReader, MOST_PIXELS, type Raster, TOO_MANY_PIXELS } from '../../lib/sources/image';
import { openPictures } from './open-pictures';

/** Reads pictures in a page of the extension: whatever kinds the browser shows. */
export const readPicture = imageReader(decodePicture, openPictures);

/** The same for several: the pages of one report. */
export const readAlbum = albumReader(decodePicture, openPictures);

/** A picture file's grey pixels. */
export async function decodePicture(bytes: Uint8Array): Promise<Raster | { readonly problem: Text }> {
  const bitmap = await bitmapOf(bytes);
  if (!bitmap) return { problem: NOT_SHOWN };
  const { width, height } = bitmap;
  if (width * height > MOST_PIXELS) return { problem: TOO_MANY_PIXELS };
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  context?.drawImage(bitmap, 0, 0);
  bitmap.close();
  if (!context) return { problem: NOT_SHOWN };
  const data = new Uint8Array(width * height);
  // A strip at a time: the page that waits stays usable.
  for (let y = 0; y < height; y += STRIP) {
    const rows = Math.min(STRIP, height - y);
    data.set(greyOf(context.getImageData(0, y, width, rows).data, width, rows, 4).data, y * width);
    await turn();
  }
  return { width, height, data };
}

/** Rows of pixels. */
const STRIP = 400;

/** Null when the browser cannot show it. */
export function bitmapOf(bytes: Uint8Array): Promise<ImageBitmap | null> {
  return createImageBitmap(new Blob([new Uint8Array(bytes)])).catch(() => null);
}

const NOT_SHOWN: Text = { zh: '浏览器打不开这张图片', en: 'the browser cannot show this picture' };
