import { claimChecks } from '../engine/claim-checks';
import { type Advice, type CheckRule, type Example, everyEdition } from '../engine/rule';

const rule: CheckRule = {
  id: 'claim-no-remedies',
  covers: ['N-NOREV'],
  severity: 'warning',
  editions: everyEdition,
  basis: '{notice} 表四',
  check: (report) => claimChecks(report, 'claim-no-remedies', { zh: '表四', en: 'table four' }),
};

export default rule;

export const advice: Advice = {
  title: { zh: '文中有无复议、诉讼与表四一致', en: 'Whether there were reviews or lawsuits: text and table four agree' },
  why: {
    zh: '文中称未发生复议、诉讼的，表四对应总计应为 0；文中有案件的，对应总计不应为 0。',
    en: 'Where the text says there was none, table four holds zero, and the reverse.',
  },
  fix: {
    zh: '核对文字与表四，更正其中一处；指其他年度案件的，在文中写明。',
    en: 'Compare and correct one of them; say so where a case of another year is meant.',
  },
};

const said = (...text: string[]) => ({ 1: text });

export const examples: readonly Example[] = [
  { name: 'none and zero', edition: '2021', prose: said('未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。'), expect: 'pass' },
  {
    name: 'none beside a figure',
    edition: '2021',
    facts: { 'remedies.review.total': 1 },
    prose: said('全年无行政复议和行政诉讼案件。'),
    expect: { claim1: 'fail' },
  },
  { name: 'a case beside zero', edition: '2021', prose: said('因政府信息公开引发行政诉讼1件。'), expect: { claim1: 'fail' } },
  {
    name: 'perhaps another year’s case',
    edition: '2019',
    facts: { 'remedies.review.total': 1 },
    prose: said('发生1起针对2018年政府信息公开事务的行政复议和行政诉讼。'),
    expect: { claim1: 'review' },
  },
  {
    name: 'nothing said',
    edition: '2021',
    facts: { 'remedies.review.total': 1 },
    prose: said('加强行政复议应诉培训。'),
    expect: 'inapplicable',
  },
];
