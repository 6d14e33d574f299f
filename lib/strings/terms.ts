import type { DetectionKind, Verdict } from '../report/audit';
import type { CorrectionPattern } from '../report/correction';
import type { Text } from '../report/text';
import type { Conclusion } from '../report/told/conclusion';
import type { Grade } from '../report/told/grade';

export type Language = 'zh' | 'en';

/** How a finding is marked: its severity, unless the machine could not decide or the rule broke. */
export type Mark = Grade;

type Terms<Name extends string> = Readonly<Record<Language, Readonly<Record<Name, string>>>>;

/**
 * The glossary: what our texts say, and what they never say instead. A test reads every text of ours with it; statutory labels and what a
 * page prints are data, and not bound by it.
 */
export const glossary: readonly {
  readonly say: Text;
  readonly never: { readonly zh: readonly string[]; readonly en: readonly string[] };
}[] = [
  { say: { zh: '表中为、填报为、误填为', en: 'shows' }, never: { zh: ['印为', '印的是', '印成', '印的字'], en: ['prints', 'printed as'] } },
  { say: { zh: '各项之和', en: 'adds up to' }, never: { zh: ['各部分之和', '按算式应为'], en: ['by this sum'] } },
  { say: { zh: '疑似有误', en: 'probably wrong' }, never: { zh: ['多半有误', '多半错'], en: [] } },
  { say: { zh: '供参考', en: 'for information' }, never: { zh: ['小处提示', '处提示'], en: ['a small remark'] } },
  { say: { zh: '有待核实', en: 'to verify' }, never: { zh: ['处需核实', '待核 '], en: [] } },
  {
    say: { zh: '无法自动判定', en: 'could not be decided automatically' },
    never: { zh: ['机器判不了', '机器不能判定', '机器不能'], en: ['the machine cannot'] },
  },
  { say: { zh: '更正建议', en: 'how to correct' }, never: { zh: ['怎样改'], en: [] } },
  { say: { zh: '核查依据说明', en: 'why this is checked' }, never: { zh: ['为什么核'], en: [] } },
  { say: { zh: '同上述原因', en: 'same cause as above' }, never: { zh: ['见上方推断'], en: [] } },
  {
    say: { zh: '涉及整篇报告', en: 'about the whole report' },
    never: { zh: ['不在页面的某一处', '不对应页面'], en: ['not tied to one place'] },
  },
  { say: { zh: '疑似错列', en: 'entered in another column' }, never: { zh: ['填到了另一列'], en: [] } },
  {
    say: { zh: '核查未完成', en: 'not completed' },
    never: { zh: ['没有核查成', '规则故障', '规则出错', '自身出错'], en: ['rule broke', 'rules broke', 'rules failed'] },
  },
  { say: { zh: '消除', en: 'would resolve' }, never: { zh: [], en: ['settles '] } },
  { say: { zh: '自动', en: 'automatically' }, never: { zh: ['自行核查'], en: ['by itself', 'by themselves'] } },
  // What is drawn on a page; what a person does with a finding; when a report came out.
  { say: { zh: '批注', en: 'marks' }, never: { zh: ['作标记', '记号', '隐藏标记'], en: [] } },
  { say: { zh: '撤销忽略', en: 'take back' }, never: { zh: ['取消忽略'], en: [] } },
  { say: { zh: '复看页面显示', en: 'what is shown' }, never: { zh: ['版面复看'], en: [] } },
  { say: { zh: '不允许', en: 'does not allow' }, never: { zh: [], en: ['keeps this page to itself'] } },
];

/** The words that stand for the audit's own terms: the same on the page, in the panel and on the command line. */
export const markTerms = {
  zh: { error: '不一致', warning: '有待核实', review: '存疑', notice: '供参考', broken: '核查未完成' },
  en: { error: 'Inconsistent', warning: 'To verify', review: 'Undecided', notice: 'For information', broken: 'Not completed' },
} as const satisfies Terms<Mark>;

/** How a report stands. Where everything found was set aside, how many that are is said instead. */
export const conclusionTerms: Terms<Exclude<Conclusion, 'aside'>> = {
  zh: {
    none: '不是年报',
    error: '有不一致',
    unfilled: '未填写',
    unread: '未完整读取',
    unchecked: '未能完整核对',
    warning: '有待核实',
    review: '有存疑',
    unseen: '未发现不一致',
    clean: '全部相符',
  },
  en: {
    none: 'Not a report',
    error: 'Inconsistent',
    unfilled: 'Not filled in',
    unread: 'Not fully read',
    unchecked: 'Not fully checked',
    warning: 'To verify',
    review: 'Undecided',
    unseen: 'No inconsistency found',
    clean: 'All consistent',
  },
};

/** Where there are no drawings: in a terminal, on paper. */
export const markSigns: Readonly<Record<Mark, string>> = { error: '✕', warning: '!', review: '?', notice: 'i', broken: '–' };

/** The audit's own verdicts, whatever was set aside since. */
export const verdictTerms: Terms<Verdict> = { zh: verdictsIn('zh'), en: verdictsIn('en') };

function verdictsIn(language: Language): Readonly<Record<Verdict, string>> {
  const { none, error, unread, review, clean } = conclusionTerms[language];
  return { 'not-a-report': none, inconsistent: error, 'not-fully-read': unread, doubtful: review, consistent: clean };
}

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
    'moved-between-columns': '疑似错列',
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
