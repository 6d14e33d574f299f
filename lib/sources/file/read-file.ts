import type { Document } from '../../document/document';
import type { Text } from '../../report/text';
import type { FileOptions, FileReader, FileReading } from './file-reader';
import { type FileKind, kindOfBytes } from './kind-of-bytes';
import { readers, unreadKinds } from './readers';
import { Unreadable } from './unreadable';

/**
 * Reads a file of whatever kind into a document; what cannot be read is a sentence. Never throws. `own` are readers that only the place
 * where this runs can give (a parser of pages, an engine with its files), and go before the common ones.
 */
export async function readFile(
  bytes: Uint8Array,
  options: FileOptions,
  own: Partial<Record<FileKind, () => Promise<FileReader>>> = {},
): Promise<FileReading> {
  if (bytes.length > LARGEST_FILE) return { problem: TOO_LARGE };
  const kind = kindOfBytes(bytes);
  const reader = own[kind] ?? readers[kind];
  if (!reader) return { problem: unreadKinds[kind] ?? UNSUPPORTED };
  try {
    const { album } = own;
    const reading = await (await reader())(bytes, album ? { ...options, pictures: picturesWith(album, options) } : options);
    if (!('document' in reading && isEmpty(reading.document))) return reading;
    // A Word file of scans: its pictures, as they were put in, are the pages.
    if (kind === 'docx' && album && reading.document.pictures.length > 0) return await (await album())(bytes, options);
    return { problem: NO_TEXT };
  } catch (error) {
    return { problem: error instanceof Unreadable ? error.problem : DAMAGED };
  }
}

/** A file's pictures, read as an album is; given up with the whole file. */
function picturesWith(album: () => Promise<FileReader>, options: FileOptions): NonNullable<FileOptions['pictures']> {
  return async (pictures) => {
    const { albumOf } = await import('../image/album');
    const packed = await albumOf(pictures.map((bytes, index) => ({ name: `${index}.png`, bytes })));
    const reading = await (await album())(packed, options).catch(() => null);
    if (options.signal?.aborted && reading && 'problem' in reading) throw new Unreadable(reading.problem);
    return reading && 'document' in reading ? reading.document : null;
  };
}

/** Not a word; where the reader says what it could not read, that is told instead. */
function isEmpty({ blocks, truncated }: Document): boolean {
  return !truncated && blocks.every((block) => block.kind === 'grid' && block.cells.every(({ state }) => state === 'blank'));
}

/** Bytes. */
export const LARGEST_FILE = 30 * 1024 * 1024;

const TOO_LARGE: Text = { zh: '文件超过 30 MB，未读取', en: 'the file is over 30 MB and was not read' };
const NO_TEXT: Text = {
  zh: '文件里没有文字；如果内容是图片，请把图片另存出来再拖入',
  en: 'the file holds no text; if what it shows is pictures, save them and drop those',
};
const UNSUPPORTED: Text = { zh: '这种文件现在还不能读', en: 'files of this kind cannot be read yet' };
/** The file holds something that its reader could not make sense of. */
export const DAMAGED: Text = { zh: '文件已损坏或不完整，无法读取', en: 'the file is damaged or incomplete and cannot be read' };
