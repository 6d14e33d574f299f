import { expect, test } from 'vitest';
import { audit } from '../../lib/audit';
import type { Document } from '../../lib/document/document';
import { readHtml } from '../../lib/sources/html';
import { makeReport, renderHtml } from '../generator';

/** The same report as a PDF gives it whose tables no line draws: the reader is not sure of any cell. */
function guessed(sure: (cell: number) => boolean): Document {
  const page = readHtml(renderHtml(makeReport(11, '2021')), { name: null, url: null });
  const blocks = page.blocks.map((block) =>
    block.kind === 'grid' ? { ...block, cells: block.cells.map((cell, at) => ({ ...cell, confidence: sure(at) ? 1 : 0.4 })) } : block,
  );
  return { ...page, kind: 'pdf', blocks };
}

const judged = (document: Document) => {
  const { verdict, findings } = audit(document, { capturedAt: '2026-01-01T00:00:00Z' });
  return { verdict, told: findings.filter(({ message }) => message.zh.includes('按位置读取')).map(({ rule, outcome }) => [rule, outcome]) };
};

test('a report whose tables have no lines is doubtful though every sum holds, and each table says so', () => {
  const row = ['row-values', 'review'];
  expect(judged(guessed(() => false))).toEqual({ verdict: 'doubtful', told: [row, row, row] });
});

test('a few uncertain cells that sums confirm leave it as it is', () => {
  expect(judged(guessed((at) => at % 40 !== 39)).told).toEqual([]);
});
