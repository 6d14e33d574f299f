import type { Text } from '../report/text';
import { type ByteSource, openFile } from './byte-source';
import type { Damage } from './record';
import { recordsOf } from './records';
import { type Passed, type Response, responsesIn } from './responses';
import { archivesOf, openEntry } from './wacz';

export { nothingPassed, type Passed, type Response } from './responses';

/** What an archive gives in its order: a response, or where and why something of it was not read. */
export type Found = Response | { readonly where: string; readonly problem: Text };

interface Reading {
  readonly passed: Passed;
  readonly stop: AbortSignal | undefined;
}

/** Whether a file is taken for an archive, by its name. */
export const isArchive = (path: string): boolean => /\.(?:warc|warc\.gz|wacz)$/i.test(path);

/** The responses of a WARC or WACZ file that may hold a report. One record is in memory at a time, however large the file. Asked to stop, it ends before the next record. Throws what the disk says. */
export async function* readArchive(path: string, passed: Passed, stop?: AbortSignal): AsyncGenerator<Found, void, void> {
  const source = await openFile(path);
  try {
    if (source.size === 0) yield { where: '', problem: EMPTY };
    else yield* readAny(source, '', { passed, stop }, 0);
  } finally {
    await source.close();
  }
}

async function* readWarc(source: ByteSource, name: string, { passed, stop }: Reading): AsyncGenerator<Found, void, void> {
  for await (const one of responsesIn(recordsOf(source), passed, stop))
    yield 'problem' in one ? { where: whereOf(one, name), problem: one.problem } : one;
}

const whereOf = (one: Damage | { readonly url: string }, name: string) => ('url' in one ? one.url : `${name}@${one.offset}`);

/** By its first bytes: a WACZ may hold others. */
async function* readAny(source: ByteSource, name: string, reading: Reading, depth: number): AsyncGenerator<Found, void, void> {
  if ((await source.read(0, 2)).toString('latin1') === 'PK') yield* readWacz(source, name, reading, depth);
  else yield* readWarc(source, name, reading);
}

async function* readWacz(source: ByteSource, name: string, reading: Reading, depth: number): AsyncGenerator<Found, void, void> {
  const told = (problem: Text, where = name) => ({ where, problem });
  if (depth > DEEPEST) return yield told(TOO_DEEP);
  const directory = await archivesOf(source).catch(() => null);
  if (!directory) return yield told(NO_DIRECTORY);
  const { entries, isWhole } = directory;
  if (entries.length === 0) yield told(NO_WARC);
  for (const entry of entries) {
    const path = name === '' ? entry.name : `${name}/${entry.name}`;
    const inside = await openEntry(source, entry).catch(() => null);
    if (!inside) {
      yield told(NOT_OPENED, path);
      continue;
    }
    try {
      if (inside.size > 0) yield* readAny(inside, path, reading, depth + 1);
      else yield told(EMPTY, path);
    } finally {
      await inside.close();
    }
  }
  // The damaged half of a directory names nobody: what it held is not known.
  if (!isWhole) yield told(HALF_DIRECTORY);
}

/** Collections hold archives, and hardly ever collections. */
const DEEPEST = 3;
const EMPTY: Text = { zh: '文件是空的', en: 'the file is empty' };
const NO_DIRECTORY: Text = { zh: 'WACZ 不完整，读不到目录', en: 'the WACZ is incomplete: it has no directory' };
const HALF_DIRECTORY: Text = {
  zh: 'WACZ 的目录后半损坏，其中的文件没有读到',
  en: 'the directory of the WACZ is damaged further on: the files that it named there were not read',
};
const TOO_DEEP: Text = { zh: 'WACZ 套得太深，未读取', en: 'a WACZ within too many others was not read' };
const NO_WARC: Text = { zh: 'WACZ 里没有 WARC 文件', en: 'the WACZ holds no WARC file' };
const NOT_OPENED: Text = { zh: 'WACZ 里的这个文件打不开', en: 'this file of the WACZ cannot be opened' };
