import { readFileSync, statSync } from 'node:fs';
import type { Response } from '../../archive';
import type { Document } from '../../document/document';
import type { Text } from '../../report/text';
import { decode } from '../../sources/decode';
import type { FileOptions } from '../../sources/file/file-reader';
import { type FileKind, kindOfBytes } from '../../sources/file/kind-of-bytes';
import { pageInMhtml } from '../../sources/file/mhtml';
import { LARGEST_FILE, readFile } from '../../sources/file/read-file';
import { readHtmlAsShown } from '../../sources/html';
import { readText } from '../../sources/text';
import { type InputKind, reasonOf } from './inputs';
import { readPdf } from './read-pdf';
import { readAlbum, readPicture } from './read-picture';

/** Told of the pages of a file: so many of so many are read. */
export type PagesRead = NonNullable<FileOptions['progress']>;

export interface ReadInput {
  readonly document: Document;
  /** The document without the figures of which the page hides a part; null where there are none. */
  readonly given: Document | null;
  /** Paths of those cells. */
  readonly reread: ReadonlySet<string>;
  /** The file's modification time, or the time of an archive's record; ISO. */
  readonly capturedAt: string;
  /** Address of what came from a site; absent for a file. */
  readonly url?: string;
}

/** Reads one file into a document; what cannot be read says why. Pages and text go by their name, other files by what they hold. */
export async function readInput(path: string, kind: InputKind, heard?: PagesRead): Promise<ReadInput | { readonly problem: Text }> {
  try {
    const { size, mtime } = statSync(path);
    if (size === 0) return { problem: { zh: '文件是空的', en: 'the file is empty' } };
    if (size > LARGEST) return { problem: { zh: '文件太大（超过 256 MB）', en: 'the file is too large (over 256 MB)' } };
    return await readBytes(readFileSync(path), kind, { name: path, url: null, capturedAt: mtime.toISOString(), heard });
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

/** Reads what a site sent, as an archive keeps it; null for a kind of file that holds no report. */
export async function readResponse(response: Response): Promise<ReadInput | { readonly problem: Text } | null> {
  // Bytes that came from another thread are no Buffer any more.
  const bytes = Buffer.from(response.bytes);
  if (NO_DOCUMENTS.has(kindOfBytes(bytes))) return null;
  const { url, charset, capturedAt } = response;
  const read = await readBytes(bytes, 'file', { name: url, url, charset, capturedAt: capturedAt ?? UNKNOWN_TIME });
  return 'problem' in read ? read : { ...read, url };
}

const NO_DOCUMENTS: ReadonlySet<FileKind> = new Set(['picture', 'zip', 'unknown', 'empty', 'ole', 'sheet', 'odf']);
/** The export wants a time: one that nobody takes for true. */
const UNKNOWN_TIME = new Date(0).toISOString();

/** Where bytes came from. */
export interface Origin {
  /** File name or address. */
  readonly name: string;
  /** Address of a page: what its links are relative to. */
  readonly url: string | null;
  /** ISO instant. */
  readonly capturedAt: string;
  /** Charset that the answer's header names. */
  readonly charset?: string | null;
  /** Told of the pages of a long file. */
  readonly heard?: PagesRead | undefined;
}

/** Reads a page, a text or a file from its bytes. */
export async function readBytes(given: Uint8Array, kind: InputKind, from: Origin): Promise<ReadInput | { readonly problem: Text }> {
  const saved = pageInMhtml(given);
  const bytes = saved?.bytes ?? given;
  const origin = saved ? { ...from, charset: saved.charset, url: from.url ?? saved.url } : from;
  const as = bytes.length > LARGEST_FILE ? named(kind) : readAs(kind, kindOfBytes(bytes));
  if (as !== null) return readPage(bytes, as, origin);
  const reading = await readFile(
    bytes,
    { name: origin.name, ...(origin.heard ? { progress: origin.heard } : {}) },
    { pdf: async () => readPdf, picture: async () => readPicture, album: async () => readAlbum },
  );
  if ('problem' in reading) return reading;
  return { document: reading.document, given: null, reread: NONE, capturedAt: origin.capturedAt };
}

const named = (kind: InputKind) => (kind === 'file' ? null : kind);

/** As a page or as text; null for what its own reader reads. A page by its name may be anything that is no other kind of file. */
function readAs(kind: InputKind, held: FileKind): 'html' | 'text' | null {
  if (held === 'html' || held === 'text') return named(kind) ?? held;
  return held === 'unknown' ? named(kind) : null;
}

/** Reads a page or a text from its bytes. */
export function readPage(
  bytes: Uint8Array,
  as: 'html' | 'text',
  { name, url, capturedAt, charset = null }: Origin,
): ReadInput | { readonly problem: Text } {
  const decoded = decode(bytes, charset);
  if ('problem' in decoded) return decoded;
  if (decoded.text.trim() === '') return { problem: { zh: '文件里只有空白', en: 'the file holds only white space' } };
  if (as === 'html') return { ...readHtmlAsShown(decoded.text, { name, url }), capturedAt };
  return { document: readText(decoded.text, { name }), given: null, reread: NONE, capturedAt };
}

const NONE: ReadonlySet<string> = new Set();

/** Bytes. A string of twice as many characters would near the engine's limit of about half a gigabyte. */
const LARGEST = 256 * 1024 * 1024;
