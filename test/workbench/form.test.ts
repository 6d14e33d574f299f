import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit';
import type { Edition } from '../../lib/report/edition';
import { editions } from '../../lib/statute';
import { verdictWord } from '../../lib/strings/tallies';
import { blankForm } from '../../lib/workbench/desk/blank-form';
import { draftSentences } from '../../lib/workbench/desk/draft-sentences';
import { fillTotals } from '../../lib/workbench/desk/fill-totals';
import { changesOf, currentOf, openHistory, redo, took, undo } from '../../lib/workbench/desk/history';
import { asRead } from '../../lib/workbench/desk/pieces';
import type { MadeReport } from '../generator/made-report';
import { makeReportOf } from '../generator/make-report';
import { hotlineForm } from '../statute/hotline-form';
import { thirdEdition } from '../statute/third-edition';
import { filledForm } from './filled-form';

const year = ({ years }: Edition) => years.from;
const judge = (document: Parameters<typeof audit>[0], edition: Edition, force = false) =>
  audit(asRead(document), { capturedAt: '2026-02-01T00:00:00Z', editions: [edition], force });

describe.each([...editions, thirdEdition, hotlineForm].map((edition) => [edition.id, edition] as const))(
  'the blank form of %s',
  (_, edition) => {
    const form = blankForm(edition, { issuer: '青石县财政局', year: year(edition) });

    it('is never called consistent', () => {
      expect(judge(form, edition, true).verdict).toBe('not-fully-read');
    });

    it('is said to be not filled in, and nothing in it is called wrong', () => {
      const audit = judge(form, edition, true);
      expect([verdictWord(audit, 'zh'), verdictWord(audit, 'en')]).toEqual(['未填写', 'Not filled in']);
      expect(audit.findings.filter(({ outcome, severity }) => outcome !== 'fail' || severity !== 'notice')).toEqual([]);
      for (const { message } of audit.findings) expect(message.zh).toContain('未填写');
    });

    it('asks for what is missing as soon as one figure is entered', () => {
      const cell = judge(form, edition, true).report?.facts[edition.tables[0]?.rows[0]?.slots[0]?.path ?? '']?.cell;
      const begun = took(openHistory(form), cell ? [{ piece: { kind: 'cell', ...cell }, to: '1' }] : []);
      const audit = judge(currentOf(begun), edition, true);
      expect(verdictWord(audit, 'zh')).not.toBe('未填写');
    });

    it('has every cell of the statute, blank', () => {
      const facts = Object.values(judge(form, edition, true).report?.facts ?? {});
      expect(new Set(facts.map(({ state }) => state))).toEqual(new Set(['blank']));
      expect(facts.length).toBe(edition.tables.flatMap(({ rows }) => rows.flatMap(({ slots }) => slots)).length);
    });
  },
);

