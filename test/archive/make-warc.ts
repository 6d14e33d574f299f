import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

/** One record to write. */
export interface MadeRecord {
  readonly type?: string;
  readonly url: string;
  readonly date?: string;
  /** Status line and headers of the answer; null for a record that is none. */
  readonly http?: { readonly status?: string; readonly headers?: Readonly<Record<string, string>> } | null;
  readonly body: Uint8Array | string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A WARC record as crawlers write it. */
export function warcRecord({ type = 'response', url, date = '2025-02-03T04:05:06Z', http = {}, body, headers = {} }: MadeRecord): Buffer {
  const bytes = Buffer.from(body as string);
  const answer = http
    ? Buffer.from(`HTTP/1.1 ${http.status ?? '200 OK'}\r\n${lines({ 'Content-Type': 'text/html', ...http.headers })}\r\n`)
    : Buffer.alloc(0);
  const head = lines({
    'WARC-Type': type,
    'WARC-Record-ID': '<urn:uuid:00000000-0000-4000-8000-000000000000>',
    'WARC-Target-URI': url,
    'WARC-Date': date,
    'Content-Type': http ? 'application/http; msgtype=response' : 'text/html',
    ...headers,
    'Content-Length': String(answer.length + bytes.length),
  });
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${head}\r\n`), answer, bytes, Buffer.from('\r\n\r\n')]);
}

const lines = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');

/** Each record a member of its own, as the standard has it. */
export const packed = (records: readonly Buffer[]): Buffer => Buffer.concat(records.map((record) => gzipSync(record)));

/** The body in chunks of so many bytes. */
export function chunked(body: Uint8Array | string, size: number): Buffer {
  const bytes = Buffer.from(body as string);
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size);
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
}

export const codings = {
  gzip: (text: string | Buffer) => gzipSync(text),
  deflate: (text: string | Buffer) => deflateSync(text),
  br: (text: string | Buffer) => brotliCompressSync(text),
} as const;
