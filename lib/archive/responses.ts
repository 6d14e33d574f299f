import type { Text } from '../report/text';
import { unpackBody } from './http-body';
import type { ArchiveRecord, Damage } from './record';

/** A page or a file as a site sent it. */
export interface Response {
  readonly url: string;
  /** ISO instant; null where the record has none. */
  readonly capturedAt: string | null;
  readonly bytes: Buffer;
  /** Charset that the answer's header names. */
  readonly charset: string | null;
}

/** What the records were that are no such response, so many of each. */
export interface Passed {
  records: number;
  /** The content was captured before, says the archive. */
  revisits: number;
  /** Redirections and errors. */
  refusals: number;
  /** Pictures, scripts, styles, and records about the crawl itself. */
  others: number;
  /** What could not be read of the responses; damaged records are not among the records. */
  unread: number;
}

export const nothingPassed = (): Passed => ({ records: 0, revisits: 0, refusals: 0, others: 0, unread: 0 });

/** Of an archive's records the pages and files that may hold a report; what is passed over is counted, what cannot be read is told. */
export async function* responsesIn(
  records: AsyncIterable<ArchiveRecord | Damage>,
  passed: Passed,
  stop?: AbortSignal,
): AsyncGenerator<Response | Damage | { readonly url: string; readonly problem: Text }, void, void> {
  for await (const record of records) {
    if (stop?.aborted) return;
    if ('problem' in record) {
      yield record;
      continue;
    }
    passed.records++;
    const why = passedOver(record);
    if (why) {
      passed[why]++;
      continue;
    }
    const url = record.url ?? '';
    const read = contentOf(record);
    if ('problem' in read) {
      passed.unread++;
      yield { url, problem: read.problem };
    } else if (read.bytes.length === 0) passed.others++;
    else yield { url, capturedAt: record.date, bytes: read.bytes, charset: charsetOf(record.contentType) };
  }
}

function contentOf(record: ArchiveRecord): { readonly bytes: Buffer } | { readonly problem: Text } {
  if (record.status === 0) return { problem: NO_ANSWER };
  if (record.isLarger) return { problem: TOO_LARGE };
  if (record.cutOff !== null) return { problem: cutOff(record.cutOff) };
  const bytes = unpackBody(record);
  return bytes === null ? { problem: NOT_UNPACKED } : { bytes };
}

function passedOver({ type, url, status, contentType }: ArchiveRecord): 'revisits' | 'refusals' | 'others' | null {
  if (type === 'revisit') return 'revisits';
  if ((type !== 'response' && type !== 'resource') || !/^(?:https?|ftp|file):/i.test(url ?? '')) return 'others';
  if (status !== 200 && status !== 0 && status !== null) return 'refusals';
  return mayHoldReport(contentType) ? null : 'others';
}

/** Sites lie about types: only what is never a document is left out. */
export function mayHoldReport(contentType: string | null): boolean {
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return !/^(?:image|audio|video|font)\/|javascript|ecmascript|^text\/css$|json$|^application\/(?:x-)?font|^application\/x-shockwave|wasm$/.test(
    type,
  );
}

/** The charset of a Content-Type, in small letters; null when it names none. */
export function charsetOf(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase() ?? null;
}

const TOO_LARGE: Text = { zh: '超过 32 MB，未读取', en: 'over 32 MB, not read' };
const NO_ANSWER: Text = { zh: '响应头损坏，未读取', en: 'the head of the answer is damaged; it was not read' };
/** A part of a report would be judged as if the rest were missing from it. */
const cutOff = (why: string): Text => ({
  zh: `抓取时只存了一部分（${why}），未读取`,
  en: `the crawler kept only a part of it (${why}); it was not read`,
});
const NOT_UNPACKED: Text = { zh: '内容编码损坏或不认识，未读取', en: 'its content encoding is damaged or unknown; it was not read' };