describe.each(editions.map((edition) => [edition.id, edition] as const))('a form of %s that is filled in', (_, edition) => {
  const made: readonly MadeReport[] = Array.from({ length: 12 }, (_unused, seed) => makeReportOf(seed + 400, edition));

  it('is read as it was typed', () => {
    for (const report of made) {
      const { facts } = judge(currentOf(filledForm(report, () => true)), edition, true).report ?? {};
      for (const [path, value] of Object.entries(report.truth)) expect([path, facts?.[path]?.value]).toEqual([path, value]);
    }
  });

  it('gets the totals that its figures come to, and no figure of its own is touched', () => {
    for (const report of made) {
      const totals = new Set<string>();
      let history = filledForm(report, (path) => !/\.total$|resultTotal/.test(path));
      const read = judge(currentOf(history), edition, true).report;
      if (!read) throw new Error('not read');
      const filled = fillTotals(read, new Set());
      for (const { path } of filled) totals.add(path);
      history = took(history, filled);
      const after = judge(currentOf(history), edition, true);
      for (const [path, value] of Object.entries(report.truth)) expect([path, after.report?.facts[path]?.value]).toEqual([path, value]);
      expect([...totals].every((path) => /\.total$|resultTotal/.test(path))).toBe(true);
      expect(fillTotals(after.report ?? read, new Set())).toEqual([]);
    }
  });

  it('leaves a total alone that somebody typed, or whose parts cannot be read', () => {
    const [report] = made;
    if (!report) throw new Error('no report');
    const history = filledForm(report, (path) => path !== 'requests.granted.total');
    const read = judge(currentOf(history), edition, true).report;
    if (!read) throw new Error('not read');
    expect(fillTotals(read, new Set(['requests.granted.total'])).map(({ path }) => path)).not.toContain('requests.granted.total');
    const at = read.facts['requests.granted.enterprise']?.cell;
    const odd = took(history, at ? [{ piece: { kind: 'cell', ...at }, to: '1O' }] : []);
    const again = judge(currentOf(odd), edition, true).report;
    expect(again && fillTotals(again, new Set()).map(({ path }) => path)).not.toContain('requests.granted.total');
    // A total of what is no figure any more says nothing true.
    const total = again?.facts['requests.granted.total']?.cell;
    const stale = judge(currentOf(took(odd, total ? [{ piece: { kind: 'cell', ...total }, to: '7' }] : [])), edition, true).report;
    expect(stale && fillTotals(stale, new Set())).toContainEqual(expect.objectContaining({ path: 'requests.granted.total', to: '' }));
  });

  it('gets sentences that its tables agree with', () => {
    for (const report of made) {
      const history = filledForm(report, () => true);
      const read = judge(currentOf(history), edition, true).report;
      if (!read) throw new Error('not read');
      const sentences = draftSentences(read);
      expect(sentences.length).toBeGreaterThan(1);
      const first = currentOf(history).blocks.findIndex((block) => block.kind === 'paragraph' && block.text.endsWith('总体情况'));
      const written = took(history, [{ piece: { kind: 'paragraph', block: first + 1 }, to: sentences.join('\n') }]);
      const { report: after } = judge(currentOf(written), edition, true);
      expect(after?.claims.length).toBeGreaterThan(0);
      expect(after?.claims.filter(({ outcome }) => outcome !== 'agrees')).toEqual([]);
    }
  });
});

describe('what was changed', () => {
  const [edition] = editions;
  if (!edition) throw new Error('no edition');
  const form = blankForm(edition, { issuer: '青石县', year: 2020 });
  const piece = { kind: 'paragraph', block: 1 } as const;

  it('is undone and done again, step by step', () => {
    const one = took(openHistory(form), [{ piece, to: '一' }]);
    const two = took(one, [{ piece, to: '二' }]);
    expect(currentOf(undo(two))).toEqual(currentOf(one));
    expect(currentOf(undo(undo(two)))).toEqual(form);
    expect(redo(undo(two))).toEqual(two);
    expect(took(two, [{ piece, to: '二' }])).toBe(two);
    expect(took(undo(two), [{ piece, to: '三' }]).undone).toEqual([]);
  });

  it('is listed once for each piece, against what was read; what is as before is no change', () => {
    const two = took(took(openHistory(form), [{ piece, to: '一' }]), [{ piece, to: '二' }]);
    expect(changesOf(two)).toEqual([{ piece, from: '', to: '二' }]);
    expect(changesOf(took(two, [{ piece, to: '' }]))).toEqual([]);
  });

  it('keeps the place of each line of a paragraph', () => {
    const document = currentOf(took(openHistory(form), [{ piece, to: ' 第一段。\n\n第二段。' }]));
    const read = asRead(document).blocks.filter((block) => block.kind === 'paragraph' && block.text.endsWith('段。'));
    expect(read.map((block) => [block.kind === 'paragraph' && block.text, block.place.span])).toEqual([
      ['第一段。', [1, 5]],
      ['第二段。', [7, 11]],
    ]);
  });
});
