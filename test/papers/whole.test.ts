import { fc, test } from '@fast-check/vitest';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { correction, opinion, toPage, toRichText, toText } from '../../lib/papers';
import { mattersOf } from '../../lib/papers/matters';
import type { Audit } from '../../lib/report/audit';
import type { Correction } from '../../lib/report/correction';
import type { Finding } from '../../lib/report/outcome';
import { consistent, makeAudit } from '../overlay/stand';
import { sampleAudit, sampleFinding, sampleReport } from '../panel/sample-audit';
import { describeRule } from './describe';

const faulty = makeAudit({ ...consistent, 'requests.granted.naturalPerson': 21 });
const [row, column] = faulty.findings;
if (!row || !column) throw new Error('two findings expected');
const cause: Correction = {
  cells: [{ path: 'requests.granted.naturalPerson', from: 21, to: 10 }],
  resolves: faulty.findings.map(({ fingerprint }) => fingerprint),
  pattern: 'transposed-digits',
  ambiguous: false,
};
const warning = sampleFinding(8, {
  rule: 'section-missing',
  severity: 'warning',
  cells: [],
  cell: null,
  equation: null,
  message: { zh: '没有读到“一、总体情况”这一部分。', en: 'Section one was not found.' },
});
const review: Finding = { ...warning, fingerprint: 'f9', outcome: 'review', quote: '共受理15件', cells: ['requests.granted.total'] };
const notice: Finding = { ...warning, fingerprint: 'f10', severity: 'notice', rule: 'contact-details' };

describe('核查意见书', () => {
  it('tells the findings of one cause as one item, led by the cause', () => {
    const text = toText(opinion({ ...faulty, corrections: [cause] }, describeRule, 'zh'));
    expect(text).toContain('一、不一致（1 项）');
    expect(text).toContain('1. 最可能的原因：表三“（一）予以公开”行“自然人”列填报为 21，疑似误填，应为 10（数字颠倒）。');
    expect(text).toContain(`更正后下列 ${faulty.findings.length} 处不符可同时消除：`);
    expect(text).not.toContain('2. ');
  });

  it('orders by severity, and asks for no more than each part may', () => {
    const audit = sampleAudit('inconsistent', { findings: [notice, review, warning, sampleFinding(1)] });
    const text = toText(opinion(audit, describeRule, 'zh'));
    const parts = [...text.matchAll(/[一二三四]、(不一致|有待核实|存疑|供参考)（1 项）/g)].map(([, name]) => name);
    expect(parts).toEqual(['不一致', '有待核实', '存疑', '供参考']);
    expect(text).toContain('请比对“共受理15件”与表三“（一）予以公开”行“总计”列');
    expect(text).toContain('也无须因此重新公布');
  });

  it('says where, when and what was checked, in figures that add up', () => {
    const text = toText(opinion(sampleAudit('consistent'), describeRule, 'zh'));
    for (const part of [
      '《云溪区民政局2023年政府信息公开工作年度报告》',
      'http://www.example.gov.cn/report.html',
      '核查时间：2026年',
      '未发现不一致。每一格都已读到',
      '读取法定表格 200/200 格',
      '核查 256 项：相符 256，不符 0，存疑 0，未完成 0；另有 4 项不适用',
    ])
      expect(text).toContain(part);
  });

  it('keeps bases apart that are sentences of their own', () => {
    const basis = ['表三表头：第一项加第二项之和，等于第三项加第四项之和', '表三（七）总计'].map(
      (part) => `国办公开办函〔2021〕30号 ${part}`,
    );
    const findings = basis.map((one, index) => sampleFinding(index + 1, { basis: one }));
    expect(toText(opinion(sampleAudit('inconsistent', { findings }), describeRule, 'zh'))).toContain('第四项之和；表三（七）总计');
  });

  it('never calls a report right that was not read whole', () => {
    const report = sampleReport('2021', { 'requests.granted.total': null });
    const text = toText(opinion(sampleAudit('not-fully-read', { report }), describeRule, 'zh'));
    expect(text).toContain('报告未完整读取，以下结论只及于已读部分');
    expect(text).toContain('未读到 1 格：（一）予以公开 · 总计');
    expect(text).not.toContain('均成立');
  });

  it('leaves out what was set aside, and says so with the reason', () => {
    const dismissals = [{ fingerprint: 'f8', reason: '附件另有', when: '2026-01-01T00:00:00Z' }];
    const text = toText(opinion(sampleAudit('inconsistent', { findings: [sampleFinding(1), warning], dismissals }), describeRule, 'zh'));
    expect(text).not.toContain('有待核实（');
    expect(text).toContain('另有 1 项经人工核对后未列入：没有读到“一、总体情况”这一部分（附件另有）。');
    expect(text).toContain('有不一致（已忽略 1）');
  });

  it('names the rows to enter again instead of guessing cells', () => {
    const text = toText(opinion({ ...faulty, reentry: ['requests.granted'] }, describeRule, 'zh'));
    expect(text).toContain('整行重新填报：表三“（一）予以公开”');
  });
});

