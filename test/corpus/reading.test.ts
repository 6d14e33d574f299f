import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit';
import { readHtml } from '../../lib/sources/html';
import { readText } from '../../lib/sources/text';

/** Made-up reports damaged as conversions damage them, beside the project. Without them these tests do not run, and say so. */
const folder = resolve(import.meta.dirname, '../../../shared/corpus/reading');
const present = existsSync(folder);
if (!present) console.warn('reading tests skipped: ../shared/corpus/reading is not there');

function auditFile(name: string) {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  const document = name.endsWith('.html') ? readHtml(text, { name, url: null }) : readText(text, { name });
  return audit(document, { capturedAt: '2026-01-01T00:00:00Z', file: name });
}

const coverage = (one: ReturnType<typeof auditFile>) => Object.values(one.report?.tables ?? {}).map(({ read, of }) => `${read}/${of}`);
/** What is said of the reading; the reports' own wording is another matter. */
const ofReading = ({ findings }: ReturnType<typeof auditFile>) =>
  findings.filter(({ rule }) => /^(?:statutory|row-values|table-|section-|blank-cells|printed-)/.test(rule));
const rules = (one: ReturnType<typeof auditFile>) => ofReading(one).map(({ rule }) => rule);
const whole2021 = ['10/10', '175/175', '15/15'];

describe.skipIf(!present)('damaged texts', () => {
  test.each([
    ['01.txt', whole2021],
    ['01b.txt', ['22/22', '161/161', '15/15']],
    ['02.txt', whole2021],
    ['06.md', whole2021],
    ['17.html', whole2021],
  ])('%s is read whole, and there is nothing to say', (name, cells) => {
    const one = auditFile(name);
    expect(coverage(one)).toEqual(cells);
    expect(one.report?.sections.filter(({ found }) => !found)).toEqual([]);
    expect(ofReading(one).map(({ message }) => message.zh)).toEqual([]);
  });

  test('03: a page cut out of the middle has no issuer', () => {
    expect(auditFile('03.txt')).toMatchObject({ report: { issuer: null }, verdict: 'not-fully-read' });
    expect(rules(auditFile('03.txt'))).not.toContain('section-headings');
  });

  test('04: labels and figures apart are unread, and said to be so', () => {
    const one = auditFile('04.txt');
    expect(coverage(one)).toEqual(['0/10', '175/175', '15/15']);
    const told = ofReading(one)
      .filter(({ rule }) => rule === 'row-values')
      .map(({ message }) => message.zh);
    expect(told).toEqual(['表二有 4 行的数字与行名分离，无从对应，未读取']);
  });

  test('05: cells with a bar behind them are a report’s', () => {
    expect(auditFile('05.md')).toMatchObject({ detection: { kind: 'report' }, verdict: 'not-fully-read' });
    expect(coverage(auditFile('05.md')).slice(0, 2)).toEqual(['10/10', '28/175']);
  });

  test('07: a body on one line is a report whose tables cannot be read', () => {
    const one = auditFile('07.txt');
    expect(one).toMatchObject({ detection: { kind: 'report' }, verdict: 'not-fully-read' });
    expect(rules(one)).toEqual(['table-missing', 'table-missing', 'table-missing']);
  });

  test('08: one finding for each table without figures', () => {
    const one = auditFile('08.txt');
    expect(rules(one)).toEqual(['table-empty', 'table-empty', 'row-values']);
    expect(ofReading(one).at(-1)?.message.zh).toBe('表四 1 个数，应为 15 个');
  });

  test('18: spacers behind every cell hide none', () => {
    expect(coverage(auditFile('18-spacer-columns.html'))).toEqual(['22/22', '161/161', '15/15']);
  });
});
