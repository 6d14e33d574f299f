// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { audit } from '../../lib/audit';
import { toExport } from '../../lib/report/contract/export';
import { candidateOf } from '../../lib/season/other-report';
import { readHtml } from '../../lib/sources/html';
import { showLastYear } from '../../lib/workbench/desk/last-year-cells';
import { drawSheet } from '../../lib/workbench/sheet/sheet';
import { makeReport, renderHtml } from '../generator';

test('last year’s figures stand beside those that mean the same, and leave the words alone', () => {
  const read = (id: string, seed: number) => readHtml(renderHtml(makeReport(seed, id)), { name: 'a.html', url: null });
  const now = read('2021', 5);
  const sheet = drawSheet(document, now);
  const { report } = audit(now, { capturedAt: '2026-01-20T00:00:00Z' });
  const before = candidateOf(toExport(audit(read('2019', 5), { file: 'b.html', capturedAt: '2025-01-20T00:00:00Z' })))?.other ?? null;
  if (!report || !before) throw new Error('no report');
  const words = sheet.element.textContent;
  showLastYear(sheet, report, before);
  const told = [...sheet.element.querySelectorAll<HTMLElement>('[data-before]')];
  expect(told.length).toBeGreaterThan(0);
  for (const { path, cell } of Object.values(report.facts)) {
    const node = cell && sheet.nodeOf({ kind: 'cell', ...cell });
    if (node?.dataset.before) expect(node.dataset.before).toBe(`上年 ${before.facts[path]?.raw}`);
    if (path.startsWith('disclosure.normativeDocs')) expect(node?.dataset.before, 'the older form counts otherwise').toBeUndefined();
  }
  expect(sheet.element.textContent).toBe(words);
  showLastYear(sheet, report, null);
  expect(sheet.element.querySelectorAll('[data-before]')).toHaveLength(0);
});
