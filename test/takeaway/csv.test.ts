import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { BOM, csvLine, csvTable, mixedHead, mixedLines } from '../../lib/takeaway/csv';
import { guarded } from '../../lib/takeaway/guarded';
import { sampleBatch } from './batch';
import { CSV_IN, convert, hasOfficeSuite } from './office-suite';
import { parseCsv, records } from './parse-csv';

const batch = sampleBatch();

describe('CSV', () => {
  it('has a row a cell, each with whose it is, in the order of the form', () => {
    const rows = records(csvTable(batch, 'cell'));
    const all = batch.flatMap(({ report }) => Object.entries(report?.cells ?? {}));
    expect(rows.map(({ path }) => path)).toEqual(all.map(([path]) => path));
    expect(rows.map(({ value }) => value)).toEqual(all.map(([, { value }]) => (value === null ? '' : String(value))));
    expect(new Set(rows.map(({ issuer }) => issuer))).toEqual(new Set(batch.flatMap(({ report }) => report?.issuer ?? [])));
  });

  it('has a row a finding, with its number, its sum and its place', () => {
    const rows = records(csvTable(batch, 'finding'));
    expect(rows.length).toBe(batch.reduce((sum, { findings }) => sum + findings.length, 0));
    expect(rows.find(({ severity, formula }) => severity === 'error' && formula !== '')).toMatchObject({
      severity: 'error',
      grade: 'error',
      issuer: '南屏县自然资源局',
    });
    expect(rows.every(({ fingerprint }) => fingerprint?.length === 16)).toBe(true);
  });

  it('opens as Chinese: UTF-8 with its mark', () => {
    expect(csvTable(batch, 'report').startsWith(BOM)).toBe(true);
  });

  it('as one stream: every line as wide as the head, every report there, also what is none', () => {
    const rows = parseCsv(mixedHead + batch.map(mixedLines).join(''));
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    const kinds = rows.slice(1).map(([kind]) => kind);
    expect(kinds.filter((kind) => kind === 'report').length).toBe(batch.length);
    expect(new Set(kinds)).toEqual(new Set(['report', 'finding', 'cell']));
  });

  test.prop([fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant(null)), { minLength: 2 })])(
    'whatever stands in a field comes back as it was, guarded',
    (fields) => {
      const [read] = parseCsv(csvLine(fields));
      const told = fields.map((one) => (one === null ? '' : typeof one === 'number' ? String(one) : guarded(one)));
      expect(read).toEqual(told);
    },
  );
});

describe('formula injection', () => {
  test.prop([fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'), fc.string({ unit: 'grapheme' })])(
    'no text begins with what a spreadsheet runs',
    (sign, rest) => {
      const text = guarded(sign + rest);
      if (!/^\s*-*(?:-\d+(?:\.\d+)?)?\s*$/.test(text)) expect(text.startsWith("'")).toBe(true);
    },
  );

  it.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', ' =cmd', '=HYPERLINK("http://a")', '-2+3+cmd|A0'])('%j is guarded', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  });

  it.each(['-5', '-12.5', '-', '--', '12', '', '一、总体情况', '10 + 2 = 12', '（-5）'])('%j stays as it is', (text) => {
    expect(guarded(text)).toBe(text);
  });

  it.skipIf(!hasOfficeSuite)('LibreOffice opens the table with its values, and runs nothing of it', { timeout: 120_000 }, async () => {
    const [first] = batch;
    if (!first?.report) throw new Error('a report expected');
    const rude = { ...first, report: { ...first.report, issuer: '=1+1', title: '@SUM(1,2)' } };
    const given = csvTable([rude, ...batch.slice(1)], 'finding');
    const files = await convert('findings.csv', given, 'csv:Text - txt - csv (StarCalc):44,34,76', CSV_IN);
    const read = records(files.get('findings.csv')?.toString() ?? '');
    expect(read.map(({ message }) => message)).toEqual(records(given).map(({ message }) => message));
    expect(read.map(({ expected }) => expected)).toEqual(records(given).map(({ expected }) => expected));
    expect(read.some(({ issuer }) => issuer === '2')).toBe(false);
    expect(read.some(({ issuer }) => issuer === "'=1+1" || issuer === '=1+1')).toBe(true);
  });
});
