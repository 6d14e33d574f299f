import { boundTable } from '../report/bound-table';
import type { TableForm } from '../report/edition';
import type { Report } from '../report/report';
import { printed } from '../report/told/printed';
import { hasOddSign } from './engine/cell-checks';
import type { Advice, Example, Rule, Verdict } from './engine/rule';
import { unusualCells } from './engine/unusual-cells';
import { failIfSure, inapplicable, pass } from './engine/verdicts';

const rule: Rule = {
  id: 'malformed-sign',
  covers: ['A2-SIGN'],
  severity: 'warning',
  basis: '{notice} 表格式样',
  tablesAlone: true,
  check: (report) => report.edition.tables.flatMap((form) => perTable(report, form)),
};

export default rule;

export const advice: Advice = {
  title: { zh: '正负号书写规范', en: 'Signs are written properly' },
  why: {
    zh: '连写的符号（--253、+ -5）意思不明；数量列没有增减，不需要正号。',
    en: 'A doubled sign (--253, + -5) does not say what is meant; a count has no direction and takes no plus.',
  },
  fix: {
    zh: '减少写作 -253，增加写作 3 或 +3；数量列只写数字。',
    en: 'Write -253 for a decrease, 3 or +3 for an increase, digits only for counts.',
  },
};

function perTable(report: Report, form: TableForm): Verdict[] {
  if (!boundTable(report, form.id).found)
    return [inapplicable(form.id, '没有读到这张表，未核对', 'the table was not found, so this was not checked')];
  const odd = unusualCells(report, form).odd.filter(({ fact }) => hasOddSign(fact));
  if (odd.length === 0) return [pass(form.id)];
  return odd.map(({ slot, fact }): Verdict => {
    const raw = printed(fact.raw);
    const doubled = fact.flaw === 'sign';
    return failIfSure(fact.confidence === 1, {
      at: slot.path,
      cells: [slot.path],
      actual: fact.value,
      message: {
        zh: `${form.name}“${slot.label}”填报为“${raw}”，${doubled ? '正负号写法不明，读不出数值' : '此列只填数量，不带正号'}。`,
        en: `${form.name} ${slot.label} shows “${raw}”: ${doubled ? 'the sign is malformed, no value can be read' : 'a count takes no sign'}.`,
      },
    });
  });
}

export const examples: readonly Example[] = [
  {
    name: 'signs where they belong',
    edition: '2019',
    facts: { 'disclosure.licensing.itemsChange': '+173', 'disclosure.penalty.itemsChange': '-53' },
    expect: 'pass',
  },
  {
    name: 'a doubled sign',
    edition: '2019',
    facts: { 'disclosure.penalty.itemsChange': '--253' },
    expect: { 'disclosure.penalty.itemsChange': 'fail' },
  },
  {
    name: 'two different signs',
    edition: '2019',
    facts: { 'disclosure.penalty.itemsChange': '+ -5' },
    expect: { 'disclosure.penalty.itemsChange': 'fail' },
  },
  {
    name: 'a plus in a count column',
    edition: '2019',
    facts: { 'disclosure.licensing.itemsPrevious': '+22' },
    expect: { 'disclosure.licensing.itemsPrevious': 'fail' },
  },
  {
    name: 'uncertain',
    edition: '2021',
    facts: { 'requests.granted.total': '--1' },
    uncertain: ['requests.granted.total'],
    expect: { 'requests.granted.total': 'review' },
  },
];
