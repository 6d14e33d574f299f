import { claimChecks } from '../engine/claim-checks';
import { type Advice, type CheckRule, type Example, everyEdition } from '../engine/rule';

const rule: CheckRule = {
  id: 'claim-outcomes',
  covers: ['N-OUT'],
  severity: 'warning',
  editions: everyEdition,
  basis: '{notice} 表三“三、本年度办理结果”',
  check: (report) => claimChecks(report, 'claim-outcomes', { zh: '表三办理结果', en: 'table three' }),
};

export default rule;

export const advice: Advice = {
  title: { zh: '文中的办理结果与表三一致', en: 'The outcomes in the text agree with table three' },
  why: {
    zh: '文中予以公开、部分公开、不予公开等件数，应等于表三对应各行全部申请人的合计。',
    en: 'Granted, denied and the other outcomes equal their rows in table three, over all applicants.',
  },
  fix: { zh: '按表三“总计”列（各行合计）更正文中件数。', en: 'Correct the number by the total column of table three.' },
};

const said = (...text: string[]) => ({ 1: text });

export const examples: readonly Example[] = [
  {
    name: 'groups and their sum',
    edition: '2021',
    facts: { 'requests.granted.total': 272, 'requests.partiallyGranted.total': 3, 'requests.unable.notHeld.total': 5 },
    prose: said('办理政府信息公开申请中，予以公开及部分公开275件，无法提供5件。'),
    expect: 'pass',
  },
  {
    name: 'the figure of one applicant column',
    edition: '2021',
    facts: { 'requests.granted.total': 272, 'requests.granted.naturalPerson': 258, 'requests.partiallyGranted.total': 3 },
    prose: said('在政府信息公开申请的答复中，予以公开及部分公开258件。'),
    expect: { claim1: 'fail' },
  },
  {
    name: 'one leaf for its group',
    edition: '2019',
    facts: { 'requests.unable.notHeld.total': 265, 'requests.unable.needsCreation.total': 47 },
    prose: said('对政府信息公开申请，因本机关不掌握等原因无法提供265件。'),
    expect: { claim1: 'fail' },
  },
  {
    name: 'an uncertain cell',
    edition: '2021',
    facts: { 'requests.granted.total': 6 },
    uncertain: ['requests.granted.total'],
    prose: said('对政府信息公开申请予以公开5件。'),
    expect: { claim1: 'review' },
  },
  { name: 'publishing is no outcome', edition: '2021', prose: said('部门预算全部予以公开，共公开信息34条。'), expect: 'inapplicable' },
];
