import type { DetectionKind } from '../report/audit';
import type { CorrectionPattern } from '../report/correction';
import type { TableForm } from '../report/edition';
import { kindTerms, type Language, type Mark, markTerms, patternTerms } from './terms';

export type { Language, Mark } from './terms';

/** Words that the badge, the panel and the marks share. */
export interface Words {
  readonly kinds: Readonly<Record<DetectionKind, string>>;
  readonly severities: Readonly<Record<Mark, string>>;
  readonly table: (form: Pick<TableForm, 'name'>) => string;
  readonly patterns: Readonly<Record<CorrectionPattern, string>>;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly reviews: (count: number) => string;
  readonly notices: (count: number) => string;
  readonly dismissed: (count: number) => string;
  readonly cellsRead: (read: number, of: number) => string;
  readonly listOf: (count: number) => string;
  /** Why marks that are wanted cannot be seen. */
  readonly unseen: Readonly<Record<'failed' | 'removed' | 'covered', string>>;
  readonly brokenOff: string;
}

const zh: Words = {
  kinds: kindTerms.zh,
  severities: markTerms.zh,
  table: ({ name }) => name,
  patterns: patternTerms.zh,
  errors: (count) => `${count} 处不一致`,
  warnings: (count) => `${count} 处有待核实`,
  reviews: (count) => `${count} 处存疑`,
  notices: (count) => `${count} 处供参考`,
  dismissed: (count) => `${count} 处已忽略`,
  cellsRead: (read, of) => `已读 ${read}/${of} 格`,
  listOf: (count) => `年报列表页，链接 ${count} 份年报`,
  unseen: {
    failed: '批注没能画在页面上，清单不受影响',
    removed: '批注被本页移除，页面上看不到，清单不受影响',
    covered: '批注被本页的内容遮住，页面上看不到，清单不受影响',
  },
  brokenOff: '核查没有完成，点开可重试',
};

const en: Words = {
  kinds: kindTerms.en,
  severities: markTerms.en,
  table: ({ name }) => name.replace(/^表([一二三四五六七八九])$/, (_, number) => `Table ${'一二三四五六七八九'.indexOf(number) + 1}`),
  patterns: patternTerms.en,
  errors: (count) => `${count} inconsistent`,
  warnings: (count) => `${count} to verify`,
  reviews: (count) => `${count} undecided`,
  notices: (count) => `${count} for information`,
  dismissed: (count) => `${count} dismissed`,
  cellsRead: (read, of) => `${read}/${of} cells read`,
  listOf: (count) => `a list linking ${count} report${count === 1 ? '' : 's'}`,
  unseen: {
    failed: 'the marks could not be painted on the page, the list stands',
    removed: 'the page has removed the marks, the list stands',
    covered: 'something of the page covers the marks, the list stands',
  },
  brokenOff: 'the audit was not finished; open to try again',
};

export const words: Readonly<Record<Language, Words>> = { zh, en };
