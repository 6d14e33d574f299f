import type { SettingRule } from '../../lib/panel/pages/rule-switches';
import type { Audited, PageState } from '../../lib/panel/port';
import type { Audit } from '../../lib/report/audit';
import { emptyBook } from '../../lib/report/book-state';
import { at, checks, sampleAudit, sampleFinding, samplePage, sampleReport } from './sample-audit';

/** Every state that the popup can be in, by name: the browser tests and the contact sheet go through them. */
export const galleryStates: Readonly<Record<string, PageState>> = {
  findings: audited(findingsAudit(), { current: 1 }),
  dismissed: audited(
    { ...findingsAudit(), dismissals: [{ fingerprint: 'f1', reason: '已与业务科室核对', when: '2026-03-01T08:00:00Z' }] },
    { returned: [{ fingerprint: 'f2', reason: '去年口径不同', when: '2026-02-01T08:00:00Z' }] },
  ),
  ambiguous: audited(ambiguousAudit()),
  'several-causes': audited(severalCausesAudit()),
  'six-ways': audited(sixWaysAudit()),
  're-entry': audited(reentryAudit()),
  mended: audited(findingsAudit(), { since: { mended: 2, added: 0 } }),
  clean: audited(sampleAudit('consistent')),
  // Right as it was read; what is shown is still to be looked at.
  pending: audited({ ...sampleAudit('consistent'), source: { ...sampleAudit('consistent').source, look: 'pending' } }),
  'not-fully-read': audited(
    sampleAudit('not-fully-read', {
      truncated: { zh: '页面过大，只读取了前面的部分', en: 'The page is too large: only its beginning was read' },
      report: sampleReport('2019', {
        'requests.granted.naturalPerson': null,
        'requests.granted.total': null,
        'remedies.review.total': null,
      }),
      checks: checks({ pass: 240, inapplicable: 14 }),
    }),
  ),
  doubtful: audited(
    sampleAudit('doubtful', {
      checks: checks({ pass: 254, review: 1, error: 1, inapplicable: 4 }),
      findings: [
        sampleFinding(1, {
          outcome: 'review',
          severity: 'warning',
          message: {
            zh: '正文说有一起诉讼，表四为 0：可能是往年的案件，请核对',
            en: 'The text names a lawsuit, table 4 says 0: perhaps an earlier year’s case',
          },
          quote: '发生行政诉讼1起',
          cells: [],
          place: at('p1'),
          cell: null,
          equation: null,
        }),
        sampleFinding(2, {
          outcome: 'error',
          severity: 'warning',
          rule: 'template-leftovers',
          message: { zh: '规则“模板残留”自身出错，未得出结论', en: 'The rule “template leftovers” broke; nothing was concluded' },
          cells: [],
          place: null,
          cell: null,
          equation: null,
        }),
      ],
    }),
  ),
  'blank-form': audited(samplePage('blank-form')),
  'report-list': audited(samplePage('report-list', { listed: 12 })),
  'attachment-only': audited(
    samplePage('attachment-only', {
      attachments: [
        {
          href: 'http://www.example.gov.cn/a/P0202401.docx',
          text: '云溪区民政局2023年政府信息公开工作年度报告.docx',
          type: 'docx',
          place: null,
        },
      ],
    }),
  ),
  'image-only': audited(samplePage('image-only')),
  'legacy-report': audited(samplePage('legacy-report')),
  none: audited(samplePage('none')),
  'foreign-frame': audited(samplePage('none'), { foreignFrames: ['https://reports.example.org.cn/2024/view.html'] }),
  restricted: { kind: 'restricted' },
  'not-permitted': { kind: 'idle', why: 'not-permitted' },
  paused: { kind: 'idle', why: 'paused' },
  'file-access': { kind: 'file-access' },
  'needs-reload': { kind: 'needs-reload' },
  pdf: { kind: 'pdf', url: 'https://www.example.gov.cn/2024.pdf' },
  failed: { kind: 'failed', message: 'RangeError: too many cells' },
  'no-tab': { kind: 'no-tab' },
  auditing: { kind: 'auditing' },
};

export const galleryRules: readonly SettingRule[] = [
  {
    id: 'intake-balance',
    severity: 'error',
    part: '表三',
    title: { zh: '新收加上年结转等于办理结果总计加结转下年度', en: 'Received plus carried in equals results plus carried out' },
  },
  {
    id: 'applicant-total',
    severity: 'error',
    part: '表三',
    title: { zh: '总计等于各类申请人之和', en: 'The total equals the sum of the applicants' },
  },
  { id: 'section-missing', severity: 'warning', part: null, title: { zh: '六个部分齐全', en: 'All six sections are there' } },
  { id: 'duplicated-word', severity: 'notice', part: null, title: { zh: '没有重复的词语', en: 'No word is doubled' } },
];

function audited(audit: Audit, change: Partial<Audited> = {}): PageState {
  return {
    kind: 'audited',
    reply: {
      audit,
      visible: true,
      unseen: null,
      current: null,
      checked: false,
      unlinked: false,
      only: null,
      since: null,
      returned: [],
      unconfirmed: [],
      notStored: false,
      foreignFrames: [],
      book: emptyBook,
      ...change,
    },
  };
}

