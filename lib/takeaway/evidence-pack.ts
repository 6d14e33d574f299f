import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strToU8, zipSync } from 'fflate';
import type { Block } from '../document/document';
import { opinion, recheckPaper, toPage } from '../papers';
import type { AuditExport } from '../report/contract/schema';
import type { Describe } from '../report/told/rule-text';
import type { Language } from '../strings/terms';
import { markedPage } from './marked-page';
import { revive } from './revive';

/** A report as it was captured once. */
export interface Evidence {
  readonly export: AuditExport;
  readonly blocks: readonly Block[];
  /** The page as it was served and scripted, then its frames; none of a file. */
  readonly pages: readonly { readonly url: string; readonly html: string }[];
  /** Hashes that were taken when it was captured. */
  readonly hashes?: { readonly text: string; readonly tables: readonly string[]; readonly pages: readonly string[] };
}

export interface EvidenceOptions {
  readonly describe: Describe;
  readonly language: Language;
  /** ISO instant. */
  readonly madeAt: string;
  /** The capture before, where the page has changed since. */
  readonly before?: Evidence | null;
  /** What was on the screen, by the browser itself. */
  readonly screenshot?: Screenshot | null;
}

/** What a tab showed, as the browser itself drew it: the part in sight. */
export interface Screenshot {
  readonly png: Uint8Array;
  /** ISO instant. */
  readonly at: string;
  readonly url: string;
  /** Our marks stood on the page. */
  readonly hasMarks: boolean;
}

/**
 * Everything that shows how a report stood, as one ZIP: the audit, the captured page, a picture of it with the marks, the opinion, hashes
 * and a manifest; both versions and a re-check when it has changed since. `sha256sum -c SHA256SUMS` proves it whole.
 */
export function evidencePack(now: Evidence, { describe, language, madeAt, before = null, screenshot = null }: EvidenceOptions): Uint8Array {
  const files = new Map<string, Uint8Array>([
    ...versionFiles(before ? 'after/' : '', now, { describe, language }),
    ...(before ? versionFiles('before/', before, { describe, language }) : []),
    ...(before ? [['recheck.html', strToU8(toPage(recheckPaper(revive(before.export), revive(now.export), language)))] as const] : []),
    ...(screenshot ? [['screenshot.png', screenshot.png] as const] : []),
  ]);
  const listed = [...files].map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) }));
  const manifest = {
    schema: 'gouji.evidence/1',
    tool: now.export.tool,
    madeAt,
    versions: [...(before ? [versionOf('before', before)] : []), versionOf(before ? 'after' : 'now', now)],
    screenshot: screenshot && { file: 'screenshot.png', at: screenshot.at, url: screenshot.url, hasMarks: screenshot.hasMarks },
    files: listed,
  };
  files.set('manifest.json', strToU8(`${JSON.stringify(manifest, null, 2)}\n`));
  const sums = [...files].map(([name, bytes]) => `${bytesToHex(sha256(bytes))}  ${name}\n`);
  files.set('SHA256SUMS', strToU8(sums.join('')));
  // Unix: else older tools take Chinese names for another character set; a ZIP knows no day before 1980.
  return zipSync(Object.fromEntries(files), { os: 3, mtime: new Date(Math.max(Date.parse(madeAt) || 0, EARLIEST)) });
}

function versionFiles(
  folder: string,
  { export: audit, blocks, pages }: Evidence,
  { describe, language }: Pick<EvidenceOptions, 'describe' | 'language'>,
): (readonly [string, Uint8Array])[] {
  return [
    [`${folder}audit.json`, strToU8(`${JSON.stringify(audit, null, 2)}\n`)],
    [`${folder}marked.html`, strToU8(markedPage(blocks, audit, language))],
    [`${folder}opinion.html`, strToU8(toPage(opinion(revive(audit), describe, language)))],
    // As text: opened by mistake it would run its scripts and ask its site.
    ...pages.map(({ html }, at) => [`${folder}page-${at + 1}.html.txt`, strToU8(html)] as const),
  ];
}

function versionOf(name: string, { export: audit, pages, hashes }: Evidence): object {
  const { url = null, file = null, capturedAt, sha256: text, publishedAt } = audit.source;
  return {
    name,
    url,
    file,
    capturedAt,
    publishedAt,
    textSha256: text,
    pages: pages.map((page) => page.url),
    capturedHashes: hashes ?? null,
  };
}

const EARLIEST = Date.UTC(1980, 0, 2);
