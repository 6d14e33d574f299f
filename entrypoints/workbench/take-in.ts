import type { Text } from '../../lib/report/text';
import { decode } from '../../lib/sources/decode';
import type { FileOptions, FileReader, FileReading } from '../../lib/sources/file';
import { kindOfBytes, pageInMhtml, readFile } from '../../lib/sources/file';
import type { TakenFile } from '../../lib/workbench/desk/port';
import { jsonInstead } from '../../lib/workbench/taking-in/json-instead';
import { takeHtml } from './take-html';

/** Bytes of any kind → a document, as the command line reads them. */
export async function takeBytes(given: Uint8Array, options: FileOptions): Promise<FileReading> {
  const problem = isPlain(given) ? jsonIn(given) : null;
  if (problem) return { problem };
  const saved = pageInMhtml(given);
  return readFile(saved?.bytes ?? given, options, {
    html: async () => htmlReader(saved?.charset ?? null),
    pdf: async () => (await import('./take-pdf')).readPdf,
    picture: async () => (await import('./take-picture')).readPicture,
    album: async () => (await import('./take-picture')).readAlbum,
  });
}

/** Text, also where markup stands in it. */
const isPlain = (bytes: Uint8Array) => ['text', 'html'].includes(kindOfBytes(bytes));

function jsonIn(bytes: Uint8Array): Text | null {
  const decoded = decode(bytes);
  return 'problem' in decoded ? null : jsonInstead(decoded.text);
}

function htmlReader(charset: string | null): FileReader {
  return async (bytes, { name }) => {
    const decoded = decode(bytes, charset);
    return 'problem' in decoded ? decoded : { document: await takeHtml(decoded.text, name) };
  };
}

/** Pictures that came together, as one file; null where not all of them are pictures. */
export async function bundlePictures(files: readonly TakenFile[]): Promise<Uint8Array | null> {
  if (!files.every(({ bytes }) => kindOfBytes(bytes) === 'picture')) return null;
  return (await import('../../lib/sources/image')).albumOf(files);
}

/** What was copied elsewhere: files, else marked-up text, else plain text. Null where there is nothing to read. */
export async function takeClipboard(data: DataTransfer, name: string): Promise<readonly File[] | FileReading | null> {
  const files = [...data.files];
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  // Office programs put a picture of the selection beside it.
  if (html.trim() !== '') return { document: await takeHtml(html, name) };
  if (files.length > 0) return files;
  if (text.trim() === '') return null;
  const problem = jsonInstead(text);
  if (problem) return { problem };
  const { readText } = await import('../../lib/sources/text');
  return { document: readText(text, { name }) };
}

/** An attachment of a page, fetched because somebody asked for it. */
export async function fetchAttachment(url: string): Promise<{ readonly bytes: Uint8Array; readonly name: string } | null> {
  try {
    const answer = await fetch(url, { credentials: 'include' });
    if (!answer.ok) return null;
    return { bytes: new Uint8Array(await answer.arrayBuffer()), name: nameOf(url) };
  } catch {
    return null;
  }
}

export function nameOf(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) || url;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
