import type { AsyncIterReader, WARCParser, WARCRecord } from 'warcio';
import { httpHeadOf } from './http-head';
import { type ArchiveRecord, LARGEST_BODY } from './record';

/** How reading one record ended: whole, cut off before its stated end, or where no record is. */
export type RecordRead = { readonly kind: 'record'; readonly record: ArchiveRecord } | { readonly kind: 'cut' | 'none' | 'end' };

/** A record's head: where its block begins in the bytes, and how long that says to be. */
export type HeadRead =
  | { readonly kind: 'head'; readonly warc: WARCRecord; readonly offset: number; readonly length: number }
  | { readonly kind: 'none' | 'end' };

/** Reads records one after the other from unpacked bytes. */
export class RecordReader {
  private constructor(
    private readonly reader: AsyncIterReader,
    private readonly parser: WARCParser,
  ) {}

  /** Loads the library: most runs of the command meet no archive, and start sooner without it. */
  static async library(): Promise<(bytes: AsyncIterable<Uint8Array>) => RecordReader> {
    const { AsyncIterReader, WARCParser } = await import('warcio');
    return (bytes) => {
      // Unpacking is done before: the library takes damage for bytes that are not packed.
      const reader = new AsyncIterReader(bytes, null);
      // A record's block may be anything: looking for the head of an answer in it, the library reads on into the next record.
      return new RecordReader(reader, new WARCParser(reader, { parseHttp: false }));
    };
  }

  /** The next record. After anything else than a record the reader must not be asked again: the library would wait for ever. */
  async next(): Promise<RecordRead> {
    const head = await this.head();
    if (head.kind !== 'head') return head;
    const { block, size } = await this.blockOf(head.warc);
    // The library ends such a record without a word.
    if (size < head.length) return { kind: 'cut' };
    return { kind: 'record', record: recordOf(head.warc, block, size) };
  }

  /** The next record's head alone: whoever can reach its block otherwise reads no more of it than he keeps. */
  async head(): Promise<HeadRead> {
    const warc = await this.parser.parse();
    if (!warc) return { kind: 'end' };
    const length = warc.warcHeader('Content-Length') ?? '';
    if (!/^WARC\/\d/.test(warc.warcHeaders.statusline) || !/^\d{1,15}$/.test(length)) return { kind: 'none' };
    return { kind: 'head', warc, offset: this.reader.getReadOffset(), length: Number(length) };
  }

  private async blockOf(record: WARCRecord): Promise<{ readonly block: Buffer; readonly size: number }> {
    const kept: Uint8Array[] = [];
    let size = 0;
    for await (const piece of record.reader) {
      if (size < LARGEST_BODY) kept.push(piece);
      size += piece.length;
    }
    return { block: Buffer.concat(kept), size };
  }
}

/** A record as it is used; `size` is its block's, of which only so much was kept. */
export function recordOf(record: WARCRecord, block: Buffer, size: number): ArchiveRecord {
  const isAnswer = record.warcType === 'response' && /^\s*application\/http\b/i.test(record.warcContentType ?? 'application/http');
  const head = isAnswer ? httpHeadOf(block) : null;
  const header = (name: string) => head?.headers.get(name) ?? null;
  const date = record.warcDate ? new Date(record.warcDate) : null;
  const body = head ? block.subarray(head.length) : block;
  return {
    type: record.warcType,
    url: record.warcTargetURI ? asWritten(record.warcTargetURI) : null,
    date: date && !Number.isNaN(date.getTime()) ? date.toISOString() : null,
    status: head?.status ?? null,
    contentType: head ? header('content-type') : (record.warcContentType ?? null),
    contentEncoding: header('content-encoding'),
    transferEncoding: header('transfer-encoding'),
    body,
    isLarger: size > LARGEST_BODY,
    cutOff: record.warcHeader('WARC-Truncated') ?? (record.warcHeader('WARC-Segment-Number') ? 'segment' : null),
  };
}

/** The library hands out the bytes of a header one by one: some crawlers write addresses in Chinese. */
function asWritten(header: string): string {
  if (!/^[^\u0100-\uffff]*[\u0080-\u00ff]/.test(header)) return header;
  const text = Buffer.from(header, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? header : text;
}
