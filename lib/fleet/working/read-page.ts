import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { isArchive, nothingPassed, type Passed, readArchive } from '../../archive';
import { auditRead } from '../../command/reading/audit-read';
import { type Origin, readBytes } from '../../command/reading/read-input';
import { toExport } from '../../report/contract/export';
import { type FileKind, kindOfBytes } from '../../sources/file/kind-of-bytes';
import { Failure, Interrupted, Moved } from '../failure';
import { plainAddress } from '../keeping/add-pages';
import { type Fetched, fetchFile } from '../network/fetch-file';
import { sitemapOf } from '../network/sitemap';
import type { WayOut } from '../network/way-out';
import type { Rendering } from './browser';
import type { Page } from './turns';
import { leadsOf, type Understood, wordingsOf } from './understood';

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
  /** After redirections; null for a file. */
  readonly url: string | null;
  readonly documents: AsyncIterable<PartRead | GapRead>;
  /** Null where the page is no sitemap. */
  readonly sitemap: readonly string[] | null;
  /** Of many documents, each with an address of its own. */
  readonly isArchive: boolean;
  /** An archive's records so far. */
  readonly passed?: Passed;
}

/** A document: of an archive one of many. */
export interface PartRead {
  /** Tells the parts of an archive apart; '' elsewhere. */
  readonly part: string;
  readonly understood: Understood;
}

/** What of a page was not read, and why. */
export interface GapRead {
  readonly part: string;
  /** Null where it has none of its own. */
  readonly url: string | null;
  readonly failure: Failure;
}

export interface Terms {
  /** By the site's robots.txt. */
  readonly allows: (url: URL) => boolean;
  /** Asked to stop, whoever reads an archive leaves it. */
  readonly stop: AbortSignal;
}

/** Reads whatever stands at a page. Throws a Failure, a Refusal, where it leads to another site Moved, and Interrupted. */
export async function readPage(page: Page, reader: Reader, { allows, stop }: Terms): Promise<PageRead> {
  if (page.kind === 'local') return isArchive(page.url) ? ofArchive(page.url, stop) : ofFile(page.url);
  const here = new URL(page.url);
  const mayFollow = (to: URL) => {
    if (to.origin !== here.origin) throw new Moved(to.href);
    if (!allows(to)) throw new Failure('robots', to.href);
  };
  const { way, userAgent, timeout } = reader;
  const fetchIt = () => fetchFile(page.url, { way, userAgent, timeout, mayFollow });
  const isFile = FILES.has(extname(here.pathname).toLowerCase());
  if (!reader.rendering || isFile) return ofFetched(await fetchIt());
  const rendered = await reader.rendering.read(page.url, timeout, mayFollow);
  if (rendered === null) return ofFetched(await fetchIt());
  const { body, understood, url } = rendered;
  // Sites lie about types: what came as a page may be a file.
  if (body && !PAGES.has(kindOfBytes(body))) return ofFetched({ url, bytes: body, charset: null, received: body.length });
  const named = body && sitemapOf(body);
  return named ? sitemap(url, named) : single(url, understood);
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
  if (named) return sitemap(url, named);
  return single(url, await understand(bytes, { name: url, url, charset, capturedAt: new Date().toISOString() }));
}

async function ofFile(path: string): Promise<PageRead> {
  const { size, mtime } = await onDisk(path);
  if (size > LARGEST) throw new Failure('too-large', `${size} bytes`);
  return single(null, await understand(await readFile(path), { name: path, url: null, capturedAt: mtime.toISOString() }));
}

async function ofArchive(path: string, stop: AbortSignal): Promise<PageRead> {
  await onDisk(path);
  const passed = nothingPassed();
  return { url: null, sitemap: null, isArchive: true, passed, documents: partsOf(path, passed, stop) };
}

async function* partsOf(path: string, passed: Passed, stop: AbortSignal): AsyncGenerator<PartRead | GapRead, void, void> {
  for await (const found of readArchive(path, passed, stop)) {
    if (stop.aborted) break;
    if ('problem' in found) {
      const { where, problem } = found;
      yield { part: where, url: plainAddress(where), failure: new Failure('damaged', `${problem.zh} · ${problem.en}`) };
      continue;
    }
    if (NO_DOCUMENTS.has(kindOfBytes(found.bytes))) continue;
    const { url, charset, capturedAt } = found;
    const at = capturedAt ?? new Date(0).toISOString();
    const part = `${at} ${url}`;
    yield await understand(found.bytes, { name: url, url, charset, capturedAt: at }).then(
      (understood) => ({ part, understood }),
      (error: unknown) => ({ part, url, failure: error instanceof Failure ? error : new Failure('audit', String(error)) }),
    );
  }
  if (stop.aborted) throw new Interrupted();
}

const sitemap = (url: string, named: readonly string[]): PageRead => ({ url, sitemap: named, isArchive: false, documents: each([]) });

/** A list may have more pages, without addresses: they are a gap, not nothing. */
function single(url: string | null, understood: Understood): PageRead {
  const gap = { part: '', url: null, failure: new Failure('more-pages', '') };
  return { url, sitemap: null, isArchive: false, documents: each([{ part: '', understood }, ...(understood.hasHiddenPages ? [gap] : [])]) };
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
    ...leadsOf(read.document, told, origin.url),
    wordings: wordingsOf(told),
  };
}

const NO_DOCUMENTS: ReadonlySet<FileKind> = new Set(['picture', 'zip', 'unknown', 'empty', 'ole', 'sheet', 'odf']);
const LARGEST = 256 * 1024 * 1024;

async function* each(parts: readonly (PartRead | GapRead)[]) {
  yield* parts;
}
