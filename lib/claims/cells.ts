import { type Fact, isBlank, isRead } from '../report/fact';
import type { Report } from '../report/report';
import type { Text } from '../report/text';

export type Facts = Omit<Report, 'claims'>;

/** One meaning that a wording allows: the cells whose sum it may state. */
export interface Meaning {
  readonly name: Text;
  readonly cells: readonly string[];
}

/** Sum of the cells with blanks as zero; null when one is unread. `sure` is false when the reader doubted one of them. */
export function sumOf(report: Facts, cells: readonly string[]): { value: number | null; sure: boolean } {
  let value: number | null = 0;
  let sure = true;
  for (const path of cells) {
    const one = cellValue(report, path);
    sure &&= one.sure;
    value = value === null || one.value === null ? null : value + one.value;
  }
  return { value: value === null ? null : Number(value.toFixed(6)), sure };
}

/** A blank counts as zero; a blank total stands for the sum of its row. */
function cellValue(report: Facts, path: string): { value: number | null; sure: boolean } {
  const fact = report.facts[path];
  if (!fact || !isRead(fact)) return { value: null, sure: false };
  // A table without a single figure says nothing: zero is then only a guess.
  const isSure = (one: Fact) => one.confidence >= 1 && !report.tables[one.table].empty;
  if (fact.state === 'number') return { value: fact.value, sure: isSure(fact) };
  if (!isBlank(fact) || !path.endsWith('.total')) return { value: 0, sure: isSure(fact) };
  const row = path.slice(0, -'.total'.length);
  const parts = (report.edition.tables.find((table) => table.id === fact.table)?.rows ?? [])
    .flatMap((item) => item.slots)
    .filter((slot) => slot.path.startsWith(`${row}.`) && slot.path.lastIndexOf('.') === row.length && slot.path !== path)
    .map((slot) => report.facts[slot.path])
    .filter((part): part is Fact => part !== undefined);
  if (parts.some((part) => !isRead(part))) return { value: null, sure: false };
  const sum = parts.reduce((total, part) => total + (part.value ?? 0), 0);
  return { value: sum, sure: parts.every(isSure) };
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
