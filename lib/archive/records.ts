import type { Text } from '../report/text';
import { type ByteSource, partOf, stream } from './byte-source';
import { beginsMember, gzipMember, nextMember, type Tries, triesOfArchive } from './gzip-member';
import { type RecordRead, RecordReader, recordOf } from './read-record';
import { type ArchiveRecord, type Damage, LARGEST_BODY } from './record';

/** Every record of a WARC file, packed or not, in order; what is damaged is told in its place and skipped. One record is in memory at a time. */
export async function* recordsOf(source: ByteSource): AsyncGenerator<ArchiveRecord | Damage, void, void> {
  // The first byte too may be damaged.
  const tries = triesOfArchive();
  const isPacked = !(await beginsRecord(source, await skipBreaks(source, 0))) && (await nextMember(source, 0, tries)) !== null;
  yield* isPacked || (await beginsMember(source, 0)) ? packed(source, tries) : plain(source);
}

async function* packed(source: ByteSource, tries: Tries): AsyncGenerator<ArchiveRecord | Damage, void, void> {
  for (let at: number | null = 0; at !== null && at < source.size; ) {
    const member = await gzipMember(source, at);
    const problem = member ? yield* recordsIn(member.bytes) : DAMAGED;
    const end: number | null = member?.end() ?? null;
    if (problem) yield { offset: at, problem };
    if (end !== null && (end >= source.size || (await beginsMember(source, end)))) at = end;
    else {
      // Whatever lies between is no record; a damaged one is only told once.
      const next: number | null = await nextMember(source, at + 1, tries);
      const isGivenUp = next === null && tries.left <= 0;
      if (!problem || isGivenUp) yield { offset: end ?? at, problem: next === null ? REST : NO_RECORD };
      at = next;
    }
  }
}

/** Usually one; a file packed as a whole holds all in one member. The last is given when the member has ended well, its checksum too. */
async function* recordsIn(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ArchiveRecord, Text | null, void> {
  let last: ArchiveRecord | null = null;
  const readerOf = await RecordReader.library();
  try {
    const reader = readerOf(bytes);
    for (;;) {
      const read = await reader.next();
      if (read.kind !== 'record') await drained(bytes);
      if (last) yield last;
      if (read.kind === 'end') return last ? null : NO_RECORD;
      if (read.kind !== 'record') return read.kind === 'cut' ? CUT : NO_RECORD;
      last = read.record;
    }
  } catch {
    return DAMAGED;
  }
}

/** Only so is it known where the member ends. */
async function drained(bytes: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of bytes);
}

async function* plain(source: ByteSource): AsyncGenerator<ArchiveRecord | Damage, void, void> {
  const readerOf = await RecordReader.library();
  const tries = triesOfArchive();
  for (let at = await skipBreaks(source, 0); at < source.size; ) {
    const { read, end } = await plainRecord(source, at, readerOf);
    const next = read.kind === 'record' ? await skipBreaks(source, end) : end;
    // Behind a record stand two line breaks and another one: else its length is not what it says, and it may have swallowed others.
    if (read.kind === 'record' && (next >= source.size || (await beginsRecord(source, next)) || (await isClosed(source, end)))) {
      yield read.record;
      at = next;
      continue;
    }
    tries.left -= 1;
    const resumed = tries.left > 0 ? await nextRecord(source, at + 1) : null;
    yield {
      offset: at,
      problem: read.kind === 'cut' || (read.kind === 'record' && resumed !== null) ? CUT : resumed === null ? REST : NO_RECORD,
    };
    if (resumed === null) return;
    at = resumed;
  }
}

/** The record at an offset, and where it ends. */
async function plainRecord(
  source: ByteSource,
  at: number,
  readerOf: (bytes: AsyncIterable<Uint8Array>) => RecordReader,
): Promise<{ readonly read: RecordRead; readonly end: number }> {
  const head = await readerOf(stream(partOf(source, at, LONGEST_HEAD), 0))
    .head()
    .catch(() => ({ kind: 'none' as const }));
  if (head.kind !== 'head') return { read: head, end: at };
  const from = at + head.offset;
  const end = from + head.length;
  if (end > source.size) return { read: { kind: 'cut' }, end };
  const block = await source.read(from, Math.min(head.length, LARGEST_BODY + 1));
  return { read: { kind: 'record', record: recordOf(head.warc, block, head.length) }, end };
}

async function skipBreaks(source: ByteSource, from: number): Promise<number> {
  const bytes = await source.read(from, 64);
  let at = 0;
  while (bytes[at] === 13 || bytes[at] === 10) at++;
  return from + at;
}

/** Rubbish behind it is another matter. */
async function isClosed(source: ByteSource, end: number): Promise<boolean> {
  return (await source.read(end, CLOSE.length)).equals(CLOSE);
}

async function beginsRecord(source: ByteSource, offset: number): Promise<boolean> {
  return /^WARC\/[01]\.\d+\r?\n/.test((await source.read(offset, 12)).toString('latin1'));
}

async function nextRecord(source: ByteSource, from: number): Promise<number | null> {
  for (let base = from; base < source.size; ) {
    const window = await source.at(base);
    if (window.length < MARK.length) return null;
    for (let at = window.indexOf(MARK); at >= 0; at = window.indexOf(MARK, at + 1)) {
      const found = base + at + 1;
      if (await beginsRecord(source, found)) return found;
    }
    base += Math.max(1, window.length - MARK.length + 1);
  }
  return null;
}

/** Bytes; those of crawlers have some hundreds. */
const LONGEST_HEAD = 65_536;
const CLOSE = Buffer.from('\r\n\r\n');
const MARK = Buffer.from('\nWARC/');
const DAMAGED: Text = { zh: '记录已损坏，跳过', en: 'a damaged record was skipped' };
const CUT: Text = { zh: '记录没有写完，跳过', en: 'a record that breaks off was skipped' };
const NO_RECORD: Text = { zh: '这里不是记录，跳到下一条', en: 'what stands here is no record; it was skipped' };
const REST: Text = { zh: '此后没有可读的记录', en: 'no readable record stands behind this place' };
