import type { DetectionKind, Verdict } from '../report/audit';
import type { CorrectionPattern } from '../report/correction';
import type { TableId } from '../report/edition';

export type Language = 'zh' | 'en';

/** Words that the badge, the popup and the marks share. */
export interface Words {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly kinds: Readonly<Record<DetectionKind, string>>;
  readonly severities: Readonly<Record<Mark, string>>;
  readonly tables: Readonly<Record<TableId, string>>;
  readonly patterns: Readonly<Record<CorrectionPattern, string>>;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly reviews: (count: number) => string;
  readonly notices: (count: number) => string;
  readonly dismissed: (count: number) => string;
  readonly cellsRead: (read: number, of: number) => string;
  readonly listOf: (count: number) => string;
}

/** How a finding is marked: its severity, unless the machine could not decide or the rule broke. */
export type Mark = 'error' | 'warning' | 'review' | 'notice' | 'broken';

const zh: Words = {
  verdicts: {
    'not-a-report': '不是年报',
    inconsistent: '有不一致',
    'not-fully-read': '未完整读取',
    doubtful: '有存疑',
    consistent: '全部相符',
  },
  kinds: {
    report: '年报',
    'blank-form': '空白表样，不是年报',
    'report-list': '年报列表页',
    'attachment-only': '正文在附件里，页面上没有可核查的表',
    'image-only': '报告是图片，无法读取表格',
    'legacy-report': '2019 年以前的年报，不适用现行格式',
    none: '本页不是政府信息公开年报',
  },
  severities: { error: '不一致', warning: '需核实', review: '存疑', notice: '提示', broken: '规则故障' },
  tables: { disclosure: '表二', requests: '表三', remedies: '表四' },
  patterns: {
    'transposed-digits': '数字颠倒',
    'dropped-digit': '漏了一位',
    'doubled-digit': '多了一位',
    'swapped-cells': '两格互换',
    'shifted-column': '错了一列',
    'duplicated-row': '整行重复',
    'moved-between-columns': '填到了另一列',
    'copied-total': '抄了别处的合计',
  },
  errors: (count) => `${count} 处不一致`,
  warnings: (count) => `${count} 处需核实`,
  reviews: (count) => `${count} 处存疑`,
  notices: (count) => `${count} 处提示`,
  dismissed: (count) => `${count} 处已忽略`,
  cellsRead: (read, of) => `已读 ${read}/${of} 格`,
  listOf: (count) => `年报列表页，链接 ${count} 份年报`,
};

const en: Words = {
  verdicts: {
    'not-a-report': 'Not a report',
    inconsistent: 'Inconsistent',
    'not-fully-read': 'Not fully read',
    doubtful: 'In doubt',
    consistent: 'All consistent',
  },
  kinds: {
    report: 'Annual report',
    'blank-form': 'a blank form, not a report',
    'report-list': 'a list of reports',
    'attachment-only': 'the report is in an attachment; no table on the page',
    'image-only': 'the report is a picture; its tables cannot be read',
    'legacy-report': 'a report from before 2019; today’s form does not apply',
    none: 'this page is not an annual disclosure report',
  },
  severities: { error: 'Inconsistent', warning: 'To verify', review: 'Unclear', notice: 'Note', broken: 'Rule failed' },
  tables: { disclosure: 'Table 2', requests: 'Table 3', remedies: 'Table 4' },
  patterns: {
    'transposed-digits': 'digits transposed',
    'dropped-digit': 'a digit dropped',
    'doubled-digit': 'a digit doubled',
    'swapped-cells': 'two cells swapped',
    'shifted-column': 'row shifted by a column',
    'duplicated-row': 'row pasted twice',
    'moved-between-columns': 'entered under another applicant',
    'copied-total': 'total copied from another row',
  },
  errors: (count) => `${count} inconsistent`,
  warnings: (count) => `${count} to verify`,
  reviews: (count) => `${count} unclear`,
  notices: (count) => `${count} note${count === 1 ? '' : 's'}`,
  dismissed: (count) => `${count} dismissed`,
  cellsRead: (read, of) => `${read}/${of} cells read`,
  listOf: (count) => `a list linking ${count} report${count === 1 ? '' : 's'}`,
};

export const words: Readonly<Record<Language, Words>> = { zh, en };
