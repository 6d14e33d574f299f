/** What a page shows at a glance. */
export interface PageEvidence {
  /** Document title, article title of the meta tags, headings: page furniture left out. */
  readonly titles: readonly string[];
  /** All characters of the page in order, markup removed; scripts may still be in it. */
  readonly text: string;
}

/**
 * Whether the page may hold a report, decided in well under a millisecond: a title that says so, or a few of the labels
 * that only the statutory form prints. A wrong yes costs one audit that paints nothing; a wrong no hides a report.
 */
export function isReportLikely({ titles, text }: PageEvidence): boolean {
  return titles.some((title) => TITLES.some((one) => one.test(title))) || countLabels(text) >= ENOUGH_LABELS;
}

function countLabels(text: string): number {
  let found = 0;
  for (const label of LABELS) {
    if (label.test(text)) found += 1;
    if (found >= ENOUGH_LABELS) break;
  }
  return found;
}

// Word cuts words with spaces and line breaks.
const TITLES: readonly RegExp[] = [
  // 政府信息公开工作年度报告, 政务公开年报, 信息公开2023年年度报告
  /(?:信\s*息|政\s*务)\s*公\s*开[^，。；]{0,24}?年\s*(?:度\s*(?:工\s*作\s*)?报\s*告|报)/,
  // 2022年度政府信息公开工作报告, 2022年政府信息公开工作情况的报告
  /\d{4}\s*年[^，。；]{0,24}?(?:信\s*息|政\s*务)\s*公\s*开\s*(?:工\s*作\s*)?(?:情\s*况\s*)?(?:的\s*)?报\s*告/,
];

const ENOUGH_LABELS = 3;

// Dossier section 1: labels that ordinary pages do not print, spaced out as pasted Word text may be.
const LABELS: readonly RegExp[] = [
  '本年新收',
  '上年结转',
  '予以公开',
  '结转下年度',
  '三安全一稳定',
  '内部事务信息',
  '过程性信息',
  '另行制作',
  '大量反复申请',
  '第二十条第',
  '制发件数',
  '现行有效件数',
  '新制作数量',
  '对外公开总数',
  '未经复议直接起诉',
  '复议后起诉',
  '勾稽关系',
].map((label) => new RegExp([...label].join('\\s*')));
