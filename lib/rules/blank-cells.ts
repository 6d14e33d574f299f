import type { Place } from '../document/place';
import { boundTable } from '../report/bound-table';
import type { LineItem, Slot, TableForm } from '../report/edition';
import type { Fact } from '../report/fact';
import type { Report } from '../report/report';
import type { Text } from '../report/text';
import { printed } from '../report/told/printed';
import { isBareForm } from './engine/bare-form';
import { factAt } from './engine/fact-at';
import type { Advice, Example, Rule, Verdict } from './engine/rule';
import { unusualCells } from './engine/unusual-cells';
import { failIfSure, inapplicable, pass } from './engine/verdicts';

/**
 * Told as fail with severity notice, not as review: the machine has decided (the cell is blank and counts as zero, a blank total
 * as the sum of its parts), and an honest blank must not make a report doubtful that holds this way.
 */
const rule: Rule = {
  id: 'blank-cells',
  covers: ['T3-BLANK'],
  severity: 'notice',
  basis: '{notice} 表格各栏',
  tablesAlone: true,
  check: (report) => report.edition.tables.flatMap((form) => perTable(report, form)),
};

export default rule;

export const advice: Advice = {
  title: { zh: '各表每格都填有数字', en: 'Every cell has a figure in it' },
  why: {
    zh: '空格可能是 0，可能是漏填。合计时，空白的分项不加数，空白的总计代以各项之和。',
    en: 'A blank may be 0 or forgotten. In sums a blank part adds nothing, a blank total stands for the sum of its parts.',
  },
  fix: { zh: '没有发生的填 0；总计按各项之和补填。', en: 'Enter 0 where there was nothing, and the sum where a total is blank.' },
};

function perTable(report: Report, form: TableForm): Verdict[] {
  if (!boundTable(report, form.id).found)
    return [inapplicable(form.id, '没有读到这张表，未核对', 'the table was not found, so this was not checked')];
  if (isBareForm(report, form)) return [inapplicable(form.id, '整张表都没有填，另行提示', 'the whole table is blank, which is told apart')];
  const groups = new Map<string, Fact[]>();
  for (const { row, slot, fact } of unusualCells(report, form).blank) {
    const kind = slot.columnId === 'total' && hasParts(report, row, slot) ? 'total' : fact.state;
    const group = groups.get(kind);
    if (group) group.push(fact);
    else groups.set(kind, [fact]);
  }
  if (groups.size === 0) return [pass(form.id)];
  const cells = form.rows.reduce((sum, { slots }) => sum + slots.length, 0);
  return [...groups].map(([kind, facts]) =>
    failIfSure(
      facts.every((fact) => fact.confidence === 1),
      {
        at: `${form.id}.${kind}`,
        message: messageOf(form.name, kind, facts),
        cells: facts.map((fact) => fact.path),
        places: placesOf(facts),
        expected: cells,
        actual: cells - facts.length,
      },
    ),
  );
}

function placesOf(facts: readonly Fact[]): Place[] {
  const places: Place[] = [];
  for (const { place } of facts) if (place) places.push(place);
  return places;
}

/** Figures stand beside the blank total: it was left out, not the whole row. */
function hasParts(report: Report, row: LineItem, total: Slot): boolean {
  const group = total.path.slice(0, total.path.lastIndexOf('.') + 1);
  return row.slots.some((slot) => slot.path.startsWith(group) && factAt(report, slot.path).state === 'number');
}

function messageOf(name: string, kind: string, facts: readonly Fact[]): Text {
  const n = facts.length;
  // Few enough to name them: the reader need not look for them.
  const names = n <= NAMED ? facts.map((fact) => `“${fact.label}”`).join('') : '';
  if (kind === 'total') {
    const what = name === '表四' ? '组' : '行';
    return {
      zh: `${name} ${n} ${what}未填总计${names}，按各项之和计。`,
      en: `${name}: ${n} totals are blank${names && `: ${names}`}; the sum of their parts is taken.`,
    };
  }
  if (kind === 'blank') {
    return {
      zh: `${name} ${n} 格未填${names}；空白不等于 0，合计时不加数。`,
      en: `${name}: ${n} cells are blank${names && `: ${names}`}; not zeros, in sums they add nothing.`,
    };
  }
  const marks = [...new Set(facts.map((fact) => fact.raw))].map(printed).join(' ');
  return {
    zh: `${name} ${n} 格填的是“${marks}”${names && `：${names}`}；合计时不加数。`,
    en: `${name}: ${n} cells print “${marks}”${names && `: ${names}`}; in sums they add nothing.`,
  };
}

const NAMED = 2;

export const examples: readonly Example[] = [
  { name: 'everything filled', edition: '2019', expect: 'pass' },
  { name: 'an empty table is told apart', edition: '2019', facts: { 'remedies.*': '' }, expect: 'pass' },
  {
    name: 'blanks of one table are told once',
    edition: '2021',
    facts: { 'requests.granted.naturalPerson': '', 'requests.granted.enterprise': '', 'disclosure.rules.issued': '/' },
    expect: { 'requests.blank': 'fail', 'disclosure.dash': 'fail' },
  },
  {
    name: 'blank totals',
    edition: '2019',
    facts: { 'requests.granted.total': '', 'requests.unable.notHeld.total': '', 'remedies.review.total': '无' },
    expect: { 'requests.total': 'fail', 'remedies.total': 'fail' },
  },
  { name: 'a table filled with dashes', edition: '2019', facts: { 'remedies.*': '/' }, expect: { 'remedies.dash': 'fail' } },
  {
    name: 'a row that is read uncertainly',
    edition: '2019',
    facts: { 'requests.granted.naturalPerson': '' },
    uncertain: ['requests.granted.naturalPerson'],
    expect: { 'requests.blank': 'review' },
  },
];