function findingsAudit(): Audit {
  return sampleAudit('inconsistent', {
    checks: checks({ pass: 250, fail: 5, review: 1, inapplicable: 4 }),
    report: {
      ...sampleReport('2021', { 'requests.resultTotal.naturalPerson': 21, 'requests.newlyReceived.naturalPerson': 12 }),
      claims: [
        {
          quote: '全年收到依申请公开21件',
          numeral: '21件',
          section: 1,
          place: at('p1'),
          clause: at('p1'),
          value: 21,
          unit: '件',
          subject: 'requests received',
          readings: [],
          outcome: 'conflicts',
          doubtful: false,
          rule: 'claim-requests-received',
          reason: null,
        },
        {
          quote: '培训3次',
          numeral: '3次',
          section: 1,
          place: at('p1'),
          clause: at('p1'),
          value: 3,
          unit: '次',
          subject: 'other',
          readings: [],
          outcome: 'unlinked',
          doubtful: false,
          rule: null,
          reason: null,
        },
      ],
    },
    findings: [
      sampleFinding(1, {
        rule: 'claim-requests-received',
        severity: 'warning',
        message: { zh: '正文写收到 21 件，表三本年新收为 12 件', en: 'The text says 21 were received, table 3 says 12' },
        quote: '全年收到依申请公开21件',
        place: at('p1'),
        cell: null,
        equation: null,
      }),
      sampleFinding(2, {}),
      sampleFinding(3, {
        rule: 'applicant-total',
        at: 'resultTotal',
        message: {
          zh: '（七）总计：各类申请人之和为 21，总计填报为 12，相差 9',
          en: '(7) total: the applicants sum to 21, the total says 12',
        },
        cells: ['requests.resultTotal.total', 'requests.resultTotal.naturalPerson'],
      }),
      sampleFinding(4, {
        rule: 'result-total',
        message: {
          zh: '自然人一列：各项结果之和为 12，总计填报为 21，相差 9',
          en: 'Natural persons: results sum to 12, the total says 21',
        },
      }),
      sampleFinding(5, {
        rule: 'remedy-total',
        at: 'review',
        outcome: 'review',
        severity: 'error',
        message: { zh: '行政复议总计空白，无法判断', en: 'The review total is blank and cannot be judged' },
        cells: ['remedies.review.total', 'remedies.review.upheld'],
        place: at('table2 r0 c4'),
        cell: { grid: 2, row: 0, column: 4 },
      }),
      sampleFinding(6, {
        rule: 'section-missing',
        severity: 'warning',
        message: { zh: '“六、其他需要报告的事项”之下没有内容', en: 'Section six is empty' },
        cells: [],
        quote: null,
        place: at('heading6'),
        cell: null,
        equation: null,
      }),
      sampleFinding(7, {
        rule: 'email',
        severity: 'notice',
        message: { zh: '邮箱地址缺少 @', en: 'The e-mail address has no @' },
        cells: [],
        quote: null,
        place: null,
        cell: null,
        equation: null,
      }),
    ],
    corrections: [
      {
        cells: [{ path: 'requests.resultTotal.naturalPerson', from: 21, to: 12 }],
        resolves: ['f2', 'f3', 'f4'],
        pattern: 'transposed-digits',
        ambiguous: false,
      },
    ],
  });
}

function ambiguousAudit(): Audit {
  const change = (path: string, from: number | null, to: number) => ({
    cells: [{ path, from, to }],
    resolves: ['f1'],
    pattern: null,
    ambiguous: true,
  });
  return sampleAudit('inconsistent', {
    findings: [sampleFinding(1)],
    corrections: [change('requests.newlyReceived.naturalPerson', 12, 21), change('requests.carriedIn.naturalPerson', null, 9)],
  });
}

/** A certain mistake beside a doubtful one, and the whole accounts that the diagnosis tells as well. */
function severalCausesAudit(): Audit {
  const { findings, corrections } = findingsAudit();
  const doubtful = [9, 12].map((to, i) => ({
    cells: [{ path: ['remedies.review.total', 'remedies.review.upheld'][i] ?? '', from: 21, to }],
    resolves: ['f5'],
    pattern: null,
    ambiguous: true,
  }));
  const whole = doubtful.map((one) => ({
    ...one,
    cells: [...corrections.flatMap(({ cells }) => cells), ...one.cells],
    resolves: ['f2', 'f3', 'f4', 'f5'],
  }));
  return sampleAudit('inconsistent', { findings, corrections: [...corrections, ...doubtful, ...whole] });
}

/** Six fixes that the figures cannot tell apart. */
function sixWaysAudit(): Audit {
  const { corrections, ...audit } = ambiguousAudit();
  const [first] = corrections;
  const candidates = ['granted', 'partiallyGranted', 'carriedIn', 'carriedOut', 'newlyReceived', 'resultTotal'].map((row, index) => ({
    ...(first ?? { resolves: ['f1'], pattern: null, ambiguous: true }),
    cells: [{ path: `requests.${row}.naturalPerson`, from: 12, to: 20 + index }],
  }));
  return { ...audit, corrections: candidates };
}

/** A table in which so much differs that every row is best entered anew. */
function reentryAudit(): Audit {
  const { rows = [] } = sampleReport().edition.tables.find(({ id }) => id === 'requests') ?? {};
  return { ...findingsAudit(), corrections: [], reentry: rows.slice(0, 24).map(({ id }) => id) };
}
