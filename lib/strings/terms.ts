import type { DetectionKind, Verdict } from '../report/audit';
import type { CorrectionPattern } from '../report/correction';

export type Language = 'zh' | 'en';

/** How a finding is marked: its severity, unless the machine could not decide or the rule broke. */
export type Mark = 'error' | 'warning' | 'review' | 'notice' | 'broken';

type Terms<Name extends string> = Readonly<Record<Language, Readonly<Record<Name, string>>>>;

/** The words that stand for the audit's own terms: the same on the page, in the panel and on the command line. */
export const markTerms = {
  zh: { error: '不一致', warning: '需核实', review: '存疑', notice: '提示', broken: '规则故障' },
  en: { error: 'Inconsistent', warning: 'To verify', review: 'Unclear', notice: 'Note', broken: 'Rule failed' },
} as const satisfies Terms<Mark>;

export const verdictTerms: Terms<Verdict> = {
  zh: {
    'not-a-report': '不是年报',
    inconsistent: '有不一致',
    'not-fully-read': '未完整读取',
    doubtful: '有存疑',
    consistent: '全部相符',
  },
  en: {
    'not-a-report': 'Not a report',
    inconsistent: 'Inconsistent',
    'not-fully-read': 'Not fully read',
    doubtful: 'In doubt',
    consistent: 'All consistent',
  },
};

export const kindTerms: Terms<DetectionKind> = {
  zh: {
    report: '年报',
    'blank-form': '空白表样，不是年报',
    'report-list': '年报列表页',
    'attachment-only': '正文在附件里，页面上没有可核查的表',
    'image-only': '报告是图片，无法读取表格',
    'legacy-report': '2019 年以前的年报，不适用现行格式',
    none: '本页不是政府信息公开年报',
  },
  en: {
    report: 'Annual report',
    'blank-form': 'a blank form, not a report',
    'report-list': 'a list of reports',
    'attachment-only': 'the report is in an attachment; no table on the page',
    'image-only': 'the report is a picture; its tables cannot be read',
    'legacy-report': 'a report from before 2019; today’s form does not apply',
    none: 'this page is not an annual disclosure report',
  },
};

export const patternTerms: Terms<CorrectionPattern> = {
  zh: {
    'transposed-digits': '数字颠倒',
    'dropped-digit': '漏了一位',
    'doubled-digit': '多了一位',
    'swapped-cells': '两格互换',
    'shifted-column': '错了一列',
    'duplicated-row': '整行重复',
    'moved-between-columns': '填到了另一列',
    'copied-total': '抄了别处的合计',
  },
  en: {
    'transposed-digits': 'digits transposed',
    'dropped-digit': 'a digit dropped',
    'doubled-digit': 'a digit too many',
    'swapped-cells': 'two cells swapped',
    'shifted-column': 'one column off',
    'duplicated-row': 'row pasted twice',
    'moved-between-columns': 'entered in another column',
    'copied-total': 'a total copied from elsewhere',
  },
};
