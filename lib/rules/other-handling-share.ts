import { figures } from '../reckoning/figures';
import type { Report } from '../report/report';
import { type Advice, type CheckRule, type Example, everyEdition } from './engine/rule';
import { hintIfSure, inapplicable, pass, unread } from './engine/verdicts';

const TOTAL = 'requests.resultTotal.total';
/** What stands for no named outcome: the row itself, or its last leaf where the form divides it. */
const OTHER = ['requests.otherHandling.total', 'requests.otherHandling.other.total'];
const LEAST = 5;

/** The residual outcome is meant for rare cases: superiors look into bodies where it is high. */
const rule: CheckRule = {
  id: 'other-handling-share',
  covers: ['CHECK-18'],
  severity: 'notice',
  editions: everyEdition,
  needs: [TOTAL],
  basis: '国办公开办函〔2019〕60号 一（三）',
  tablesAlone: true,
  check: (report) => {
    const path = pathIn(report);
    const read = path && figures(report, [path, TOTAL]);
    if (!path || !read) return [unread('share')];
    const [other = 0, total = 0] = read.values;
    if (other === 0) return [inapplicable('share', '没有其他处理', 'there is no other handling')];
    if (other < LEAST || other * 3 < total) return [pass('share')];
    return [
      hintIfSure(read.sure, {
        at: 'share',
        cells: [path, TOTAL],
        actual: other,
        message: {
          zh: `“其他处理”中未列明情形的有 ${other} 件，占办理总数 ${total} 件的三分之一以上，请核对是否应归入前几类。`,
          en: `${other} of ${total} results are other handling of no named kind, a third or more: please check whether they belong to a row above.`,
        },
      }),
    ];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '“其他处理”只占少数', en: 'Few requests are handled otherwise' },
  why: {
    zh: '“其他处理”只用于前几类确实不能归入的情形；偏多的，上级主管部门要了解原因。',
    en: 'Other handling is for what fits no other row; where it is frequent superiors ask why.',
  },
  fix: {
    zh: '逐件对照答复书，能归入（一）至（五）的改填相应行。',
    en: 'Compare with the answers and enter in rows 1 to 5 what belongs there.',
  },
};

function pathIn({ facts }: Report): string | undefined {
  return OTHER.findLast((path) => facts[path] !== undefined);
}

export const examples: readonly Example[] = [
  {
    name: 'a few of many',
    edition: '2021',
    facts: { 'requests.otherHandling.other.total': 6, [TOTAL]: 60 },
    expect: 'pass',
  },
  { name: 'most of them', edition: '2021', facts: { 'requests.otherHandling.other.total': 35, [TOTAL]: 40 }, expect: { share: 'fail' } },
  { name: 'the form of 2019', edition: '2019', facts: { 'requests.otherHandling.total': 5, [TOTAL]: 9 }, expect: { share: 'fail' } },
  {
    name: 'of a named kind',
    edition: '2021',
    facts: { 'requests.otherHandling.noSupplement.total': 20, [TOTAL]: 22 },
    expect: 'inapplicable',
  },
  { name: 'too few to speak of', edition: '2021', facts: { 'requests.otherHandling.other.total': 3, [TOTAL]: 4 }, expect: 'pass' },
];
