import type { Audit, DetectionKind, Verdict } from '../report/audit';
import type { CorrectionPattern } from '../report/correction';
import type { Finding, Severity } from '../report/outcome';

/** The table's words, Chinese with the English beside it. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  'not-a-report': '不是年报 not a report',
  inconsistent: '不一致 inconsistent',
  'not-fully-read': '未完整读取 not fully read',
  doubtful: '有疑点 doubtful',
  consistent: '一致 consistent',
};

export const kindWords: Readonly<Record<DetectionKind, string>> = {
  report: '年报 report',
  'blank-form': '空白表样 blank form',
  'report-list': '年报列表 list of reports',
  'attachment-only': '正文在附件 attachment only',
  'image-only': '表格是图片 tables are pictures',
  'legacy-report': '2019 年以前的年报 report before 2019',
  none: '不是年报 not a report',
};

export const severityWords: Readonly<Record<Severity, string>> = { error: '✕ 错误', warning: '! 警告', notice: 'i 提示' };

export const patternWords: Readonly<Record<CorrectionPattern, string>> = {
  'transposed-digits': '数字颠倒 transposed digits',
  'dropped-digit': '漏一位数字 dropped digit',
  'doubled-digit': '多一位数字 doubled digit',
  'swapped-cells': '两格互换 swapped cells',
  'shifted-column': '错列 shifted column',
  'duplicated-row': '重复一行 duplicated row',
  'moved-between-columns': '填入另一列 moved between columns',
  'copied-total': '照抄别处总计 copied total',
};

/** Sign and word of a finding: a review is never called an error. */
export function gradeOf(finding: Finding): string {
  if (finding.outcome === 'review') return finding.severity === 'notice' ? severityWords.notice : '? 待核';
  return finding.outcome === 'error' ? '? 规则出错' : severityWords[finding.severity];
}

/** How many checks came out each way: `通过 45 · 不符 2 …`. */
export function checkCounts(audit: Audit): string {
  const count = (outcome: string) => audit.checks.filter((check) => check.outcome === outcome).length;
  const parts: [string, number][] = [
    ['通过 pass', count('pass')],
    ['不符 fail', count('fail')],
    ['待核 review', count('review')],
    ['不适用 inapplicable', count('inapplicable')],
    ['规则出错 error', count('error')],
  ];
  return parts
    .filter(([, n], index) => n > 0 || index < 2)
    .map(([word, n]) => `${word} ${n}`)
    .join(' · ');
}
