import type { Fact } from '../report/fact';
import { printed } from '../report/told/printed';
import { says } from '../slips/match/said';
import table from '../slips/said/cell-notes';
import type { Advice, CheckRule, Example, Verdict } from './engine/rule';
import { unusualCells } from './engine/unusual-cells';
import { pass } from './engine/verdicts';

const rule: CheckRule = {
  id: 'cell-notes',
  covers: [],
  severity: 'notice',
  basis: '{notice} 表格式样',
  tablesAlone: true,
  check: (report) =>
    report.edition.tables.flatMap((form): Verdict[] => {
      const noted = unusualCells(report, form).odd.filter(({ fact }) => fact.note && !isPlain(fact));
      return noted.length > 0 ? noted.map(({ fact }) => review(form.name, fact)) : [pass(form.id)];
    }),
};
export default rule;

export const advice: Advice = {
  title: { zh: '格内数字旁没有改变其含义的说明', en: 'No remark beside a figure changes what it means' },
  why: {
    zh: '核对用的是印出的数字；旁边写“应为”“估计数”“约”等，读者就不会照这个数理解。',
    en: 'What is checked is the printed figure; beside “should be” or “estimated” nobody takes it as it stands.',
  },
  fix: { zh: '格内只填最终数字，说明写进正文。', en: 'Put the final figure into the cell and the explanation into the text.' },
};

function review(table: string, fact: Fact): Verdict {
  return {
    at: fact.path,
    outcome: 'review',
    reason: { zh: '格内数字旁有说明，请对照原文', en: 'a remark stands beside the figure: please compare' },
    cells: [fact.path],
    actual: fact.value,
    message: {
      zh: `${table}“${fact.label}”填报为“${printed(fact.raw)}”：核对用的是 ${fact.value ?? '空'}，旁边的说明请人工判断。`,
      en: `${table} ${fact.label} shows “${printed(fact.raw)}”: ${fact.value ?? 'nothing'} was checked, the remark is for you to judge.`,
    },
  };
}

/** Names a part of the figure that is not above it, a unit, or nothing; no word that takes the figure back. */
function isPlain({ note, value }: Fact): boolean {
  if (note === null || says(table.otherwise, note)) return note === null;
  if (UNIT.test(note)) return true;
  const parts = (note.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  return PART.test(note) && parts.every((part) => part <= Math.abs(value ?? 0));
}

const PART = /^(?:其中|含|包括|包含)/;
const UNIT = /^(?:单位[:：]?)?(?:件|个|项|条|份|宗|次|起|例|[万亿]?元|无|零|空)$/;

export const examples: readonly Example[] = [
  { name: 'figures alone', edition: '2021', expect: 'pass' },
  {
    name: 'a part named',
    edition: '2021',
    facts: { 'requests.granted.naturalPerson': '3（其中网上2）', 'requests.granted.total': 3 },
    expect: 'pass',
  },
  {
    name: 'taken back, and estimated',
    edition: '2021',
    facts: { 'requests.granted.naturalPerson': '60（应为63）', 'requests.granted.total': '60（估计数）' },
    expect: { 'requests.granted.naturalPerson': 'review', 'requests.granted.total': 'review' },
  },
];
