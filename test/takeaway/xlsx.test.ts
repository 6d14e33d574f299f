import { fc, test } from '@fast-check/vitest';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { beforeAll, describe, expect, it } from 'vitest';
import { advisedRules } from '../../lib/rules/engine/advice';
import { editionById } from '../../lib/statute';
import { columnName, rowXml } from '../../lib/takeaway/row-xml';
import { sheetsOf } from '../../lib/takeaway/sheets';
import { writeXlsx } from '../../lib/takeaway/xlsx';
import { sampleBatch } from './batch';
import { convert, EVERY_SHEET, hasOfficeSuite } from './office-suite';
import { records } from './parse-csv';

const titles = new Map(advisedRules.map(({ rule: { id }, advice }) => [id, advice]));
const describeRule = (id: string) => titles.get(id) ?? null;
const newest = new Map(
  editionById('2021').tables.flatMap(({ rows }) => rows.flatMap(({ slots }) => slots.map(({ path, label }) => [path, label]))),
);
const batch = sampleBatch();
const sheets = sheetsOf(batch, describeRule, 'zh');
let parts: Record<string, string>;
let file: Uint8Array;

beforeAll(async () => {
  file = await writeXlsx(sheets);
  parts = Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
});

describe('XLSX', () => {
  it('has a summary, the findings and a sheet for each statutory table, reports of both editions in one', () => {
    const [summary, findings, ...tables] = sheets;
    expect(summary?.count).toBe(batch.length);
    expect(findings?.count).toBe(batch.reduce((sum, one) => sum + one.findings.length, 0));
    expect(tables.map(({ name }) => name.slice(0, 2))).toEqual(['表二', '表三', '表四']);
    expect(tables.every(({ count }) => count === 2)).toBe(true);
  });

  it('every figure of every report stands in its column as a number', () => {
    const [, , ...tables] = sheets;
    const reports = batch.flatMap(({ report }) => report ?? []);
    for (const [at, report] of reports.entries()) {
      const figures = tables.flatMap(({ head, rows }) => head.slice(2).map((label, x) => [label, [...rows()][at]?.[x + 2]] as const));
      // What both forms have is called as in the newer.
      for (const [path, cell] of Object.entries(report.cells).filter(([, { value }]) => value !== null))
        expect(figures.filter(([label]) => label === (newest.get(path) ?? cell.label)).map(([, value]) => value)).toContain(cell.value);
    }
  });

  it('freezes heads and columns, and puts a filter on every sheet', () => {
    const xml = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(xml.length).toBe(sheets.length);
    for (const [at, [, text]] of xml.entries()) {
      expect(text).toContain('state="frozen"');
      const own = sheets[at];
      expect(/<autoFilter ref="A1:[A-Z]+(\d+)"/.exec(text)?.[1]).toBe(String((own?.count ?? 0) + 1));
    }
  });

  it('holds no formula, and no text that would become one', async () => {
    const [first, ...rest] = batch;
    if (!first?.report) throw new Error('a report expected');
    const rude = [{ ...first, report: { ...first.report, issuer: '=1+1', title: '+cmd' } }, ...rest];
    const own = sheetsOf(rude, describeRule, 'zh');
    expect(own.flatMap(({ rows }) => [...rows()].flat()).filter((cell) => typeof cell === 'string' && /^[=+@\t\r]/.test(cell))).toEqual([]);
    const xml = Object.values(unzipSync(await writeXlsx(own)))
      .map((bytes) => strFromU8(bytes))
      .join('');
    expect(xml).not.toContain('<f>');
  });

  test.prop([fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant(null)), { maxLength: 40 })])(
    'a row gives back what it was given, whatever a page printed, but for what no XML may hold',
    (row) => {
      const texts: string[] = [];
      const cells: string[] = [];
      const parser = new Parser(
        {
          onopentagname: (name) => void (name === 'c' && texts.push('')),
          ontext: (text) => void texts.push((texts.pop() ?? '') + text),
          onattribute: (name, value) => void (name === 'r' && cells.push(value)),
        },
        { xmlMode: true },
      );
      parser.end(rowXml(row, 7));
      const given = row.filter((cell) => cell !== null);
      expect(texts).toEqual(given.map((cell) => String(cell).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')));
      expect(cells.slice(1).map((name) => name.replace(/\d+$/, ''))).toEqual(
        row.flatMap((cell, at) => (cell === null ? [] : [columnName(at + 1)])),
      );
    },
  );

  it.skipIf(!hasOfficeSuite)('LibreOffice opens it and gives every value back', { timeout: 120_000 }, async () => {
    const files = await convert('batch.xlsx', file, EVERY_SHEET);
    expect(files.size).toBe(sheets.length);
    for (const { name, head, rows } of sheets) {
      const csv = files.get(`batch-${name}.csv`)?.toString();
      if (!csv) throw new Error(`no sheet ${name} in ${[...files.keys()]}`);
      const read = records(csv);
      expect(read.map((row) => head.map((key) => row[key]))).toEqual(
        [...rows()].map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
      );
    }
  });
});
