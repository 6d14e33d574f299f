import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit';
import type { Document } from '../../lib/document/document';
import { toExport } from '../../lib/report/contract/export';
import { readHtml } from '../../lib/sources/html';
import { type Evidence, evidencePack } from '../../lib/takeaway/evidence-pack';
import { markedPage } from '../../lib/takeaway/marked-page';
import { demoPages, demoPaths } from '../demo/pages';
import { describeRule } from '../papers/describe';

const html = String(demoPages().get(demoPaths.findings)?.body ?? '');
const url = 'http://www.example.gov.cn/年报.html';
function evidenceOf(page: string, capturedAt: string): Evidence & { readonly document: Document } {
  const document = readHtml(page, { name: null, url });
  return { document, blocks: document.blocks, export: toExport(audit(document, { url, capturedAt })), pages: [{ url, html: page }] };
}
const now = evidenceOf(html, '2026-03-01T08:00:00.000Z');
const options = { describe: describeRule, language: 'zh', madeAt: '2026-03-02T01:02:03.000Z' } as const;
const unpacked = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

describe('an evidence pack', () => {
  const files = unpacked(evidencePack(now, options));

  it('holds the audit, the page, a marked picture, the opinion, hashes and a manifest', () => {
    expect(Object.keys(files).sort()).toEqual([
      'SHA256SUMS',
      'audit.json',
      'manifest.json',
      'marked.html',
      'opinion.html',
      'page-1.html.txt',
    ]);
    expect(JSON.parse(files['audit.json'] ?? '')).toEqual(now.export);
    expect(files['page-1.html.txt']).toBe(html);
  });

  it('every file has its hash, in the list and in the manifest', () => {
    const sums = new Map(
      (files.SHA256SUMS ?? '')
        .trim()
        .split('\n')
        .map((line) => [line.slice(66), line.slice(0, 64)]),
    );
    for (const [name, content] of Object.entries(files).filter(([name]) => name !== 'SHA256SUMS'))
      expect(sums.get(name)).toBe(createHash('sha256').update(content).digest('hex'));
    const { files: listed, versions } = JSON.parse(files['manifest.json'] ?? '') as {
      files: { name: string; sha256: string }[];
      versions: { textSha256: string }[];
    };
    for (const { name, sha256 } of listed) expect(sums.get(name)).toBe(sha256);
    expect(versions.map(({ textSha256 }) => textSha256)).toEqual([now.export.source.sha256]);
  });

  it('the same evidence gives the same bytes', () => {
    expect(evidencePack(now, options)).toEqual(evidencePack(now, options));
  });

  it('holds both versions and what became of the findings when the page has changed', () => {
    const before = evidenceOf(html.replace('南屏县自然资源局', '南屏县自然资源局'), '2026-02-01T08:00:00.000Z');
    const both = unpacked(evidencePack(now, { ...options, before }));
    expect(Object.keys(both).filter((name) => name.startsWith('before/')).length).toBe(4);
    expect(Object.keys(both).filter((name) => name.startsWith('after/')).length).toBe(4);
    expect(both['recheck.html']).toContain('更正情况复核单');
  });

  it('holds a screenshot only when one was taken', () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
    const shot = unzipSync(evidencePack(now, { ...options, screenshot: { png, at: options.madeAt, url, hasMarks: true } }));
    expect(shot['screenshot.png']).toEqual(png);
  });

  it('can be made of any day: a clock before 1980 does not break it', () => {
    expect(Object.keys(unzipSync(evidencePack(now, { ...options, madeAt: '1970-01-01T00:00:00Z' }))).length).toBe(6);
  });
});

describe('a report drawn from its capture', () => {
  const page = markedPage(now.blocks, now.export, 'zh');

  it('marks every finding that has a place where it stands, with its number', () => {
    const inTables = now.export.findings.flatMap(({ place }, at) => (place?.table === null || place?.table === undefined ? [] : [at + 1]));
    const inText = now.export.findings.flatMap(({ place, quote }, at) => (quote && (place?.table ?? null) === null ? [at + 1] : []));
    expect(inTables.length).toBeGreaterThan(0);
    for (const number of [...inTables, ...inText]) expect(page).toContain(`href="#f${number}"`);
    for (const [at] of now.export.findings.entries()) expect(page).toContain(`id="f${at + 1}"`);
  });

  it('shows every figure of the report', () => {
    const text = page.replace(/<sup.*?<\/sup>/g, '').replace(/<[^>]+>/g, ' ');
    for (const { raw } of Object.values(now.export.report?.cells ?? {})) expect(text).toContain(raw.trim());
  });

  it('runs nothing and loads nothing, whatever the page printed', () => {
    const rude = now.blocks.map((block) =>
      block.kind === 'paragraph' ? { ...block, text: `${block.text}<script>alert(1)</script><img src=x>` } : block,
    );
    const tags = [...tagsOf(parse(markedPage(rude, now.export, 'zh')))];
    expect(tags.filter((tag) => ['script', 'img', 'link', 'iframe', 'object'].includes(tag))).toEqual([]);
  });
});

function* tagsOf(node: object): Generator<string> {
  if ('tagName' in node) yield String(node.tagName);
  if ('childNodes' in node) for (const child of node.childNodes as object[]) yield* tagsOf(child);
}
