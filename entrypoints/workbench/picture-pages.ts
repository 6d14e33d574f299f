import { kindOfBytes } from '../../lib/sources/file';
import { picturesOfAlbum, pointOf } from '../../lib/sources/image';
import type { PageImage } from '../../lib/workbench/sheet/page-sheet';
import { bitmapOf, decodePicture } from './take-picture';

/** A picture file as the one page that it is, several packed together, or in a Word file, as theirs; null when one cannot be drawn. */
export async function picturePages(bytes: Uint8Array): Promise<readonly PageImage[] | null> {
  const pictures = kindOfBytes(bytes) === 'picture' ? [bytes] : await picturesOfAlbum(bytes);
  const pages = await Promise.all(pictures.map(picturePage));
  return pages.flatMap((page) => page ?? []).length === pages.length ? pages.flatMap((page) => page ?? []) : null;
}

async function picturePage(bytes: Uint8Array): Promise<PageImage | null> {
  const [bitmap, raster] = await Promise.all([bitmapOf(bytes), decodePicture(bytes)]);
  // A photograph among them is shown as large as a sheet.
  const point = bitmap && !('problem' in raster) ? (pointOf(raster) ?? bitmap.width / 595) : null;
  if (!bitmap || point === null) return null;
  return {
    width: bitmap.width / point,
    height: bitmap.height / point,
    texts: [],
    async draw(canvas, pixels) {
      canvas.width = pixels;
      canvas.height = Math.round((pixels * bitmap.height) / bitmap.width);
      const context = canvas.getContext('2d');
      if (context) context.imageSmoothingQuality = 'high';
      context?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    },
  };
}
