import type { Prose, Report } from '../../report/report';
import { asProse } from '../../slips/match/as-prose';
import table from '../../slips/personal-data';
import type { Advice, CheckRule, Example } from '../engine/rule';
import { type SlipWords, slipVerdicts } from '../engine/slip-verdicts';

/** Nothing personal is left in a public report. */
const rule: CheckRule = {
  id: 'personal-data',
  covers: ['S-PRIV'],
  severity: 'notice',
  basis: '《政府信息公开条例》第十五条',
  check: (report) => {
    const cells = cellsAsProse(report);
    const { source, year } = report;
    return slipVerdicts(table, words, cells.length > 0 ? [report, { prose: cells, source, year }] : report, 'text');
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '没有遗留个人信息', en: 'No personal data are left' },
  why: {
    zh: '后台台账的填表人、复核人姓名，以及申请人的证件号码、手机号码，不宜出现在公开的年报中。',
    en: 'Names of clerks from back-office forms, identity and mobile numbers of applicants do not belong in a public report.',
  },
  fix: { zh: '删去或遮盖个人信息；后台截图建议不放入年报。', en: 'Remove or mask them; back-office lists are better left out.' },
};

const words: SlipWords = {
  staff: {
    zh: '正文含后台台账中的人员姓名（{count} 处），请确认是否需要公开。',
    en: 'Clerks’ names from a back-office form stands in the report ({count}).',
    quotes: 'values',
  },
  identity: {
    zh: '正文含身份证件号码（{count} 处），请确认是否需要公开。',
    en: 'An identity number stands in the report ({count}).',
    quotes: 'nothing',
  },
  mobile: {
    zh: '正文含个人手机号码（{count} 处），请确认是否需要公开。',
    en: 'A personal mobile number stands in the report ({count}).',
    quotes: 'nothing',
  },
};

/** Pasted lists are looked through too. Hardly a cell of theirs has anything personal in it: the others are left here. */
function cellsAsProse({ foreignGrids }: Report): Prose[] {
  const likely: Prose[] = [];
  for (const { cells, section } of foreignGrids ?? [])
    for (const { text, place } of cells) if (table.hint.test(text)) likely.push(asProse(text, place, section));
  return likely;
}

export const examples: readonly Example[] = [
  {
    name: 'public persons',
    edition: '2019',
    prose: { 0: ['联系人：王某，联系电话：13800000000。'], 1: ['由镇长李某任组长。申请受理编号320981202101150021。'] },
    expect: 'pass',
  },
  {
    name: 'a back-office form',
    edition: '2019',
    prose: { 1: ['责任单位：民政局 填表人：王小明 复核人：李华'] },
    expect: { staff: 'fail' },
  },
  { name: 'an identity number', edition: '2019', prose: { 1: ['申请人证件号11010519491231002X。'] }, expect: { identity: 'fail' } },
  {
    name: 'an applicant’s mobile number',
    edition: '2019',
    prose: { 1: ['申请人张某，手机13800000000，申请公开征地信息。'] },
    expect: { mobile: 'fail' },
  },
];
