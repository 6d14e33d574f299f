import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { withBaseline } from '../../lib/casebook/captures/baseline';
import { changesBetween, imprintOf } from '../../lib/casebook/captures/changes';
import { lineChanges } from '../../lib/casebook/captures/line-changes';
import { countChanges } from '../../lib/report/told/changes';
import { sampleCapture } from './sample-capture';

const state = (change: (html: string) => string = (same) => same) => {
  const { export: audit, source } = sampleCapture({ change });
  return { export: audit, document: source.document };
};
const before = state();
const since = (change: (html: string) => string) => changesBetween(before, state(change));
const none = { cells: [], sentences: [], attachments: [] };

describe('what has changed since a capture', () => {
  it('is nothing when the report says the same', () => {
    expect(since((same) => same)).toEqual(none);
    expect(imprintOf(state())).toBe(imprintOf(before));
  });

  it('is a cell with its old and its new figure', () => {
    const { cells, sentences } = since((html) => html.replace('>1846<', '>1864<'));
    expect(cells).toEqual([
      { path: 'disclosure.licensing.decisions', label: expect.stringContaining('行政许可'), from: '1846', to: '1864' },
    ]);
    expect(sentences).toEqual([]);
  });

  it('is a sentence, old and new', () => {
    const { cells, sentences } = since((html) => html.replace('本年新收政府信息公开申请49件', '本年新收政府信息公开申请48件'));
    expect(cells).toEqual([]);
    expect(sentences).toEqual([{ from: expect.stringContaining('申请49件'), to: expect.stringContaining('申请48件') }]);
  });

  it('is a sentence that came, or went', () => {
    expect(since((html) => html.replace('历年文件做了集中清理。', '历年文件做了集中清理。另有一件仍在办理。')).sentences).toEqual([
      { from: null, to: '另有一件仍在办理。' },
    ]);
  });

  it('is a file that was replaced under the same name, added or taken away', () => {
    const link = (href: string, text: string) => `<p>附件：<a href="${href}">${text}</a></p></body>`;
    const withFile = (href: string, text: string) => state((html) => html.replace('</body>', link(href, text)));
    const one = withFile('/a/1.pdf', '年报.pdf');
    expect(one.export.detection.attachments).toHaveLength(1);
    expect(changesBetween(one, withFile('/a/2.pdf', '年报.pdf')).attachments).toEqual([
      {
        from: { href: expect.stringContaining('/a/1.pdf'), text: '年报.pdf' },
        to: { href: expect.stringContaining('/a/2.pdf'), text: '年报.pdf' },
      },
    ]);
    expect(changesBetween(before, one).attachments).toEqual([{ from: null, to: expect.objectContaining({ text: '年报.pdf' }) }]);
    expect(changesBetween(one, before).attachments).toEqual([{ from: expect.objectContaining({ text: '年报.pdf' }), to: null }]);
  });

  it.each([
    ['a counter of visits', (html: string, count: number) => html.replace('</h1>', `</h1><p>来源：本站　浏览次数：${count}</p>`)],
    [
      'a list of other reports',
      (html: string, count: number) => html.replace('</body>', `<p><a href="/x${count}.html">别的年报${count}</a></p></body>`),
    ],
    ['white space', (html: string, count: number) => html.replace('（三）政府信息管理。', `（三）${' '.repeat(count % 5)}政府信息管理。`)],
  ])('is not %s', (_, change) => {
    const [old, fresh] = [state((html) => change(html, 1201)), state((html) => change(html, 1314))];
    expect(changesBetween(old, fresh)).toEqual(none);
    expect(imprintOf(old)).toBe(imprintOf(fresh));
  });

  it('is told from the other side as the opposite', () => {
    const now = state((html) => html.replace('>1846<', '>1864<').replace('312条', '321条'));
    const [there, back] = [changesBetween(before, now), changesBetween(now, before)];
    expect(back.cells).toEqual(there.cells.map(({ from, to, ...cell }) => ({ ...cell, from: to, to: from })));
    expect(countChanges(there)).toBe(countChanges(back));
    expect(imprintOf(now)).not.toBe(imprintOf(before));
  });
});

const line = (text: string) => ({ text, key: text });
const texts = fc.array(
  fc.constantFrom('甲', '乙', '丙', '丁', '戊', '己').map((one) => `${one}单位收到申请若干件。`),
  { maxLength: 12 },
);

describe('lines', () => {
  test.prop([texts])('that are the same have not changed', (lines) => {
    expect(lineChanges(lines.map(line), lines.map(line))).toEqual([]);
  });

  test.prop([texts, texts])('add up: what was, less what went, plus what came, is what is', (old, fresh) => {
    const left = [...old];
    for (const { from } of lineChanges(old.map(line), fresh.map(line))) if (from !== null) left.splice(left.indexOf(from), 1);
    const come = lineChanges(old.map(line), fresh.map(line)).flatMap(({ to }) => (to === null ? [] : [to]));
    expect([...left, ...come].sort()).toEqual([...fresh].sort());
  });

  test.prop([texts, fc.nat(), fc.integer({ min: 1, max: 99 })])('tell one that was changed as one', (old, at, count) => {
    if (old.length === 0) return;
    const index = at % old.length;
    const fresh = old.map((text, on) => (on === index ? text.replace('若干', String(count)) : text));
    expect(lineChanges(old.map(line), fresh.map(line))).toHaveLength(1);
  });

  test.prop([
    fc.shuffledSubarray(
      [1, 2, 3, 4, 5, 6].map((one) => `第${one}句。`),
      { minLength: 6 },
    ),
  ])('that only moved have not changed', (fresh) => {
    const old = [1, 2, 3, 4, 5, 6].map((one) => `第${one}句。`);
    expect(lineChanges(old.map(line), fresh.map(line))).toEqual([]);
  });
});

describe('the baseline of a finding', () => {
  const told = (fingerprint: string, at = 'a', formerly?: readonly string[]) => ({
    fingerprint,
    rule: 'rule',
    at,
    ...(formerly ? { formerly } : {}),
  });
  it('is unchanged, changed or new', () => {
    const now = [told('1'), told('2b', 'b'), told('3', 'c'), told('4', 'd', ['4old'])];
    const all = withBaseline(now, [told('1'), told('2', 'b'), told('4old', 'x')]).map(({ baseline }) => baseline);
    expect(all).toEqual(['unchanged', 'changed', 'new', 'unchanged']);
  });
});
