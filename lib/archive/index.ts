import type { Text } from '../report/text';
import { type ByteSource, openFile } from './byte-source';
import type { Damage } from './record';
import { recordsOf } from './records';
import { type Passed, type Response, responsesIn } from './responses';
import { openEntry, warcsOf } from './wacz';

export { nothingPassed, type Passed, type Response } from './responses';

/** What an archive gives in its order: a response, or where and why something of it was not read. */
export type Found = Response | { readonly where: string; readonly problem: Text };

/** Whether a file is taken for an archive, by its name. */
export const isArchive = (path: string): boolean => /\.(?:warc|warc\.gz|wacz)$/i.test(path);

/** The responses of a WARC or WACZ file that may hold a report. One record is in memory at a time, however large the file. Throws what the disk says. */
export async function* readArchive(path: string, passed: Passed): AsyncGenerator<Found, void, void> {
  const source = await openFile(path);
  try {
    if (source.size === 0) yield { where: '', problem: EMPTY };
    else if ((await source.read(0, 2)).toString('latin1') === 'PK') yield* readWacz(source, passed);
    else yield* readWarc(source, '', passed);
  } finally {
    await source.close();
  }
}

async function* readWarc(source: ByteSource, name: string, passed: Passed): AsyncGenerator<Found, void, void> {
  for await (const one of responsesIn(recordsOf(source), passed))
    yield 'problem' in one ? { where: whereOf(one, name), problem: one.problem } : one;
}

const whereOf = (one: Damage | { readonly url: string }, name: string) => ('url' in one ? one.url : `${name}@${one.offset}`);

async function* readWacz(source: ByteSource, passed: Passed): AsyncGenerator<Found, void, void> {
  const entries = await warcsOf(source).catch(() => null);
  if (!entries || entries.length === 0) {
    yield { where: '', problem: entries ? NO_WARC : NO_DIRECTORY };
    return;
  }
  for (const entry of entries) {
    const inside = await openEntry(source, entry).catch(() => null);
    if (!inside) {
      yield { where: entry.name, problem: NOT_OPENED };
      continue;
    }
    try {
      yield* readWarc(inside, entry.name, passed);
    } finally {
      await inside.close();
    }
  }
}

const EMPTY: Text = { zh: '文件是空的', en: 'the file is empty' };
const NO_DIRECTORY: Text = { zh: 'WACZ 不完整，读不到目录', en: 'the WACZ is incomplete: it has no directory' };
const NO_WARC: Text = { zh: 'WACZ 里没有 WARC 文件', en: 'the WACZ holds no WARC file' };
const NOT_OPENED: Text = { zh: 'WACZ 里的这个文件打不开', en: 'this file of the WACZ cannot be opened' };