describe('更正说明', () => {
  it('corrects what the sums settle, and only that', () => {
    const audit = { ...faulty, corrections: [cause], findings: [...faulty.findings, warning, notice] };
    const paper = correction(audit, describeRule, 'zh');
    const grid = paper.parts.find((part) => part.kind === 'grid');
    expect(grid?.kind === 'grid' && grid.rows).toEqual([
      ['表三“（一）予以公开”行“自然人”列', '21', '10', `数字颠倒；更正后 ${faulty.findings.length} 处勾稽关系成立`],
    ]);
    const text = toText(paper);
    expect(text).toContain('尚待核实的事项');
    expect(text.indexOf('尚待核实的事项')).toBeGreaterThan(text.indexOf('其他内容不变'));
  });

  it('leaves a doubtful cause open', () => {
    const corrections = [10, 12].map((to) => ({
      ...cause,
      cells: [{ path: 'requests.granted.naturalPerson', from: 21, to }],
      ambiguous: true,
    }));
    const paper = correction({ ...faulty, corrections }, describeRule, 'zh');
    expect(paper.parts.some(({ kind }) => kind === 'grid')).toBe(false);
    expect(toText(paper)).toContain('数字须查明后更正的事项');
  });

  it('says so when nothing needs correcting', () => {
    const text = toText(correction(sampleAudit('consistent'), describeRule, 'zh'));
    expect(text).toContain('经核对，未发现须更正的数字。');
    // Nothing to publish: no lead into a list, no signature.
    expect(text).not.toMatch(/作如下更正|其他内容不变|年　　月/);
  });
});

const anyAudit: fc.Arbitrary<Audit> = fc
  .record({
    picks: fc.subarray([...faulty.findings, warning, review, notice]),
    ways: fc.integer({ min: 0, max: 3 }),
    dismissed: fc.subarray([...faulty.findings, warning, review, notice]),
    reentry: fc.boolean(),
  })
  .map(({ picks, ways, dismissed, reentry }) => ({
    ...faulty,
    findings: picks,
    corrections: Array.from({ length: ways }, (_, index) => ({
      ...cause,
      cells: [{ ...(cause.cells[0] as never as { path: string; from: number; to: number }), to: index }],
      ambiguous: ways > 1,
    })),
    reentry: reentry ? ['requests.granted'] : null,
    dismissals: dismissed.map(({ fingerprint }) => ({ fingerprint, reason: '已核对', when: '2026-01-01T00:00:00Z' })),
  }));

describe('any audit', () => {
  test.prop([anyAudit])('tells every open finding exactly once', (audit) => {
    const open = audit.findings.filter(({ fingerprint }) => !audit.dismissals.some((one) => one.fingerprint === fingerprint));
    const told = mattersOf(audit).flatMap(({ findings }) => findings);
    expect(told.map(({ fingerprint }) => fingerprint).sort()).toEqual(open.map(({ fingerprint }) => fingerprint).sort());
  });

  test.prop([anyAudit])('gives a corrected figure only for one certain cause', (audit) => {
    const certain = audit.corrections.length === 1 && audit.findings.length > 0;
    if (!certain) expect(correction(audit, describeRule, 'zh').parts.some(({ kind }) => kind === 'grid')).toBe(false);
  });
});

describe('as rich text', () => {
  const hostile = '<img src=x onerror=alert(1)>&"\'</td></table><script>\u202e';
  test.prop([fc.string({ unit: 'grapheme' })])('whatever a page prints stays text', (any) => {
    const report = { ...sampleReport(), title: `${any}${hostile}`, issuer: any };
    const audit = sampleAudit('doubtful', { report, findings: [{ ...warning, message: { zh: `${any}${hostile}`, en: any } }] });
    const page = toPage(opinion(audit, describeRule, 'zh'));
    expect([...tagsOf(parse(page))].filter((tag) => !ALLOWED.has(tag))).toEqual([]);
    expect(page).not.toContain('\u202e');
  });

  it('links the report and loads nothing', () => {
    const html = toRichText(opinion(sampleAudit('consistent'), describeRule, 'zh'));
    expect(html).toContain('<a href="http://www.example.gov.cn/report.html">');
    expect(toPage(opinion(sampleAudit('consistent'), describeRule, 'zh'))).toContain("default-src 'none'");
    const local = sampleAudit('consistent');
    const files = toRichText(opinion({ ...local, source: { ...local.source, url: 'javascript:alert(1)' } }, describeRule, 'zh'));
    expect(files).not.toContain('href="javascript');
  });
});

const ALLOWED = new Set('html head meta title style body article h1 h2 table tbody tr td th p ol ul li b a'.split(' '));

function* tagsOf(node: object): Generator<string> {
  if ('tagName' in node) yield String(node.tagName);
  if ('childNodes' in node) for (const child of node.childNodes as object[]) yield* tagsOf(child);
}
