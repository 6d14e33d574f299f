import { remember, rememberFor } from '../../document/remember';
import type { Edition, LineItem } from '../../report/edition';
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
export function flow(rows: readonly Flow[], columns: readonly string[] = TOTAL, minus: readonly Flow[] = NONE): Meaning {
  return columns.length === 1 && columns[0] === 'total' && minus.length === 0 ? ofAll(rows.join()) : flowOf(rows, columns, minus);
}

/** Most are of all applicants. */
const ofAll = remember((rows) => flowOf(rows.split(',') as Flow[], TOTAL, NONE));
const TOTAL: readonly string[] = ['total'];
const NONE: readonly never[] = [];

function flowOf(rows: readonly Flow[], columns: readonly string[], minus: readonly Flow[]): Meaning {
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
export function outcome(report: Form, ids: readonly string[], columns: readonly string[] = TOTAL): Meaning | null {
  const results = resultsOf(report.edition);
  const known = ids.filter((id) => results.under(id).rows.length > 0);
  const [only] = known;
  if (only === undefined) return null;
  if (known.length === 1 && columns.length === 1 && columns[0] === 'total') return results.under(only).ofAll;
  return {
    name: {
      zh: known.map((id) => results.under(id).label).join('＋') + columnNote(columns, 'zh'),
      en: known.join(' + ') + columnNote(columns, 'en'),
    },
    // In the order of the table, whatever the order of the words.
    cells: results.rows
      .filter((row) => known.some((id) => isUnder(row, id)))
      .flatMap((row) => columns.map((column) => `${row.id}.${column}`)),
  };
}

/** The rows of a group without those of some grounds: what is left of 不予处理 beside 重复申请. Null: nothing is left. */
export function outcomeBut(report: Form, group: string, grounds: readonly string[], columns: readonly string[] = TOTAL): Meaning | null {
  const isLeft = (row: LineItem) => !grounds.some((ground) => isUnder(row, ground));
  const left = resultsOf(report.edition).under(group).rows.filter(isLeft);
  return left.length > 0
    ? outcome(
        report,
        left.map(({ id }) => id.slice('requests.'.length)),
        columns,
      )
    : null;
}

/** The rows of table three, and those under an id of theirs, with what they are called together and what they mean of all applicants. */
const resultsOf = rememberFor((edition: Edition) => {
  const rows = edition.tables.find((table) => table.id === 'requests')?.rows ?? [];
  const under = remember((id) => {
    const found = rows.filter((row) => isUnder(row, id));
    const own = found.find((row) => row.id === `requests.${id}`);
    const label = (own ? own.label : (found[0]?.groups.at(-1) ?? id)).replace(/（区分处理.{0,60}）$/, '');
    return { rows: found, label, ofAll: { name: { zh: label, en: id }, cells: found.map((row) => `${row.id}.total`) } };
  });
  return { rows, under };
});

const isUnder = ({ id }: LineItem, of: string) => id === `requests.${of}` || id.startsWith(`requests.${of}.`);

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
