import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit';
import { toExport } from '../../lib/report/contract/export';
import { auditExport } from '../../lib/report/contract/schema';
import { readHtml } from '../../lib/sources/html';
import { changesPaper, tellChanges } from '../../lib/workbench/desk/changes-paper';
import { type Desk, openDesk } from '../../lib/workbench/desk/desk';
import { currentOf, openHistory } from '../../lib/workbench/desk/history';
import { asRead, textOf } from '../../lib/workbench/desk/pieces';
import { plainDocument, richDocument, richTables } from '../../lib/workbench/rich-document';
import { layRuns } from '../../lib/workbench/sheet/page-texts';
import { demoPages, demoPaths } from '../demo/pages';
import { makeReport } from '../generator/make-report';
import { clipboardStyles, renderClipboard } from '../generator/render-clipboard';
import { filledForm } from './filled-form';

const page = demoPages().get(demoPaths.findings);
const html = typeof page === 'string' ? page : String(page?.body);

/** A desk that is audited after every change. */
function audited(origin: 'file' | 'form', document = readHtml(html, { name: null, url: null })) {
  const judge = () => audit(asRead(currentOf(desk.content.history)), { capturedAt: '2026-02-01T00:00:00Z', force: true });
  const desk: Desk = openDesk({ origin, history: openHistory(document) }, () => desk.know(judge()));
  desk.know(judge());
  return { desk, judge };
}

describe('a document on the desk', () => {
  it('takes the named correction, and what follows from it is gone; undo brings it back', () => {
    const { desk, judge } = audited('file');
    const before = judge();
    const likely = before.corrections.find(({ ambiguous }) => !ambiguous);
    if (!likely) throw new Error('no likely correction');
    expect(desk.apply(likely)).toBe(likely.cells.length);
    const after = judge();
    expect(after.findings.map(({ fingerprint }) => fingerprint).filter((one) => likely.resolves.includes(one))).toEqual([]);
    expect(after.findings.length).toBe(before.findings.length - likely.resolves.length);
    desk.undo();
    expect(judge().findings).toEqual(before.findings);
    desk.redo();
    expect(judge().findings).toEqual(after.findings);
  });

  it('exports what stood in a changed cell, and tells the change by its statutory label', () => {
    const { desk, judge } = audited('file');
    const [likely] = judge().corrections;
    const [cell] = likely?.cells ?? [];
    if (!likely || !cell) throw new Error('no correction');
    desk.apply(likely);
    const after = judge();
    const exported = auditExport.parse(toExport(after, desk.edited));
    expect(exported.report?.cells[cell.path]).toMatchObject({ value: cell.to, edited: { from: String(cell.from) } });
    expect(Object.values(exported.report?.cells ?? {}).filter(({ edited }) => edited)).toHaveLength(likely.cells.length);
    const [told] = tellChanges(desk.changes, after.report, desk.matrix, 'zh');
    expect(told).toEqual({ where: `表三 ${after.report?.facts[cell.path]?.label}`, from: String(cell.from), to: String(cell.to) });
    const paper = changesPaper([told ?? { where: '', from: '', to: '' }], after.report, 'zh');
    expect(JSON.stringify(paper)).toContain(after.report?.title);
  });

  it('adds up a form as it is typed, in one step, and leaves typed totals alone', () => {
    const form = filledForm(makeReport(5, '2021'), () => false);
    const { desk, judge } = audited('form', currentOf(form));
    const piece = (path: string) => {
      const at = judge().report?.facts[path]?.cell;
      if (!at) throw new Error(path);
      return { kind: 'cell' as const, ...at };
    };
    const value = (path: string) => judge().report?.facts[path]?.value;
    desk.write([{ piece: piece('requests.granted.naturalPerson'), to: '4' }]);
    expect(['requests.granted.total', 'requests.resultTotal.naturalPerson', 'requests.resultTotal.total'].map(value)).toEqual([4, 4, 4]);
    desk.write([{ piece: piece('requests.granted.total'), to: '9' }]);
    desk.write([{ piece: piece('requests.granted.enterprise'), to: '2' }]);
    expect(value('requests.granted.total')).toBe(9);
    expect(value('requests.resultTotal.total')).toBe(6);
    desk.write([{ piece: piece('requests.granted.total'), to: '' }]);
    expect(value('requests.granted.total')).toBe(6);
    for (let i = 0; i < 4; i++) desk.undo();
    expect(desk.changes).toEqual([]);
  });

  it('knows after undo and redo which totals were typed', () => {
    const { desk, judge } = audited('form', currentOf(filledForm(makeReport(5, '2021'), () => false)));
    const put = (path: string, to: string) => {
      const piece = desk.matrix.cellOf(path);
      if (!piece) throw new Error(path);
      desk.write([{ piece, to }]);
    };
    const total = () => judge().report?.facts['requests.newlyReceived.total']?.value;
    put('requests.newlyReceived.naturalPerson', '12');
    put('requests.newlyReceived.total', '99');
    desk.undo();
    put('requests.newlyReceived.enterprise', '3');
    expect(total()).toBe(15);
    put('requests.newlyReceived.total', '99');
    put('requests.newlyReceived.total', '');
    desk.undo();
    put('requests.newlyReceived.enterprise', '4');
    expect(total()).toBe(99);
    desk.undo();
    desk.undo();
    desk.undo();
    desk.redo();
    put('requests.newlyReceived.enterprise', '5');
    expect(total()).toBe(17);
  });

  it('adds up amounts without binary dust', () => {
    const { desk, judge } = audited('form', currentOf(filledForm(makeReport(5, '2021'), () => false)));
    const put = (path: string, to: string) =>
      desk.write([{ piece: desk.matrix.cellOf(path) ?? { kind: 'cell', grid: 0, row: 0, column: 0 }, to }]);
    put('requests.newlyReceived.naturalPerson', '0.1');
    put('requests.newlyReceived.enterprise', '0.2');
    expect(judge().report?.facts['requests.newlyReceived.total']?.raw).toBe('0.3');
  });

  it('drafts its sentences once: again, they stand in the place of those before', () => {
    const { desk, judge } = audited('form', currentOf(filledForm(makeReport(5, '2021'), () => false)));
    const piece = desk.matrix.cellOf('requests.newlyReceived.naturalPerson');
    if (!piece) throw new Error('no cell');
    desk.write([{ piece, to: '12' }]);
    const said = () => judge().report?.claims.flatMap(({ subject, value }) => (subject === 'requests received' ? [value] : []));
    expect(desk.tellTables()).toBe(true);
    expect(said()).toEqual([12]);
    const { content } = desk;
    expect(desk.tellTables()).toBe(true);
    expect(desk.content).toBe(content);
    desk.write([{ piece, to: '15' }]);
    desk.tellTables();
    expect(said()).toEqual([15]);
  });
});

