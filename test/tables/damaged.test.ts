import { describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit';
import { isReportLikely } from '../../lib/recognise/likely';
import type { EditionId } from '../../lib/report/edition';
import { readHtml } from '../../lib/sources/html';
import { readText } from '../../lib/sources/text';
import { type MadeReport, makeReport, renderHtml, renderText, withBlanks } from '../generator';
import { damages, losses, pageDamages, partings, traditional } from '../generator/render-damaged';

const seeds = [0, 2, 5];
const told = { capturedAt: '2026-01-01T00:00:00Z', file: 'x' };
const read = (text: string) => audit(readText(text, { name: 'x.txt' }), told);
const readPage = (text: string) => audit(readHtml(text, { name: 'x.html', url: null }), told);
const messages = (one: ReturnType<typeof read>) => one.findings.map(({ message }) => message.zh);

/** Cells with another value than is printed, or with one where nothing is. */
function wrong(made: MadeReport, { report }: ReturnType<typeof read>): string[] {
  return Object.values(report?.facts ?? {}).flatMap(({ path, value, state }) => {
    const printed = made.printed[path] ?? '';
    const isNothing = printed === '' || printed === '-';
    const isRight = value === null ? isNothing || state !== 'blank' : !isNothing && value === made.truth[path];
    return isRight ? [] : [`${path}: printed “${printed}”, read ${value ?? state}`];
  });
}

const kinds = <Kind extends string>(all: Readonly<Record<Kind, (report: MadeReport) => string>>) =>
  Object.entries(all) as [Kind, (report: MadeReport) => string][];

describe.each(['2019', '2021'] as const)('edition %s', (edition: EditionId) => {
  test.each(kinds(damages))('%s: every cell, and nothing to say', (_, damage) => {
    for (const seed of seeds) {
      const made = makeReport(seed, edition);
      const one = read(damage(made));
      expect(wrong(made, one)).toEqual([]);
      expect(one.detection.kind).toBe('report');
      expect(Object.values(one.report?.tables ?? {}).map(({ read, of }) => of - read)).toEqual([0, 0, 0]);
      expect(messages(one)).toEqual([]);
    }
  });

  test.each(kinds(damages))('%s, blank cells among them: what is read is right', (_, damage) => {
    for (const seed of seeds) {
      const made = withBlanks(makeReport(seed, edition), 'zeros');
      const one = read(damage(made));
      expect(wrong(made, one)).toEqual([]);
      expect(one.detection.kind).toBe('report');
      expect(one.findings.filter(({ outcome, severity }) => outcome === 'fail' && severity === 'error')).toEqual([]);
    }
  });

  test.each(kinds(pageDamages))('a page with %s: every cell, and nothing to say', (_, damage) => {
    for (const seed of seeds)
      for (const how of ['none', 'zeros'] as const) {
        const made = withBlanks(makeReport(seed, edition), how);
        const one = readPage(damage(made));
        expect(wrong(made, one)).toEqual([]);
        expect(one.detection.kind).toBe('report');
        if (how === 'none') expect(Object.values(one.report?.tables ?? {}).map(({ read, of }) => of - read)).toEqual([0, 0, 0]);
        if (how === 'none') expect(messages(one)).toEqual([]);
        expect(one.report?.sections.filter(({ found }) => !found)).toEqual([]);
      }
  });

  test('in traditional characters: every cell, nothing to say but that', () => {
    for (const seed of seeds) {
      const made = makeReport(seed, edition);
      for (const [one, plain] of [
        [read(traditional(damages.rows(made))), read(damages.rows(made))],
        [readPage(traditional(renderHtml(made))), readPage(renderHtml(made))],
      ] as const) {
        expect(wrong(made, one)).toEqual([]);
        expect(one.report).toMatchObject({ edition: { id: edition }, year: made.identity.year });
        expect(one.report?.sections.filter(({ found }) => !found)).toEqual([]);
        expect(Object.values(one.report?.tables ?? {}).map(({ read, of }) => of - read)).toEqual([0, 0, 0]);
        expect(one.detection).toEqual({ ...plain.detection, evidence: [...plain.detection.evidence, 'traditional characters'] });
        expect(one.findings.map(({ rule }) => rule)).toEqual(plain.findings.map(({ rule }) => rule));
      }
      expect(isReportLikely({ titles: [traditional(made.identity.title)], text: '' })).toBe(true);
      expect(isReportLikely({ titles: [], text: traditional(damages.rows({ ...made, identity: { ...made.identity, title: '' } })) })).toBe(
        true,
      );
    }
  });

  test.each([
    ['tab', '\t'],
    ['tab-grid', '\t'],
    ['pipe', '|'],
  ] as const)('rows of dashes that slipped by two columns, %s: no cell is wrong', (style, gap) => {
    for (const seed of [...seeds, 20])
      for (const slip of [slippedInto, slippedOut]) {
        const made = withBlanks(makeReport(seed, edition), 'dashes');
        const text = renderText(made, style)
          .split('\n')
          .map((line) => slip(line.split(gap)).join(gap));
        expect(wrong(made, read(text.join('\n')))).toEqual([]);
      }
  });

  test('a header padded out with empty cells is no row of totals', () => {
    const made = makeReport(2, edition);
    const text = renderText(made, 'pipe')
      .split('\n')
      .filter((line) => !line.includes('（七）总计'));
    const padded = text.map((line) => (/自然人.*总计/.test(line) ? '| 自然人 | 法人或其他组织 | 总计 | | | | | | | |' : line)).join('\n');
    expect(read(padded).report?.facts['requests.resultTotal.total']?.state).toBe('missing');
  });

  test('no figure at all: each table told once, no cell read', () => {
    for (const seed of seeds) {
      const one = read(losses['no figure at all'](makeReport(seed, edition)));
      expect(one).toMatchObject({ detection: { kind: 'report' }, verdict: 'not-fully-read' });
      expect(one.findings.map(({ rule, at }) => [rule, at])).toEqual(
        ['disclosure', 'requests', 'remedies'].map((table) => ['table-empty', expect.stringContaining(table)]),
      );
      expect(Object.values(one.report?.facts ?? {}).filter(({ state }) => state !== 'missing')).toEqual([]);
    }
  });

  test('everything on one line: a report with six parts whose tables cannot be read', () => {
    for (const seed of seeds)
      for (const how of ['none', 'zeros', 'dashes'] as const) {
        const one = read(losses['everything on one line'](withBlanks(makeReport(seed, edition), how)));
        expect(one).toMatchObject({ detection: { kind: 'report' }, verdict: 'not-fully-read' });
        expect(one.findings.map(({ rule }) => rule)).toEqual(['table-missing', 'table-missing', 'table-missing']);
        expect(messages(one).every((message) => message.includes('连在一起'))).toBe(true);
        expect(one.report?.sections.filter(({ found }) => !found)).toEqual([]);
        expect(one.report?.prose.filter(({ paragraph }) => /信息内容|结果维持|商业企业/.test(paragraph.text))).toEqual([]);
      }
  });

  test.each(kinds(partings))('%s: what is not beside its label is not read, and that is said', (_, damage) => {
    for (const seed of seeds) {
      const made = makeReport(seed, edition);
      const one = read(damage(made));
      expect(wrong(made, one)).toEqual([]);
      expect(one).toMatchObject({ detection: { kind: 'report' }, verdict: 'not-fully-read' });
      expect(one.findings.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
      for (const message of messages(one)) expect(message).not.toMatch(/ (\d+) 个数，应为 \1 个/);
    }
  });
});

const isDash = (cell: string) => cell.trim() === '-';
const isOfDashes = (cells: readonly string[]) =>
  cells.some(isDash) && cells.slice(cells.findIndex(isDash)).every((one) => isDash(one) || one.trim() === '');

/** Two empty cells in front of the dashes, the last ones pushed out of the row or kept. */
function slippedInto(cells: readonly string[]): readonly string[] {
  const first = cells.findIndex(isDash);
  return isOfDashes(cells) ? [...cells.slice(0, first), '', '', ...cells.slice(first)] : cells;
}

function slippedOut(cells: readonly string[]): readonly string[] {
  return isOfDashes(cells) ? slippedInto(cells).slice(0, cells.length) : cells;
}
