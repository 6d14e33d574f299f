import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit';
import { readPdf } from '../../lib/command/reading/read-pdf';
import type { Audit } from '../../lib/report/audit';
import { type Fact, isRead } from '../../lib/report/fact';
import { someOf } from '../some-of';

/** PDFs beside the project. Without them these tests do not run, and say so. */
const corpus = resolve(import.meta.dirname, '../../../shared/corpus');
const present = existsSync(corpus);
if (!present) console.warn('corpus tests of PDF skipped: ../shared/corpus is not there');

async function auditPdf(path: string): Promise<Audit> {
  const reading = await readPdf(readFileSync(resolve(corpus, path)), { name: path });
  if ('problem' in reading) throw new Error(reading.problem.en);
  return audit(reading.document, { capturedAt: '2026-01-01T00:00:00Z', file: path });
}

/** Every cell of the form beside its truth, in the order of both. */
function pairs(one: Audit, edition: string): { fact: Fact | undefined; value: number | undefined }[] {
  const truth = JSON.parse(readFileSync(resolve(corpus, `attachments/truth-${edition}.json`), 'utf8')) as Record<string, string>;
  return (one.report?.edition.tables ?? []).flatMap((form, index) => {
    const values = Object.entries(truth).flatMap(([key, value]) => (key.startsWith(`t${index + 2}|`) ? [Number(value)] : []));
    const facts = form.rows.flatMap((row) => row.slots.map(({ path }) => one.report?.facts[path]));
    expect(facts.length).toBe(values.length);
    return facts.map((fact, at) => ({ fact, value: values[at] }));
  });
}

/** How many values are right, wrong, to be confirmed, or unread. */
function against(one: Audit, edition: string) {
  const counts = { right: 0, wrong: 0, unsure: 0, unread: 0 };
  for (const { fact, value } of pairs(one, edition)) {
    if (!fact || !isRead(fact)) counts.unread++;
    else if (fact.confidence < 1) counts.unsure++;
    else counts[fact.value === value ? 'right' : 'wrong']++;
  }
  return counts;
}

/** Values that are not what stands there, however doubtful they are said to be. */
const misread = (one: Audit, edition: string): number =>
  pairs(one, edition).filter(({ fact, value }) => fact && isRead(fact) && fact.value !== value).length;

describe.skipIf(!present)('PDFs whose truth is known', () => {
  test.each([
    ['chromium-2019-split', '2019', 198],
    ['chromium-2021-split', '2021', 200],
    ['cidfont-nonembedded-2019', '2019', 198],
    ['libreoffice-2019-rowsplit', '2019', 198],
    ['libreoffice-2021-repeated-header', '2021', 200],
    ['rotated-content-2019', '2019', 198],
    ['wordlike-2019-wrapped-numbers', '2019', 198],
    // One figure is put together from two pages: right, and to be confirmed.
    ['wordlike-2021-number-split-over-pages', '2021', 199],
  ])('%s is read whole', async (name, edition, certain) => {
    const one = await auditPdf(`attachments/pdf-${name}.pdf`);
    expect(against(one, edition)).toEqual({ right: certain, wrong: 0, unsure: (edition === '2019' ? 198 : 200) - certain, unread: 0 });
    expect(one.findings.filter(({ severity, outcome }) => severity === 'error' && outcome === 'fail')).toEqual([]);
  });

  const recognised = [
    ['pdf-no-tounicode-2019', '2019'],
    ['scan-2021-300dpi-bilevel', '2021'],
    ['scan-2019-100dpi', '2019'],
  ] as const;
  test.each(someOf(recognised, 3, 2))(
    '%s is recognised: every value right, every cell to be confirmed, nothing certain said',
    async (name, edition) => {
      const one = await auditPdf(`attachments/${name}.pdf`);
      const count = edition === '2019' ? 198 : 200;
      expect(against(one, edition)).toEqual({ right: 0, wrong: 0, unsure: count, unread: 0 });
      expect(misread(one, edition)).toBe(0);
      expect(one.findings.filter(({ outcome, severity }) => outcome === 'fail' && severity === 'error')).toEqual([]);
      expect(one.verdict).toBe('doubtful');
    },
    300_000,
  );
});

describe.skipIf(!present)('real reports', () => {
  test('hongze-2023: both totals of table four stand at 0, and two rows of the form are missing', async () => {
    const one = await auditPdf('reports/hongze-2023.pdf');
    expect(one.report).toMatchObject({ year: 2023, issuer: '洪泽区人民政府', edition: { id: '2021' } });
    expect(one.report?.sections.every(({ found }) => found)).toBe(true);
    const failed = one.findings.filter(({ severity, outcome }) => severity === 'error' && outcome === 'fail');
    expect(failed.map(({ cells, expected, actual }) => [cells[0], expected, actual])).toEqual([
      ['remedies.review.total', 11, 0],
      ['remedies.litigationAfterReview.total', 5, 0],
    ]);
    for (const { place } of failed) expect(place).toMatchObject({ kind: 'page', page: 4 });
    expect(one.report?.misfits.map(({ kind, item }) => [kind, item])).toEqual([
      ['missing-row', 'requests.otherHandling.noSupplement'],
      ['missing-row', 'requests.otherHandling.feeUnpaid'],
    ]);
    expect(one.findings.filter(({ outcome, severity }) => outcome === 'fail' && severity === 'warning')).toEqual([]);
  });

  test('huaian-2024: 200 of 200, and everything holds', async () => {
    const one = await auditPdf('reports/huaian-2024.pdf');
    expect(Object.values(one.report?.tables ?? {}).map((table) => `${table.read}/${table.of}`)).toEqual(['10/10', '175/175', '15/15']);
    expect(one.report?.misfits).toEqual([]);
    expect(one.verdict).toBe('consistent');
  });
});
