import type { Text } from '../../report/text';
import { readDrawn } from '../drawn/read-drawn';
import type { FileReader } from '../file/file-reader';
import type { OpenPictureReader } from './picture-reader';
import { pointOf } from './point-of';
import type { Raster } from './raster';

/** Turns a picture file's bytes into grey pixels; what it cannot is a sentence. Whoever runs the reader brings it. */
export type DecodePicture = (bytes: Uint8Array) => Promise<Raster | { readonly problem: Text }>;

/** Reads a picture of a page, or of a table. */
export function imageReader(decode: DecodePicture, open: OpenPictureReader): FileReader {
  return async (bytes, { name, signal, progress }) => {
    const raster = await decode(bytes);
    if ('problem' in raster) return raster;
    if (raster.width * raster.height > MOST_PIXELS) return { problem: TOO_MANY_PIXELS };
    const point = pointOf(raster);
    if (point === null) return { problem: NO_TEXT };
    if (signal?.aborted) return { problem: STOPPED };
    const reader = await open();
    signal?.addEventListener('abort', reader.close, { once: true });
    try {
      progress?.(0, 1);
      const page = { page: 1, width: raster.width / point, height: raster.height / point, raster };
      const ink = await reader.picture(page);
      progress?.(1, 1);
      return ink.glyphs.length > 0 ? { document: readDrawn([ink], { kind: 'image', name }) } : { problem: NO_TEXT };
    } catch (error) {
      if (signal?.aborted) return { problem: STOPPED };
      throw error;
    } finally {
      signal?.removeEventListener('abort', reader.close);
      reader.close();
    }
  };
}

/** An A4 page at 400 dpi has 15 million. */
export const MOST_PIXELS = 40_000_000;

export const TOO_MANY_PIXELS: Text = {
  zh: '图片超过 4000 万像素，未读取；请用 300 dpi 重新扫描',
  en: 'the picture has over 40 million pixels and was not read; scan it at 300 dpi',
};
const NO_TEXT: Text = { zh: '图片里没有认出文字', en: 'no words were recognised in the picture' };
const STOPPED: Text = { zh: '已停止读取', en: 'reading was stopped' };
