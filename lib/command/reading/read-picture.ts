import type { Text } from '../../report/text';
import { greyOf, type Raster } from '../../sources/image/raster';
import { albumReader, imageReader, MOST_PIXELS, TOO_MANY_PIXELS } from '../../sources/image/read-image';
import { openPictures } from './recogniser';

/** Reads pictures on Node: PNG and JPEG. */
export const readPicture = imageReader(decodePicture, openPictures);

/** The same for a zip of them: the pages of one report. */
export const readAlbum = albumReader(decodePicture, openPictures);

/** A picture file's grey pixels. */
export async function decodePicture(bytes: Uint8Array): Promise<Raster | { readonly problem: Text }> {
  if (bytes[0] === 0x89) return decodePng(bytes);
  if (bytes[0] === 0xff) return decodeJpeg(bytes);
  return { problem: ONLY };
}

async function decodePng(bytes: Uint8Array): Promise<Raster | { readonly problem: Text }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The header's size, before anything is unpacked.
  if (view.byteLength < 24 || view.getUint32(16) * view.getUint32(20) > MOST_PIXELS) return { problem: TOO_MANY_PIXELS };
  const { convertIndexedToRgb, decode } = await import('fast-png');
  const image = decode(bytes);
  const { width, height, depth } = image;
  if (image.palette) {
    const colours = convertIndexedToRgb(image);
    return greyOf(colours, width, height, Math.round(colours.length / (width * height)));
  }
  const { data, channels } = image;
  if (depth < 8) return greyOf(unpacked(data, width, height, depth), width, height, 1);
  return greyOf(depth === 16 ? Uint8Array.from(data, (value) => value >> 8) : data, width, height, channels);
}

/** One, two or four bits a pixel, each row from a byte's start, as bytes. */
function unpacked(data: ArrayLike<number>, width: number, height: number, depth: number): Uint8Array {
  const stride = Math.ceil((width * depth) / 8);
  const [most, pixels] = [2 ** depth - 1, 8 / depth];
  return Uint8Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const byte = data[y * stride + Math.floor(x / pixels)] ?? 0;
    return (((byte >> (8 - depth * ((x % pixels) + 1))) & most) * 255) / most;
  });
}

async function decodeJpeg(bytes: Uint8Array): Promise<Raster> {
  const { decode } = (await import('jpeg-js')).default;
  const { width, height, data } = decode(bytes, { useTArray: true, maxResolutionInMP: MOST_PIXELS / 1e6, maxMemoryUsageInMB: 800 });
  return greyOf(data, width, height, 4);
}

const ONLY: Text = { zh: '图片只读 PNG 和 JPEG', en: 'of pictures, PNG and JPEG are read' };
