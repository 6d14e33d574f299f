import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../lib/document/document';
import { readFile } from '../../../lib/sources/file/read-file';
import { makeReport } from '../../generator';
import { docxOf, renderDocx } from '../../generator/render-docx';
import { renderOfd } from '../../generator/render-ofd';
import { renderRtf } from '../../generator/render-rtf';
import { renderXlsx } from '../../generator/render-xlsx';

/** The same damage each time: what it finds once stays found. */
const RUNS = { seed: 20_260_101, numRuns: 120 };
const read = (bytes: Uint8Array) => readFile(bytes, { name: null });

const textOf = ({ blocks }: Document) =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.cells.map(({ raw }) => raw).join('|'))).join('\n');

const whole: readonly (readonly [string, Uint8Array])[] = [
  ['a Word document', renderDocx(makeReport(1, '2021'), 'numbered')],
  ['a workbook', renderXlsx(makeReport(1, '2021'))],
  ['an OFD', renderOfd(makeReport(1, '2021'))],
];
/** Without checksums a changed byte may change a character, as in any text; but nothing breaks. */
const unchecked: readonly (readonly [string, Uint8Array])[] = [
  ['an old Word document', gunzipSync(readFileSync(join(import.meta.dirname, '../doc/libreoffice-2021.doc.gz')))],
  ['rich text', renderRtf(makeReport(1, '2021'))],
];

describe('damage is a document or a sentence', () => {
  test.each(whole)('%s with bytes changed', { timeout: 120_000 }, async (_name, bytes) => {
    const first = await read(bytes);
    if ('problem' in first) throw new Error(first.problem.zh);
    const original = textOf(first.document);
    const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(changes, async (all) => {
        const damaged = bytes.slice();
        for (const [at, value] of all) damaged[at] = value;
        const reading = await read(damaged);
        // Checksums: what is read at all is what was written.
        if ('document' in reading) expect(textOf(reading.document)).toBe(original);
      }),
      RUNS,
    );
  });

  test.each(unchecked)('%s with bytes changed, or cut off', { timeout: 120_000 }, async (_name, bytes) => {
    const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(changes, fc.integer({ min: 20, max: bytes.length }), async (all, length) => {
        const damaged = bytes.slice(0, length);
        for (const [at, value] of all) if (at < length) damaged[at] = value;
        expect(Object.keys(await read(damaged))).toHaveLength(1);
      }),
      RUNS,
    );
  });

  test.each(whole)('%s cut off', { timeout: 60_000 }, async (_name, bytes) => {
    for (const share of [0.05, 0.3, 0.6, 0.9, 0.99])
      expect(await read(bytes.slice(0, Math.floor(bytes.length * share)))).toHaveProperty('problem');
  });

  test('elements in any order and depth', { timeout: 60_000 }, async () => {
    const names = [
      'p',
      'r',
      't',
      'tbl',
      'tr',
      'tc',
      'sdt',
      'sdtContent',
      'tcPr',
      'vMerge',
      'gridSpan',
      'numPr',
      'numId',
      'pPr',
      'ins',
      'del',
      'drawing',
    ];
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 6 }, fc.constantFrom('一、总体情况', '13', ''), tie('element')),
      element: fc
        .tuple(
          fc.constantFrom(...names),
          fc.constantFrom('', ' w:val="2"', ' w:val="restart"', ' w:val="-9"'),
          fc.array(tie('tree'), { maxLength: 5 }),
        )
        .map(([name, attribute, inside]) => `<w:${name}${attribute}>${inside.join('')}</w:${name}>`),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { maxLength: 6 }), async (body) => {
        const reading = await read(docxOf(body.join('')));
        if ('problem' in reading) expect(reading.problem.zh).toContain('没有文字');
      }),
      RUNS,
    );
  });
});

describe('what is too much', () => {
  test('a small file that unpacks to gigabytes is refused, and not for long', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(110_000_000) });
    // Processor time: a busy machine does not count against it.
    const began = process.cpuUsage();
    expect(await read(bomb)).toMatchObject({ problem: { zh: expect.stringContaining('过大') } });
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(10_000);
  });

  test('elements thousands deep are refused', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(3000)}${'</w:sdtContent></w:sdt>'.repeat(3000)}`;
    expect(await read(docxOf(deep))).toMatchObject({ problem: { zh: expect.stringContaining('过大') } });
  });

  test('a part that ends too early is damage, not a shorter report', async () => {
    const cut = zipSync({ 'word/document.xml': strToU8('<w:document><w:body><w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p>') });
    expect(await read(cut)).toMatchObject({ problem: { zh: expect.stringContaining('损坏') } });
  });

  test('a locked archive asks for the password to be taken away', async () => {
    const locked = zipSync({ 'word/document.xml': strToU8('<w:document/>') });
    // The directory's flags, 8 bytes into its only entry.
    const entry = new DataView(locked.buffer).getUint32(locked.length - 22 + 16, true);
    locked[entry + 8] = (locked[entry + 8] ?? 0) | 1;
    expect(await read(locked)).toMatchObject({ problem: { zh: expect.stringContaining('密码') } });
  });
});
