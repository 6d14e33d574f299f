import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { isArchive, nothingPassed, readArchive } from '../archive';
import { auditRead } from '../command/audit-read';
import { type Origin, readBytes } from '../command/read-input';
import { toExport } from '../report/export';
import { type FileKind, kindOfBytes } from '../sources/file/kind-of-bytes';
import type { Rendering } from './browser';
import { Failure } from './failure';
import { type Fetched, fetchFile } from './fetch-file';
import { sitemapOf } from './sitemap';
import type { Page } from './turns';
import { leadsOf, type Understood, wordingsOf } from './understood';
import type { WayOut } from './way-out';

/** What reads pages. */
export interface Reader {
  readonly way: WayOut;
  readonly userAgent: string;
  /** Null: pages are read from their source. */
  readonly rendering: Rendering | null;
  /** Milliseconds for a page to come. */
  readonly timeout: number;
}

/** What stood at a page: documents, and addresses that a sitemap names. */
export interface PageRead {
  readonly documents: AsyncIterable<PartRead>;
  /** Null where the page is no sitemap. */
  readonly sitemap: readonly string[] | null;
}

/** A document: of an archive one of many. */
export interface PartRead {
  /** Tells the parts of an archive apart; '' elsewhere. */
  readonly part: string;
  readonly understood: Understood;
}

/** Reads whatever stands at a page. Throws a Failure or a Refusal. */
export async function readPage(page: Page, reader: Reader): Promise<PageRead> {
  if (page.kind === 'local') return isArchive(page.url) ? ofArchive(page.url) : ofFile(page.url);
  const fetchIt = () => fetchFile(page.url, { way: reader.way, userAgent: reader.userAgent, timeout: reader.timeout });
  const isFile = FILES.has(extname(new URL(page.url).pathname).toLowerCase());
  if (!reader.rendering || isFile) return ofFetched(await fetchIt());
  const rendered = await reader.rendering.read(page.url, reader.timeout);
  if (rendered === null) return ofFetched(await fetchIt());
  const { body, understood } = rendered;
  // Sites lie about types: what came as a page may be a file.
  if (body && !PAGES.has(kindOfBytes(body))) return ofFetched({ url: page.url, bytes: body, charset: null, received: body.length });
  const named = body && sitemapOf(body);
  return named ? { sitemap: named, documents: none() } : { sitemap: null, documents: one({ part: '', understood }) };
}

/** An address that ends so is no page. */
const FILES: ReadonlySet<string> = new Set([
  '.pdf',
  '.doc',
  '.docx',
  '.wps',
  '.rtf',
  '.ofd',
  '.xls',
  '.xlsx',
  '.csv',
  '.txt',
  '.xml',
  '.gz',
]);
const PAGES: ReadonlySet<FileKind> = new Set(['html', 'text']);

async function ofFetched({ url, bytes, charset }: Fetched): Promise<PageRead> {
  const named = sitemapOf(bytes);
  if (named) return { sitemap: named, documents: none() };
  return {
    sitemap: null,
    documents: one({ part: '', understood: await understand(bytes, { name: url, url, charset, capturedAt: new Date().toISOString() }) }),
  };
}

async function ofFile(path: string): Promise<PageRead> {
  const { size, mtime } = await onDisk(path);
  if (size > LARGEST) throw new Failure('too-large', `${size} bytes`);
  const bytes = await readFile(path);
  return {
    sitemap: null,
    documents: one({ part: '', understood: await understand(bytes, { name: path, url: null, capturedAt: mtime.toISOString() }) }),
  };
}

async function ofArchive(path: string): Promise<PageRead> {
  await onDisk(path);
  return { sitemap: null, documents: partsOf(path) };
}

async function* partsOf(path: string): AsyncGenerator<PartRead, void, void> {
  for await (const found of readArchive(path, nothingPassed())) {
    if ('problem' in found || NO_DOCUMENTS.has(kindOfBytes(found.bytes))) continue;
    const { url, charset, capturedAt } = found;
    const at = capturedAt ?? new Date(0).toISOString();
    // What cannot be read of an archive is told by the command; a fleet keeps what can.
    const understood = await understand(found.bytes, { name: url, url, charset, capturedAt: at }).catch(() => null);
    if (understood) yield { part: `${at} ${url}`, understood };
  }
}

async function onDisk(path: string) {
  return stat(path).catch((error: unknown) => {
    throw new Failure('no-file', error instanceof Error ? error.message : String(error));
  });
}

/** Audits bytes by their source. */
async function understand(bytes: Buffer, origin: Origin): Promise<Understood> {
  const kind = kindOfBytes(bytes);
  if (NO_DOCUMENTS.has(kind)) throw new Failure('no-document', kind);
  const read = await readBytes(bytes, 'file', origin);
  if ('problem' in read) throw new Failure('unreadable', `${read.problem.zh} · ${read.problem.en}`);
  const named = origin.url === null ? { file: origin.name } : { url: origin.url };
  const told = auditRead(read, { ...named, capturedAt: origin.capturedAt });
  return {
    audit: toExport(told),
    leads: leadsOf(read.document, told, origin.url),
    wordings: wordingsOf(told),
  };
}

const NO_DOCUMENTS: ReadonlySet<FileKind> = new Set(['picture', 'zip', 'unknown', 'empty', 'ole', 'sheet', 'odf']);
const LARGEST = 256 * 1024 * 1024;

async function* one(part: PartRead) {
  yield part;
}

async function* none(): AsyncGenerator<PartRead, void, void> {}
