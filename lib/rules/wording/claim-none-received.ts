import { claimChecks } from '../engine/claim-checks';
import { type Advice, type CheckRule, type Example, everyEdition } from '../engine/rule';

const rule: CheckRule = {
  id: 'claim-none-received',
  covers: ['N-NONE'],
  severity: 'warning',
  editions: everyEdition,
  basis: '{notice} 一、总体情况；表三',
  check: (report) => claimChecks(report, 'claim-none-received', { zh: '表三', en: 'table three' }),
};

export default rule;

export const advice: Advice = {
  title: { zh: '文中有无申请与表三一致', en: 'Whether requests were received: text and table three agree' },
  why: {
    zh: '文中称未收到申请，表三应为 0；文中有件数，表三不应全为 0。',
    en: 'A text that says none was received stands beside zeros, one that counts some does not.',
  },
  fix: { zh: '核对文字与表三，更正其中一处。', en: 'Compare text and table three and correct one of them.' },
};

const said = (...text: string[]) => ({ 1: text });

export const examples: readonly Example[] = [
  { name: 'none and zero', edition: '2021', prose: said('2021年未收到政府信息公开申请。'), expect: 'pass' },
  {
    name: 'none beside a figure',
    edition: '2021',
    facts: { 'requests.newlyReceived.total': 3 },
    prose: said('本年度未收到政府信息公开申请。'),
    expect: { claim1: 'fail' },
  },
  { name: 'a figure beside zeros', edition: '2019', prose: said('共收到政府信息公开申请5件。'), expect: { claim1: 'fail' } },
  {
    name: 'an uncertain zero',
    edition: '2021',
    facts: { 'requests.newlyReceived.total': 3 },
    uncertain: ['requests.newlyReceived.total'],
    prose: said('全年收到0件信息公开申请。'),
    expect: { claim1: 'review' },
  },
  {
    name: 'no complaints',
    edition: '2021',
    facts: { 'requests.newlyReceived.total': 3 },
    prose: said('未收到对政府信息公开工作的举报。'),
    expect: 'inapplicable',
  },
];
