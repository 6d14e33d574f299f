import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { LARGEST_BODY } from './record';

/** How an answer's body was packed for the way. */
export interface Packing {
  readonly body: Buffer;
  readonly contentEncoding: string | null;
  readonly transferEncoding: string | null;
}

/**
 * A body as the browser got it. Crawlers often write it unpacked and keep the header that says otherwise: what is not packed is taken as it
 * is. Null when it cannot be unpacked, or is too large.
 */
export function unpackBody({ body, contentEncoding, transferEncoding }: Packing): Buffer | null {
  let bytes = transferEncoding?.toLowerCase().includes('chunked') ? dechunk(body) : body;
  // The last that was put on comes off first.
  for (const coding of codings(contentEncoding).reverse()) {
    const unpacked = unpack(bytes, coding);
    if (unpacked === null) return null;
    bytes = unpacked;
  }
  return bytes.length > LARGEST_BODY ? null : bytes;
}

const codings = (header: string | null) =>
  (header ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity' && coding !== 'utf-8');

function unpack(bytes: Buffer, coding: string): Buffer | null {
  const options = { maxOutputLength: LARGEST_BODY + 1 };
  try {
    if (coding === 'gzip' || coding === 'x-gzip') return isGzip(bytes) ? gunzipSync(bytes, options) : bytes;
    if (coding === 'deflate') return isZlib(bytes) ? inflateSync(bytes, options) : orAsIs(bytes, () => inflateRawSync(bytes, options));
    if (coding === 'br') return orAsIs(bytes, () => brotliDecompressSync(bytes, options));
    return looksPlain(bytes) ? bytes : null;
  } catch {
    return null;
  }
}

/** These codings have no mark of their own: whether it was packed shows when it is unpacked. */
function orAsIs(bytes: Buffer, inflate: () => Buffer): Buffer | null {
  try {
    return inflate();
  } catch {
    return looksPlain(bytes) ? bytes : null;
  }
}

const isGzip = (bytes: Buffer) => bytes[0] === 0x1f && bytes[1] === 0x8b;
/** RFC 1950: method 8, and the first two bytes a multiple of 31. */
const isZlib = (bytes: Buffer) => bytes.length > 2 && ((bytes[0] ?? 0) & 15) === 8 && bytes.readUInt16BE(0) % 31 === 0;
/** Markup, a PDF or a zip begin so; what is packed hardly does. */
const looksPlain = (bytes: Buffer) =>
  /^[\ufeff\u00ef\u00bb\u00bf\s]*<|^%PDF-|^PK\u0003\u0004|^\{\\rtf/.test(bytes.subarray(0, 64).toString('latin1'));

/** RFC 9112, 7.1. Taken as it is where it does not begin with a chunk; a last chunk that breaks off is kept as far as it goes. */
function dechunk(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const line = bytes.indexOf('\n', at);
    const size =
      line < 0 || line - at > 64 ? null : /^([\da-f]{1,8})[ \t]*(?:;[^\n]*)?\r?$/i.exec(bytes.subarray(at, line).toString('latin1'))?.[1];
    if (size === undefined || size === null) return parts.length === 0 ? bytes : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(bytes.subarray(line + 1, line + 1 + length));
    at = line + 1 + length;
    if (bytes[at] === 13) at++;
    if (bytes[at] === 10) at++;
  }
  return Buffer.concat(parts);
}
