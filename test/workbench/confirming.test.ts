import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit';
import type { Document } from '../../lib/document/document';
import { toExport } from '../../lib/report/contract/export';
import { readHtml } from '../../lib/sources/html';
import { questionsOf, withAllVouched, withConfirmed } from '../../lib/workbench/desk/confirming';
import { openDesk } from '../../lib/workbench/desk/desk';
import { openHistory } from '../../lib/workbench/desk/history';
import { pieceName } from '../../lib/workbench/desk/pieces';
import { makeReport, renderHtml } from '../generator';

/** A report as if every cell had been recognised; the figure at this path for another. */
function recognised(path: string, figure: string): Document {
  const report = makeReport(7, '2021');
  const wrong = { ...report, printed: { ...report.printed, [path]: figure } };
  const document = readHtml(renderHtml(wrong), { name: '扫描.pdf', url: null });
  const blocks = document.blocks.map((block) =>
    block.kind === 'grid'
      ? { ...block, cells: block.cells.map((cell) => ({ ...cell, recognised: 0.998, confidence: 0.4 })) }
      : { ...block, recognised: true as const },
  );
  return { ...document, kind: 'pdf', blocks };
}

const options = { capturedAt: '2026-01-01T00:00:00Z', file: '扫描.pdf' };
const PATH = 'requests.newlyReceived.total';
const truth = String(makeReport(7, '2021').truth[PATH]);

/** As the workbench does it: asks until nothing is left, with somebody who reads the picture right. */
function confirmAll(document: Document, shown: (path: string, read: string) => string) {
  let audited = audit(document, options);
  const desk = openDesk({ origin: 'file', history: openHistory(document) }, () => {});
  desk.know(audited);
  let presses = 0;
  for (let [question] = questionsOf(audited); question && presses < 200; [question] = questionsOf(audited)) {
    desk.confirm(question.piece, shown(question.path, question.read));
    audited = audit(desk.current, options);
    desk.know(audited);
    presses++;
  }
  return { presses, desk, audited: audit(withAllVouched(desk.current), options) };
}

describe('confirming what was recognised', () => {
  it('asks first about what arithmetic suspects, with the figure that would settle it', () => {
    const [first] = questionsOf(audit(recognised(PATH, String(Number(truth) + 10)), options));
    expect(first).toMatchObject({ path: PATH, likely: Number(truth) });
  });

  it('puts a misread figure right with few presses, and is then a full reading', () => {
    const before = audit(recognised(PATH, String(Number(truth) + 10)), options);
    expect(before.verdict).toBe('doubtful');
    const { presses, audited } = confirmAll(recognised(PATH, String(Number(truth) + 10)), (path, read) => (path === PATH ? truth : read));
    expect(presses).toBeLessThan(12);
    expect(audited.asked).toEqual([]);
    expect(audited.findings.filter(({ outcome, severity }) => outcome === 'fail' && severity === 'error')).toEqual([]);
    const cells = Object.values(toExport(audited).report?.cells ?? {});
    expect(cells.filter(({ confirmed }) => confirmed === true)).toHaveLength(presses);
    expect(cells.filter(({ confirmed }) => confirmed === false)).toEqual([]);
    expect(cells.every(({ confidence }) => confidence === 1)).toBe(true);
  });

  it('makes an error of what the picture really shows', () => {
    const { audited } = confirmAll(recognised(PATH, String(Number(truth) + 10)), (_, read) => read);
    expect(audited.verdict).toBe('inconsistent');
  });

  it('asks again about what is undone, confirmed or put right', () => {
    const document = recognised(PATH, truth);
    const desk = openDesk({ origin: 'file', history: openHistory(document) }, () => {});
    const asked = () => questionsOf(audit(desk.current, options)).map(({ path }) => path);
    desk.know(audit(document, options));
    const [first, second] = questionsOf(audit(document, options));
    if (!first || !second) throw new Error('nothing is asked');
    const before = asked();
    desk.confirm(first.piece, '777');
    expect(asked()).not.toContain(first.path);
    desk.undo();
    expect(asked()).toEqual(before);
    desk.confirm(first.piece, first.read);
    expect(asked()).not.toContain(first.path);
    desk.undo();
    expect(asked()).toEqual(before);
    desk.redo();
    expect(asked()).not.toContain(first.path);
  });

  it('keeps what was confirmed in the desk’s content, and nothing of other cells', () => {
    const document = recognised(PATH, truth);
    const [question] = questionsOf(audit(document, options));
    if (!question) throw new Error('nothing is asked');
    const confirmed = withConfirmed(document, [pieceName(question.piece)]);
    const sure = confirmed.blocks.flatMap((block) => (block.kind === 'grid' ? block.cells.filter((cell) => cell.confirmed) : []));
    expect(sure).toMatchObject([{ row: question.piece.row, column: question.piece.column, confidence: 1 }]);
    expect(withConfirmed(document, [])).toBe(document);
  });
});
