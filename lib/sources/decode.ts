import type { Text } from '../report/text';

/** A file's characters, or why it has none. */
export type Decoded = { readonly text: string; readonly encoding: string } | { readonly problem: Text };

/**
 * The text of a saved page or text file: by its byte order mark, else UTF-8 if it is valid UTF-8, else by the charset that came with it in
 * the answer's header, else by the one that it declares in its first kilobyte, else GB18030 (which GBK and GB2312 are parts of). A binary
 * file is a problem, not a text.
 */
export function decode(bytes: Uint8Array, sentAs: string | null = null): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return { text: decodeAs(bytes.subarray(marked.length), marked.encoding), encoding: marked.encoding };
  const wide = unmarkedWide(bytes);
  if (wide) return { text: decodeAs(bytes, wide), encoding: wide };
  if (isBinary(bytes)) return { problem: BINARY };
  const valid = asUtf8(bytes);
  // Editors re-save pages as UTF-8 and leave the old declaration: what is valid UTF-8 beyond ASCII is hardly anything else.
  if (valid !== null) return { text: valid, encoding: 'utf-8' };
  const declared = (sentAs === null ? null : encodingNamed(sentAs)) ?? declaredEncoding(bytes);
  const encoding = declared !== null && declared !== 'utf-8' && !declared.startsWith('utf-16') ? declared : 'gb18030';
  const text = decodeAs(bytes, encoding);
  return looksBroken(text) ? { problem: UNKNOWN } : { text, encoding };
}

function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  if (a === 0x84 && b === 0x31 && c === 0x95 && bytes[3] === 0x33) return { encoding: 'gb18030', length: 4 };
  return null;
}

/** UTF-16 without a mark: line breaks, spaces and tags leave zeros on one side only. */
function unmarkedWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length, HEAD) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0 && bytes[i + 1] === 0) return null;
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  // 开 is U+5F00: some zeros stand on the other side.
  if (Math.max(even, odd) < 4 || Math.min(even, odd) * 4 > Math.max(even, odd)) return null;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  const sample = decodeAs(bytes.subarray(0, end), encoding);
  return looksBroken(sample) || /[\ue000-\uf8ff]/.test(sample) ? null : encoding;
}

/** NULs, known beginnings, or more control bytes than any text has. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, SAMPLE);
  if (SIGNATURES.some((signature) => signature.every((byte, i) => head[i] === byte))) return true;
  let controls = 0;
  for (let i = 0; i < head.length; i++) {
    const byte = head[i] ?? 0;
    if (byte >= 0x20) continue;
    if (byte === 0) return true;
    if (byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) controls++;
  }
  return controls > head.length / 100;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  let head = '';
  for (const byte of bytes.subarray(0, HEAD)) head += String.fromCharCode(byte);
  const label =
    /<meta\b[^<>]*?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1];
  return label === undefined ? null : encodingNamed(label);
}

/** Null for a name that nobody knows. */
function encodingNamed(label: string): string | null {
  const name = label.toLowerCase();
  if (/^(?:gbk|gb2312|gb_2312-80|gb18030|x-gbk|chinese|cp936|ms936)$/.test(name)) return 'gb18030';
  try {
    new TextDecoder(name);
    return name;
  } catch {
    return null;
  }
}

/** Of what is being read: its kind is asked first, then its text. */
const read = new WeakMap<Uint8Array, string | null>();

function asUtf8(bytes: Uint8Array): string | null {
  if (!read.has(bytes)) read.set(bytes, validUtf8(bytes));
  return read.get(bytes) ?? null;
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A file cut in the middle of a character is still UTF-8.
    const text = new TextDecoder('utf-8').decode(bytes);
    const broken = text.split('\ufffd').length - 1;
    return broken > 0 && broken <= 1 + text.length / 2000 && /[\u4e00-\u9fff]{2}/.test(text) ? text : null;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function looksBroken(text: string): boolean {
  const broken = text.split('\ufffd').length - 1;
  return broken > 4 && broken > text.length / 50;
}

/** What both a browser and Node have; declared here because this file compiles without either. */
declare const TextDecoder: new (label: string, options?: { readonly fatal?: boolean }) => { decode(bytes: Uint8Array): string };

const HEAD = 1024;
const SAMPLE = 65_536;
// %PDF, PK (docx, ofd, zip), OLE (doc, wps), PNG, JPEG, GIF, gzip, RAR, 7z
const SIGNATURES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
];
const BINARY: Text = {
  zh: '这不是文本文件（可能是 PDF、Word 或图片），无法读取',
  en: 'This is not a text file (perhaps a PDF, Word document or picture): it cannot be read',
};
const UNKNOWN: Text = {
  zh: '无法判断文件的文字编码',
  en: "The file's character encoding could not be told",
};
