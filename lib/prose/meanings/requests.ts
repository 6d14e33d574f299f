import type { Report } from '../../report/report';
import type { Meaning } from './meaning';

type Form = Pick<Report, 'edition'>;

/** The flows of table three: `in + new = done + out`. */
const FLOWS = {
  newlyReceived: { zh: '本年新收', en: 'newly received' },
  carriedIn: { zh: '上年结转', en: 'carried in' },
  resultTotal: { zh: '办理结果总计', en: 'results in total' },
  carriedOut: { zh: '结转下年度', en: 'carried out' },
} as const;
export type Flow = keyof typeof FLOWS;

/** A sum of flows over applicant columns (`total`, or some of the six). */
export function flow(rows: readonly Flow[], columns: readonly string[] = ['total'], minus: readonly Flow[] = []): Meaning {
  const name = (language: 'zh' | 'en') => {
    let all = '';
    for (const row of rows) all += (all === '' ? '' : PLUS[language]) + FLOWS[row][language];
    for (const row of minus) all += MINUS[language] + FLOWS[row][language];
    return all + columnNote(columns, language);
  };
  const of = { name: { zh: name('zh'), en: name('en') }, cells: cellsOf(rows, columns) };
  return minus.length > 0 ? { ...of, minus: cellsOf(minus, columns) } : of;
}

function cellsOf(rows: readonly Flow[], columns: readonly string[]): string[] {
  const cells: string[] = [];
  for (const row of rows) for (const column of columns) cells.push(`requests.${row}.${column}`);
  return cells;
}

const PLUS = { zh: '＋', en: ' + ' };
const MINUS = { zh: '－', en: ' − ' };

/** The result rows of table three whose id is, or begins with, one of these (`denied`): one meaning, their sum. Null: the edition has none. */
export function outcome(report: Form, ids: readonly string[], columns: readonly string[] = ['total']): Meaning | null {
  const items = (report.edition.tables.find((table) => table.id === 'requests')?.rows ?? []).filter((item) =>
    ids.some((id) => item.id === `requests.${id}` || item.id.startsWith(`requests.${id}.`)),
  );
  if (items.length === 0) return null;
  const label = (id: string) => {
    const own = items.find((item) => item.id === `requests.${id}`);
    const group = items.find((item) => item.id.startsWith(`requests.${id}.`));
    return (own ? own.label : (group?.groups.at(-1) ?? id)).replace(/（区分处理.{0,60}）$/, '');
  };
  const known = ids.filter((id) => items.some((item) => item.id === `requests.${id}` || item.id.startsWith(`requests.${id}.`)));
  return {
    name: { zh: known.map(label).join('＋') + columnNote(columns, 'zh'), en: known.join(' + ') + columnNote(columns, 'en') },
    cells: items.flatMap((item) => columns.map((column) => `${item.id}.${column}`)),
  };
}

function columnNote(columns: readonly string[], language: 'zh' | 'en'): string {
  if (columns[0] === 'total') return '';
  const names = columns.map((column) => (language === 'zh' ? (COLUMNS[column] ?? column) : column));
  return language === 'zh' ? `（${names.join('、')}）` : ` (${names.join(', ')})`;
}

/** The groups that the results of table three come in, in its order. */
export const RESULT_GROUPS: readonly string[] = ['granted', 'partiallyGranted', 'denied', 'unable', 'notProcessed', 'otherHandling'];

/** The kinds of applicants that words name; one word may name several, as `a+b`. */
export const kindsOf = (columns: readonly string[]): string[] => [...new Set(columns.flatMap((one) => one.split('+')))];

export const COLUMNS: Readonly<Record<string, string>> = {
  naturalPerson: '自然人',
  enterprise: '商业企业',
  researchInstitute: '科研机构',
  publicWelfareOrg: '社会公益组织',
  legalServiceOrg: '法律服务机构',
  otherOrg: '其他',
};
