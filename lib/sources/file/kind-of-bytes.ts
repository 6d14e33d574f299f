import { decode } from '../decode';
import { holdsUtf16 } from './ole-names';
import { zipNames } from './zip-names';

/**
 * What a file is by its content: its name says only what somebody called it. `locked` is an Office file under a password; `word`, `sheet` and
 * `ole` are the old binary containers (WPS writes them too); `album` is a zip of pictures only, page by page; `zip` and `unknown` are nothing that is read.
 */
export type FileKind =
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'ofd'
  | 'odf'
  | 'word'
  | 'sheet'
  | 'ole'
  | 'locked'
  | 'rtf'
  | 'picture'
  | 'album'
  | 'zip'
  | 'html'
  | 'text'
  | 'empty'
  | 'unknown';

/** Sniffs a file's kind. Looks at its beginning, at a zip's list of names and at a container's; never at the name. */
export function kindOfBytes(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  // Acrobat takes the mark anywhere in the first kilobyte; portals put line breaks or a byte order mark before it.
  if (indexOf(bytes.subarray(0, HEAD), '%PDF-') >= 0) return 'pdf';
  if (begins(bytes, 'PK\u0003\u0004') || begins(bytes, 'PK\u0005\u0006')) return kindOfZip(zipNames(bytes));
  if (begins(bytes, '\u00d0\u00cf\u0011\u00e0')) return kindOfContainer(bytes);
  if (begins(bytes, '{\\rtf')) return 'rtf';
  if (PICTURES.some((mark) => begins(bytes, mark)) || (begins(bytes, 'RIFF') && indexOf(bytes.subarray(0, 16), 'WEBP') === 8))
    return 'picture';
  const decoded = decode(bytes);
  if ('problem' in decoded) return 'unknown';
  return MARKUP.test(decoded.text.slice(0, HEAD)) ? 'html' : 'text';
}

function kindOfZip(written: readonly string[]): FileKind {
  // Some writers separate folders as Windows does.
  const names = written.map((name) => name.replaceAll('\\', '/'));
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^\/?word\/document\d*\.xml$/i)) return 'docx';
  if (has(/^\/?xl\/workbook\d*\.xml$/i)) return 'xlsx';
  if (has(/^\/?OFD\.xml$/i)) return 'ofd';
  if (has(/^content\.xml$/i) && has(/^mimetype$/i)) return 'odf';
  // An Office file that has lost its main part is damaged, and no archive.
  if (has(/^\/?word\//i)) return 'docx';
  if (has(/^\/?xl\//i)) return 'xlsx';
  const files = names.filter((name) => !/\/$/.test(name));
  return files.length > 0 && files.every((name) => isPictureName(name)) ? 'album' : 'zip';
}

/** Whether a file of this name would be a picture, in a zip: there nothing else is known of it yet. */
export function isPictureName(name: string): boolean {
  return /\.(?:png|jpe?g|webp|bmp|gif)$/i.test(name);
}

function kindOfContainer(bytes: Uint8Array): FileKind {
  if (holdsUtf16(bytes, 'EncryptedPackage')) return 'locked';
  if (holdsUtf16(bytes, 'WordDocument')) return 'word';
  return holdsUtf16(bytes, 'Workbook') || holdsUtf16(bytes, 'Book') ? 'sheet' : 'ole';
}

/** `text` is one character a byte. */
function begins(bytes: Uint8Array, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[i] !== text.charCodeAt(i)) return false;
  return true;
}

function indexOf(bytes: Uint8Array, text: string): number {
  for (let i = 0; i + text.length <= bytes.length; i++) if (begins(bytes.subarray(i), text)) return i;
  return -1;
}

const HEAD = 1024;
// PNG, JPEG, GIF, BMP, both byte orders of TIFF; WebP above
const PICTURES = ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'BM', 'II*\u0000', 'MM\u0000*'];
const MARKUP = /<(?:!doctype\s+html|html|head|body|meta|table|div|p|span|xml)\b/i;
