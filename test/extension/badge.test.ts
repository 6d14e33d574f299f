import { describe, expect, it } from 'vitest';
import { badgeFacts } from '../../lib/extension/auditor/badge-facts';
import { badge } from '../../lib/extension/background/badge';
import type { BadgeFacts } from '../../lib/extension/messages/messages';
import { sampleAudit, sampleFinding, samplePage } from '../panel/sample-audit';

const facts = (change: Partial<BadgeFacts>): BadgeFacts => ({
  verdict: 'consistent',
  kind: 'report',
  errors: 0,
  warnings: 0,
  reviews: 0,
  dismissed: 0,
  read: 200,
  of: 200,
  unfilled: false,
  listed: 0,
  look: 'agrees',
  asOf: null,
  unseen: null,
  ...change,
});

describe('the toolbar badge', () => {
  it('says why marks cannot be seen', () => {
    expect(badge(facts({ unseen: 'removed' })).title.zh).toContain('批注被本页移除');
    expect(badge(facts({ unseen: 'covered' })).title.en).toContain('covers the marks');
  });

  it.each<[string, Partial<BadgeFacts>, string, string]>([
    ['counts errors', { verdict: 'inconsistent', errors: 2, reviews: 1 }, '2', '有不一致，2 处不一致，1 处存疑，已读 200/200 格'],
    ['keeps to three characters', { verdict: 'inconsistent', errors: 140 }, '99+', '140 处不一致'],
    ['asks when only the machine could not decide', { verdict: 'doubtful', reviews: 1 }, '?', '有存疑，1 处存疑'],
    ['warns when something should be verified', { verdict: 'doubtful', warnings: 2, reviews: 1 }, '!', '有待核实，2 处有待核实，1 处存疑'],
    ['never ticks what was not fully read', { verdict: 'not-fully-read', read: 190 }, '–', '未完整读取，已读 190/200 格'],
    ['says that a form is not filled in', { verdict: 'not-fully-read', unfilled: true }, '–', '勾稽 · 未填写，已读 200/200 格'],
    ['ticks when all holds', {}, '✓', '全部相符，已读 200/200 格'],
    ['does not tick when every error was set aside', { verdict: 'inconsistent', dismissed: 2 }, '·', '已忽略 2 处，未发现其他不符'],
    ['shows the unread behind errors set aside', { verdict: 'inconsistent', dismissed: 1, read: 3 }, '–', '未完整读取（已忽略 1）'],
    ['does not tick before the second look', { look: 'pending' }, '…', '正在复看页面显示'],
    ['does not tick where no second look was possible', { look: 'none' }, '·', '未能复看页面显示'],
    ['does not tick what nobody watches any more', { asOf: '2026-01-01T10:00:00Z' }, '·', '此后的变化未再核对'],
    ['is empty on a blank form and says so', { verdict: 'not-a-report', kind: 'blank-form', read: 0, of: 0 }, '', '空白表样'],
    [
      'tells how many reports a list links',
      { verdict: 'not-a-report', kind: 'report-list', listed: 7, read: 0, of: 0 },
      '',
      '链接 7 份年报',
    ],
    ['says why a page is left alone', { verdict: 'not-a-report', kind: 'none', read: 0, of: 0 }, '', '不是政府信息公开年报'],
  ])('%s', (_, change, text, title) => {
    const made = badge(facts(change));
    expect(made.text).toBe(text);
    expect(made.title.zh).toContain(title);
    expect(made.title.en).toMatch(/^Gouji · [\x20-\x7e’]+$/);
  });

  it('never says the colour of an error for anything else', () => {
    const error = badge(facts({ verdict: 'inconsistent', errors: 1 })).color;
    for (const change of [{ verdict: 'doubtful', reviews: 1 }, { verdict: 'not-fully-read' }, {}] as const)
      expect(badge(facts(change)).color).not.toBe(error);
  });
});

describe('badge facts of an audit', () => {
  it('count what is open by outcome and severity, and what was set aside apart', () => {
    const audit = sampleAudit('inconsistent', {
      findings: [
        sampleFinding(1),
        sampleFinding(2),
        sampleFinding(3, { severity: 'warning' }),
        sampleFinding(4, { outcome: 'review' }),
        sampleFinding(5, { severity: 'notice' }),
      ],
      dismissals: [{ fingerprint: 'f2', reason: '已核对', when: '2026-03-01T00:00:00Z' }],
    });
    expect(badgeFacts(audit)).toEqual({
      verdict: 'inconsistent',
      unseen: null,
      kind: 'report',
      errors: 1,
      warnings: 1,
      reviews: 1,
      dismissed: 1,
      read: 200,
      of: 200,
      unfilled: false,
      look: 'agrees',
      asOf: null,
      listed: 0,
    });
  });

  it('count every review, and no remark on style', () => {
    const review = sampleFinding(1, { outcome: 'review', severity: 'notice' });
    expect(badgeFacts(sampleAudit('doubtful', { findings: [review, { ...review, style: true }] })).reviews).toBe(1);
  });

  it('are all zero on a page that is no report', () => {
    expect(badgeFacts(samplePage('report-list', { listed: 3 }))).toMatchObject({
      errors: 0,
      read: 0,
      of: 0,
      listed: 3,
      kind: 'report-list',
    });
  });
});
