import type { AsyncIterReader, WARCParser, WARCRecord } from 'warcio';
import { type ArchiveRecord, LARGEST_BODY } from './record';

/** How reading one record ended: whole, cut off before its stated end, or where no record is. */
export type RecordRead = { readonly kind: 'record'; readonly record: ArchiveRecord } | { readonly kind: 'cut' | 'none' | 'end' };

/** Reads records one after the other from unpacked bytes. */
export class RecordReader {
  private constructor(
    private readonly reader: AsyncIterReader,
    private readonly parser: WARCParser,
  ) {}

  static async of(bytes: AsyncIterable<Uint8Array>): Promise<RecordReader> {
    // Most runs of the command meet no archive, and start sooner without the library.
    const warcio = await import('warcio');
    // Unpacking is done before: the library takes damage for bytes that are not packed.
    const reader = new warcio.AsyncIterReader(bytes, null);
    return new RecordReader(reader, new warcio.WARCParser(reader));
  }

  /** Bytes used so far. */
  get offset(): number {
    return this.reader.getReadOffset();
  }

  /** The next record. After anything else than a record the reader must not be asked again: the library would wait for ever. */
  async next(): Promise<RecordRead> {
    const record = await this.parser.parse();
    if (!record) return { kind: 'end' };
    const { statusline } = record.warcHeaders;
    const length = record.warcHeader('Content-Length') ?? '';
    if (!/^WARC\/\d/.test(statusline) || !/^\d{1,15}$/.test(length)) return { kind: 'none' };
    const left = Number(length) - (record.httpHeaders ? this.offset - this.parser._warcHeadersLength : 0);
    if (left < 0) return { kind: 'none' };
    const { body, size } = await this.bodyOf(record);
    // The library ends such a record without a word.
    if (size < left) return { kind: 'cut' };
    return { kind: 'record', record: recordOf(record, body, size) };
  }

  private async bodyOf(record: WARCRecord): Promise<{ readonly body: Buffer; readonly size: number }> {
    const kept: Uint8Array[] = [];
    let size = 0;
    for await (const piece of record.reader) {
      if (size < LARGEST_BODY) kept.push(piece);
      size += piece.length;
    }
    return { body: Buffer.concat(kept), size };
  }
}

function recordOf(record: WARCRecord, body: Buffer, size: number): ArchiveRecord {
  const header = (name: string) => record.httpHeaders?.headers.get(name) ?? null;
  const date = record.warcDate ? new Date(record.warcDate) : null;
  return {
    type: record.warcType,
    url: record.warcTargetURI ?? null,
    date: date && !Number.isNaN(date.getTime()) ? date.toISOString() : null,
    status: record.httpHeaders ? Number(record.httpHeaders.statusCode) || null : null,
    contentType: record.httpHeaders ? header('Content-Type') : (record.warcContentType ?? null),
    contentEncoding: header('Content-Encoding'),
    transferEncoding: header('Transfer-Encoding'),
    body,
    isLarger: size > LARGEST_BODY,
  };
}
