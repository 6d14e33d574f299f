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
  const cells = (of: readonly Flow[]) => of.flatMap((row) => columns.map((column) => `requests.${row}.${column}`));
  const name = (language: 'zh' | 'en') =>
    rows.map((row) => FLOWS[row][language]).join(language === 'zh' ? '＋' : ' + ') +
    minus.map((row) => `${language === 'zh' ? '－' : ' − '}${FLOWS[row][language]}`).join('');
  return {
    name: { zh: name('zh') + columnNote(columns, 'zh'), en: name('en') + columnNote(columns, 'en') },
    cells: cells(rows),
    ...(minus.length > 0 ? { minus: cells(minus) } : {}),
  };
}

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
