import { reckon } from '../reckoning/reckon';
import type { Report } from '../report/report';
import type { Text } from '../report/text';

export type Facts = Omit<Report, 'claims'>;

/** One meaning that a wording allows: the cells whose sum it may state. */
export interface Meaning {
  readonly name: Text;
  readonly cells: readonly string[];
}

/** Sum of the cells as the reckoning has it; null when one is unread. `sure` is false when the reader doubted one of them. */
export function sumOf(report: Facts, cells: readonly string[]): { value: number | null; sure: boolean } {
  const { value, sure } = reckon(report).amount(cells);
  return { value, sure };
}

/** The rows of table three that prose speaks of, with their names. */
const ROWS = {
  newlyReceived: { zh: '本年新收', en: 'newly received' },
  carriedIn: { zh: '上年结转', en: 'carried in' },
  resultTotal: { zh: '办理结果总计', en: 'results in total' },
  carriedOut: { zh: '结转下年度', en: 'carried out' },
} as const;
export type RequestsRow = keyof typeof ROWS;

export const ALL_APPLICANTS: readonly string[] = ['total'];

/** A sum of rows of table three over the given applicant columns. */
export function requestsMeaning(rows: readonly RequestsRow[], columns: readonly string[] = ALL_APPLICANTS): Meaning {
  return {
    name: {
      zh: rows.map((row) => ROWS[row].zh).join('＋') + columnNote(columns, 'zh'),
      en: rows.map((row) => ROWS[row].en).join(' + ') + columnNote(columns, 'en'),
    },
    cells: rows.flatMap((row) => columns.map((column) => `requests.${row}.${column}`)),
  };
}

/** What `收到` `受理` `办理` with nothing more may mean. */
export function intakeMeanings(columns: readonly string[] = ALL_APPLICANTS): Meaning[] {
  return [
    requestsMeaning(['newlyReceived'], columns),
    requestsMeaning(['newlyReceived', 'carriedIn'], columns),
    requestsMeaning(['resultTotal'], columns),
    requestsMeaning(['resultTotal', 'carriedOut'], columns),
  ];
}

/** The result rows of table three whose id begins so (`denied`), as cells of the total column. */
export function resultCells(report: Facts, prefix: string, columns: readonly string[] = ALL_APPLICANTS): string[] {
  const rows = report.edition.tables.find((table) => table.id === 'requests')?.rows ?? [];
  return rows
    .filter((row) => row.id === `requests.${prefix}` || row.id.startsWith(`requests.${prefix}.`))
    .flatMap((row) => columns.map((column) => `${row.id}.${column}`));
}

function columnNote(columns: readonly string[], language: 'zh' | 'en'): string {
  if (columns[0] === 'total') return '';
  const names = columns.map((column) => (language === 'zh' ? (COLUMN_NAMES[column] ?? column) : column));
  return language === 'zh' ? `（${names.join('、')}）` : ` (${names.join(', ')})`;
}

const COLUMN_NAMES: Readonly<Record<string, string>> = {
  naturalPerson: '自然人',
  enterprise: '商业企业',
  researchInstitute: '科研机构',
  publicWelfareOrg: '社会公益组织',
  legalServiceOrg: '法律服务机构',
  otherOrg: '其他',
};