describe.each(['2019', '2021'] as const)('into the blank form of %s', (id) => {
  const report = makeReport(12, id);
  const form = () => audited('form', currentOf(filledForm(report, () => false)));
  const figures = (desk: Desk) =>
    Object.fromEntries(
      Object.keys(report.truth).map((path) => {
        const piece = desk.matrix.cellOf(path);
        return [path, piece && textOf(currentOf(desk.content.history), piece)];
      }),
    );
  const factsOf = (markup: string) =>
    audit(readHtml(markup, { name: null, url: null }), { capturedAt: '2026-02-01T00:00:00Z', force: true, editions: [report.edition] })
      .report?.facts ?? {};
  const truth = report.printed;

  it.each(clipboardStyles)('tables that were copied as %s are laid by their labels, every figure into its own cell', (style) => {
    const { desk } = form();
    expect(desk.fill(factsOf(renderClipboard(report, style)))).toBe(Object.keys(truth).length);
    expect(figures(desk)).toEqual(truth);
    desk.undo();
    expect(desk.changes).toEqual([]);
  });

  it.each(['requests', 'remedies'])('one table alone: %s; the others stay as they were', (table) => {
    const { desk } = form();
    const markup = renderClipboard(report, 'wps').match(/<table[\s\S]*?<\/table>/g) ?? [];
    const own = markup[table === 'requests' ? markup.length - 2 : markup.length - 1] ?? '';
    const count = desk.fill(factsOf(own));
    const isOf = ([path]: readonly [string, unknown]) => path.startsWith(`${table}.`);
    expect(count).toBe(Object.entries(truth).filter(isOf).length);
    expect(Object.entries(figures(desk)).filter(isOf)).toEqual(Object.entries(truth).filter(isOf));
    expect(Object.entries(figures(desk)).filter((one) => !isOf(one) && one[1] !== '')).toEqual([]);
  });
});

it('adds up what was typed while the audit before was still under way', () => {
  const document = currentOf(filledForm(makeReport(5, '2021'), () => false));
  const desk = openDesk({ origin: 'form', history: openHistory(document) }, () => {});
  const { report } = audit(asRead(document), { capturedAt: '2026-02-01T00:00:00Z', force: true });
  desk.know({ ...audit(asRead(document), { capturedAt: '2026-02-01T00:00:00Z', force: true }), report });
  const cell = (path: string) => ({ kind: 'cell' as const, ...(report?.facts[path]?.cell ?? { grid: 0, row: 0, column: 0 }) });
  desk.write([{ piece: cell('requests.newlyReceived.naturalPerson'), to: '12' }]);
  desk.write([{ piece: cell('requests.newlyReceived.enterprise'), to: '3' }]);
  expect(textOf(currentOf(desk.content.history), cell('requests.newlyReceived.total'))).toBe('15');
});

describe('what is taken away', () => {
  it.each(['2019', '2021'])('a form of %s, as rich text, is read back cell by cell', (edition) => {
    const report = makeReport(8, edition);
    const document = currentOf(filledForm(report, () => true));
    const back = audit(readHtml(`<body>${richDocument(document)}`, { name: null, url: null }), { capturedAt: '2026-02-01T00:00:00Z' });
    for (const [path, wanted] of Object.entries(report.truth)) expect([path, back.report?.facts[path]?.value]).toEqual([path, wanted]);
    expect(richTables(document).match(/<table/g)).toHaveLength(3);
    expect(plainDocument(document)).toContain('\t');
  });

  it('nothing that is typed becomes markup', () => {
    const document = currentOf(
      openHistory(readHtml('<table><tr><td>&lt;img src=x&gt;</td></tr></table><p>&lt;b&gt;1&amp;2</p>', { name: null, url: null })),
    );
    expect(richDocument(document)).not.toMatch(/<img|<b>/);
  });
});

describe('the words over a page', () => {
  const run = (text: string, x: number, y: number, width = text.length * 10) => ({ text, x, y, width, height: 10 });

  it('stand over the runs that print them, line by line, spaces or not', () => {
    const runs = [run('办结3件', 10, 20), run('新收', 10, 5), run('2', 32, 6), run('外面', 500, 5)];
    expect(layRuns('新收 2办结3件', [0, 0, 100, 40], runs)?.map(({ start, end, run: { text } }) => [start, end, text])).toEqual([
      [0, 3, '新收'],
      [3, 4, '2'],
      [4, 8, '办结3件'],
    ]);
  });

  it('are not laid where their count differs', () => {
    expect(layRuns('新收3件', [0, 0, 100, 40], [run('新收13件', 10, 5)])).toBeNull();
    expect(layRuns('', [0, 0, 100, 40], [])).toBeNull();
  });
});
