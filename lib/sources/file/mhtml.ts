/** The page of a file that a browser or Word saved whole: its bytes as they were, and what the file says of them. */
export interface SavedPage {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
  /** Address that it was saved from. */
  readonly url: string | null;
}

/** The page in a web page saved as one file (MHTML, RFC 2557): the first of its parts that is one. Null where the bytes are no such file. */
export function pageInMhtml(bytes: Uint8Array): SavedPage | null {
  const head = latin1(bytes.subarray(0, HEAD));
  const outer = headersIn(head);
  if (!outer || !/^multipart\/(?:related|alternative|mixed)\b/i.test(outer.get('content-type') ?? '')) return null;
  const boundary = parameter(outer.get('content-type'), 'boundary');
  if (boundary === null) return null;
  const text = latin1(bytes);
  const from = outer.get('snapshot-content-location');
  for (let at = text.indexOf(`--${boundary}`), next: number; at >= 0; at = next) {
    next = text.indexOf(`--${boundary}`, at + boundary.length + 2);
    const end = next < 0 ? text.length : next;
    // No farther than the next mark: marks without end may follow each other.
    const opening = text.slice(at, Math.min(at + HEAD, end));
    const line = opening.indexOf('\n') + 1;
    const own = line > 0 ? headersIn(opening.slice(line)) : null;
    if (!own || !/^text\/html\b/i.test(own.get('content-type') ?? '')) continue;
    const begin = at + line + own.length;
    const url = [from, own.get('content-location')].find((one) => one !== undefined && /^https?:/i.test(one)) ?? null;
    return {
      bytes: unpacked(own.get('content-transfer-encoding') ?? '', text.slice(begin, end), bytes.subarray(begin, end)),
      charset: parameter(own.get('content-type'), 'charset'),
      url,
    };
  }
  return null;
}

interface Headers {
  get(name: string): string | undefined;
  /** Characters to the end of the empty line behind them. */
  readonly length: number;
}

/** The header lines that a text begins with; null where it begins otherwise. A line that begins with a space goes on. */
function headersIn(text: string): Headers | null {
  const end = /\r?\n\r?\n/.exec(text);
  if (!end) return null;
  const lines = text
    .slice(0, end.index)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const found = new Map<string, string>();
  for (const line of lines) {
    const [, name, value] = /^([A-Za-z][A-Za-z0-9-]{1,60}):(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) return null;
    found.set(name.toLowerCase(), value.trimStart());
  }
  return { get: (name) => found.get(name), length: end.index + end[0].length };
}

function parameter(header: string | undefined, name: string): string | null {
  const [, quoted, bare] = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{1,100})"|([^\\s;"]{1,100}))`, 'i').exec(header ?? '') ?? [];
  return quoted ?? bare ?? null;
}

function unpacked(encoding: string, text: string, bytes: Uint8Array): Uint8Array {
  if (/^\s*base64/i.test(encoding)) return ofBase64(text);
  return /^\s*quoted-printable/i.test(encoding) ? ofQuotedPrintable(text) : bytes;
}

function ofQuotedPrintable(text: string): Uint8Array {
  const out = new Uint8Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character !== '=') out[length++] = text.charCodeAt(i);
    else if (text.charAt(i + 1) === '\n') i++;
    else if (text.startsWith('\r\n', i + 1)) i += 2;
    else {
      const byte = Number.parseInt(text.slice(i + 1, i + 3), 16);
      out[length++] = Number.isNaN(byte) ? 61 : byte;
      if (!Number.isNaN(byte)) i += 2;
    }
  }
  return out.subarray(0, length);
}

function ofBase64(text: string): Uint8Array {
  const out = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let held = 0;
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const value = ALPHABET.indexOf(text.charAt(i));
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    out[length++] = (held >> bits) & 0xff;
  }
  return out.subarray(0, length);
}

/** One character a byte, so that places in the text are places in the file. */
const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Characters: longer than any header is. */
const HEAD = 8192;
