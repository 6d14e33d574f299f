import { isOriginal } from '../document/document';
import type { Figure } from '../reckoning/figure';
import { reckon } from '../reckoning/reckon';
import type { Fact } from '../report/fact';
import type { Report } from '../report/report';
import { equationsOf } from '../statute/sums';
import { misfitVerdicts } from './engine/misfits';
import type { Advice, Example, Rule, Verdict } from './engine/rule';

const rule: Rule = {
  id: 'row-values',
  covers: ['T3-SHIFT'],
  severity: 'notice',
  basis: '{notice} 表格式样',
  tablesAlone: true,
  check: (report) => [
    ...report.edition.tables.flatMap((form) => misfitVerdicts(report, form, ['value-count', 'no-lines'])),
    // A page or a Word file does not cut numbers in two; a conversion does.
    ...(isOriginal(report.source) ? [] : splitNumbers(report)),
  ],
};

export default rule;

export const advice: Advice = {
  title: { zh: '每行的数字个数与法定表格一致', en: 'Every row has as many figures as the form' },
  why: {
    zh: '一行多出或缺少数字时，后面的数字可能错位；这往往是转换或排版造成的，所依据的数字只供比对。',
    en: 'With a figure too many or too few, the others may stand in the wrong column: often a matter of layout or conversion.',
  },
  fix: { zh: '对照原表检查该行，补齐或删去多余的格。', en: 'Compare the row with the original and add or remove the cell.' },
};

/** Rows whose total fits once two neighbouring digits are read as one number: 1 | 2 for 12. */
function splitNumbers(report: Report): Verdict[] {
  const { figure } = reckon(report);
  return report.edition.sums
    .filter((sum) => sum.each === 'row')
    .flatMap((sum) => equationsOf(report.edition, sum.id))
    .flatMap(({ at, left, right: [total, ...more] }) => {
      const printed = total === undefined || more.length > 0 ? 'unknown' : figure(total);
      if (typeof printed !== 'number' || printed < 10) return [];
      const values = left.map((path) => asNumber(figure(path)));
      const gap = printed - values.reduce((a, b) => a + b, 0);
      const nth = values.findIndex((value, index) => isDigit(value) && value > 0 && isDigit(values[index + 1]) && gap === 9 * value);
      const [first, second] = [report.facts[left[nth] ?? ''], report.facts[left[nth + 1] ?? '']];
      return first && second ? [splitNumber(report, at, first, second)] : [];
    });
}

function splitNumber({ edition }: Report, at: string, first: Fact, second: Fact): Verdict {
  const table = edition.tables.find(({ id }) => id === first.table)?.name ?? '';
  const joined = `${first.value ?? 0}${second.value ?? 0}`;
  return {
    at: `${first.table}.${at}.split`,
    outcome: 'review',
    reason: { zh: '可能是转换把一个数拆成两格，请对照原文', en: 'a conversion may have cut one number in two: please compare' },
    cells: [first.path, second.path],
    message: {
      zh: `${table}“${first.label}”与“${second.label}”填报为 ${first.value} 和 ${second.value}；若本是一个数 ${joined}，本行总计即相符。`,
      en: `${table} ${first.label} and ${second.label} print ${first.value} and ${second.value}; read as one number, ${joined}, the row's total fits.`,
    },
  };
}

const asNumber = (figure: Figure) => (typeof figure === 'number' ? figure : 0);

function isDigit(value: number | undefined): boolean {
  return value !== undefined && Number.isInteger(value) && value >= 0 && value <= 9;
}

export const examples: readonly Example[] = [
  { name: 'every row fits', edition: '2019', expect: 'pass' },
  {
    name: 'sixteen values for fifteen columns',
    edition: '2019',
    report: {
      misfits: [
        {
          kind: 'value-count',
          table: 'remedies',
          item: null,
          place: null,
          cells: ['remedies.review.upheld'],
          expected: 15,
          actual: 16,
          message: { zh: '表四 16 个数，应为 15 个', en: '表四 has 16 values instead of 15' },
        },
      ],
    },
    expect: { remedies: 'review' },
  },
  {
    name: 'a number cut in two by a conversion',
    edition: '2021',
    facts: { 'requests.granted.naturalPerson': 1, 'requests.granted.enterprise': 2, 'requests.granted.total': 12 },
    report: { source: 'text' },
    expect: { 'requests.granted.split': 'review' },
  },
  {
    name: 'the same on a live page is a matter of the total',
    edition: '2021',
    facts: { 'requests.granted.naturalPerson': 1, 'requests.granted.enterprise': 2, 'requests.granted.total': 12 },
    expect: 'pass',
  },
];
