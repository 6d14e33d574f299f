import type { Text } from '../../report/text';
import type { PageInk } from '../drawn/ink';
import { readDrawn } from '../drawn/read-drawn';
import type { FileOptions, FileReader, FileReading } from '../file/file-reader';
import { picturesOfAlbum } from './album';
import type { PicturePage } from './ink-of-picture';
import type { OpenPictureReader } from './picture-reader';
import { pointOf } from './point-of';
import type { Raster } from './raster';

/** Turns a picture file's bytes into grey pixels; what it cannot is a sentence. Whoever runs the reader brings it. */
export type DecodePicture = (bytes: Uint8Array) => Promise<Raster | { readonly problem: Text }>;

/** Reads a picture of a page, or of a table. */
export function imageReader(decode: DecodePicture, open: OpenPictureReader): FileReader {
  return (bytes, options) => readPictures([bytes], decode, open, options);
}

/** Reads a zip of pictures as the pages of one report. */
export function albumReader(decode: DecodePicture, open: OpenPictureReader): FileReader {
  return async (bytes, options) => readPictures(await picturesOfAlbum(bytes), decode, open, options);
}

async function readPictures(
  pictures: readonly Uint8Array[],
  decode: DecodePicture,
  open: OpenPictureReader,
  { name, signal, progress }: FileOptions,
): Promise<FileReading> {
  const pages: PicturePage[] = [];
  for (const [index, bytes] of pictures.entries()) {
    const raster = await decode(bytes);
    if ('problem' in raster) return raster;
    if (raster.width * raster.height > MOST_PIXELS) return { problem: TOO_MANY_PIXELS };
    const point = pointOf(raster);
    // A photograph among the pages says nothing.
    if (point !== null) pages.push({ page: index + 1, width: raster.width / point, height: raster.height / point, raster });
    if (signal?.aborted) return { problem: STOPPED };
  }
  if (pages.length === 0) return { problem: NO_TEXT };
  const reader = await open();
  signal?.addEventListener('abort', reader.close, { once: true });
  try {
    signal?.throwIfAborted();
    progress?.(0, pages.length);
    const inks: PageInk[] = [];
    let done = 0;
    const waiting = [...pages];
    const lane = async (): Promise<void> => {
      for (let page = waiting.shift(); page; page = waiting.shift()) {
        inks.push(await reader.picture(page));
        progress?.(++done, pages.length);
      }
    };
    await Promise.all(Array.from({ length: Math.min(reader.lanes, pages.length) }, lane));
    inks.sort((a, b) => a.page - b.page);
    return inks.some(({ glyphs }) => glyphs.length > 0) ? { document: readDrawn(inks, { kind: 'image', name }) } : { problem: NO_TEXT };
  } catch (error) {
    if (signal?.aborted) return { problem: STOPPED };
    throw error;
  } finally {
    signal?.removeEventListener('abort', reader.close);
    reader.close();
  }
}

/** An A4 page at 400 dpi has 15 million. */
export const MOST_PIXELS = 40_000_000;

export const TOO_MANY_PIXELS: Text = {
  zh: '图片超过 4000 万像素，未读取；请用 300 dpi 重新扫描',
  en: 'the picture has over 40 million pixels and was not read; scan it at 300 dpi',
};
const NO_TEXT: Text = { zh: '图片里没有认出文字', en: 'no words were recognised in the picture' };
const STOPPED: Text = { zh: '已停止读取', en: 'reading was stopped' };
