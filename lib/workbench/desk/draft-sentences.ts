import type { Report } from '../../report/report';

/**
 * Sentences for section one that say what the tables say, so that text and table agree from the start. Only what is entered is told: a
 * blank cell gives no sentence. Each line names the cells that it tells, as sums of paths.
 */
export function draftSentences({ edition, facts }: Pick<Report, 'edition' | 'facts'>): string[] {
  const valueAt = (path: string): number | null => {
    const own = facts[path];
    if (own) return own.value;
    // A printed group of rows: what its leaves come to.
    const leaves = edition.tables.flatMap(({ rows }) => rows).filter(({ id }) => id.startsWith(`${path}.`));
    const values = leaves.map(({ id }) => facts[`${id}.total`]?.value ?? null);
    return values.some((value) => value !== null) ? values.reduce((sum: number, value) => sum + (value ?? 0), 0) : null;
  };
  return lines.flatMap(({ lead, parts, none, optional }) => {
    const told = parts.flatMap(([path, words, unit]) => {
      const number = valueAt(path);
      return number === null || (optional && number === 0) ? [] : [`${words}${number}${unit}`];
    });
    const isNone = none !== undefined && parts.length > 0 && parts.every(([path]) => valueAt(path) === 0);
    if (isNone) return [none];
    return told.length === 0 ? [] : [`${lead}${told.join(optional ? '、' : '，')}。`];
  });
}

interface Line {
  readonly lead: string;
  /** Path, or a group of rows; the words before its number; the unit. */
  readonly parts: readonly (readonly [path: string, words: string, unit: string])[];
  /** Instead, where every one is zero. */
  readonly none?: string;
  /** What is zero is left out of the list. */
  readonly optional?: true;
}

const lines: readonly Line[] = [
  {
    lead: '',
    parts: [
      ['disclosure.normativeDocs.issued', '制发行政规范性文件', '件'],
      ['disclosure.normativeDocs.repealed', '废止行政规范性文件', '件'],
      ['disclosure.normativeDocs.inForce', '现行有效行政规范性文件', '件'],
    ],
  },
  {
    lead: '',
    parts: [
      ['disclosure.normativeDocs.made', '新制作规范性文件', '件'],
      ['disclosure.normativeDocs.newlyPublic', '新公开规范性文件', '件'],
      ['disclosure.normativeDocs.totalPublic', '对外公开规范性文件总数', '件'],
    ],
  },
  {
    lead: '全年作出',
    parts: [
      ['disclosure.licensing.decisions', '行政许可决定', '件'],
      ['disclosure.penalty.decisions', '行政处罚决定', '件'],
      ['disclosure.coercion.decisions', '行政强制决定', '件'],
    ],
    optional: true,
  },
  {
    lead: '本年',
    parts: [
      ['requests.newlyReceived.total', '新收政府信息公开申请', '件'],
      ['requests.carriedIn.total', '上年结转', '件'],
      ['requests.resultTotal.total', '办结', '件'],
      ['requests.carriedOut.total', '结转下年度继续办理', '件'],
    ],
    none: '本年未收到政府信息公开申请，没有上年结转和结转下年度继续办理的申请。',
  },
  {
    lead: '政府信息公开申请的办理结果：',
    parts: [
      ['requests.granted.total', '予以公开', '件'],
      ['requests.partiallyGranted.total', '部分公开', '件'],
      ['requests.denied', '不予公开', '件'],
      ['requests.unable', '无法提供', '件'],
      ['requests.notProcessed', '不予处理', '件'],
      ['requests.otherHandling', '其他处理', '件'],
    ],
    optional: true,
  },
  {
    lead: '因政府信息公开工作',
    parts: [['remedies.review.total', '被申请行政复议', '件']],
    none: '没有因政府信息公开工作被申请行政复议。',
  },
];
