import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit, auditMemory } from '../../lib/audit';
import { readHtml } from '../../lib/sources/html';
import { currentOf, openHistory, redo, took, undo } from '../../lib/workbench/desk/history';
import { asRead, type Piece } from '../../lib/workbench/desk/pieces';
import { makeReport, renderHtml } from '../generator';

const options = { capturedAt: '2024-01-31T00:00:00.000Z', file: 'report.html' };

/** What somebody may write at the desk. */
const written = fc.oneof(
  fc.nat(60).map(String),
  fc.constantFrom(
    '',
    '/',
    '3万元',
    '全年新收政府信息公开申请7件，结转下年度继续办理1件。',
    '无。',
    '本年度收到申请12件，其中自然人9件。',
    '某县教育局2024年政府信息公开工作年度报告',
    '（二）依申请公开情况',
  ),
);
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ inText: fc.nat(3).map((one) => one === 0), at: fc.nat(), to: written }) },
  { weight: 2, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
);

describe('an audit that remembers', () => {
  test('is the audit of somebody who sees the document for the first time', () => {
    fc.assert(
      fc.property(
        fc.nat(40),
        fc.constantFrom('2019' as const, '2021' as const),
        fc.array(step, { minLength: 1, maxLength: 6 }),
        (seed, edition, steps) => {
          const document = readHtml(renderHtml(makeReport(seed, edition), 'inline'), { name: 'report.html', url: null });
          const pieces = document.blocks.flatMap((block, index): Piece[] =>
            block.kind === 'paragraph'
              ? [{ kind: 'paragraph', block: index }]
              : block.cells.map(({ row, column }) => ({ kind: 'cell', grid: block.index, row, column })),
          );
          const memory = auditMemory();
          let history = openHistory(document);
          const isAlike = () => {
            const now = asRead(currentOf(history));
            expect(audit(now, { ...options, memory })).toEqual(audit(now, options));
          };
          isAlike();
          for (const one of steps) {
            const among = pieces.filter(({ kind }) => typeof one !== 'string' && one.inText === (kind === 'paragraph'));
            const piece = typeof one === 'string' ? undefined : among[one.at % among.length];
            if (one === 'undo') history = undo(history);
            else if (one === 'redo') history = redo(history);
            else if (piece) history = took(history, [{ piece, to: one.to }]);
            isAlike();
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
