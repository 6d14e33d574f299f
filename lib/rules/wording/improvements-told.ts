import type { Report } from '../../report/report';
import { isSaidIn, plainText } from '../../slips/match/said';
import table from '../../slips/said/improvements-told';
import type { Advice, CheckRule, Example, Verdict } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';
import { inPieces, isWhole } from '../engine/whole-report';

/** Section five names problems, and what is done about them; how concrete both are is left to a reader. */
const rule: CheckRule = {
  id: 'improvements-told',
  covers: ['CHECK-51', 'CHECK-52'],
  severity: 'notice',
  style: true,
  basis: '{notice} 一（五）',
  check: (report) => {
    const plain = plainTextOf(report);
    if (withoutHeadings(plain) === '') return [inapplicable('problems', '第五部分没有文字', 'section five has no text')];
    return (['problems', 'measures'] as const).map((at): Verdict => {
      if (isSaidIn(table[`${at}Listed`], plain) || isSaidIn(table[at], withoutHeadings(plain))) return pass(at);
      if (!isWhole(report)) return inapplicable(at, ...inPieces);
      return { at, outcome: 'fail', place: report.sections.find(({ number }) => number === 5)?.place ?? null, message: MESSAGES[at] };
    });
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '第五部分写有问题和改进措施', en: 'Section five names problems and measures' },
  why: {
    zh: '存在的问题和改进情况要具体，不能泛泛而谈，也不能年年相同。',
    en: 'Problems and improvements are to be concrete, neither general nor the same every year.',
  },
  fix: { zh: '逐条写明本年查找出的问题和对应的改进措施。', en: 'Name the problems of this year, and a measure for each.' },
};

function plainTextOf({ prose }: Report): string {
  const texts = prose.filter(({ section, isHeading }) => section === 5 && !isHeading).map(({ paragraph }) => paragraph.text);
  return plainText(texts.join('。'));
}

const withoutHeadings = (plain: string) => plain.replace(HEADINGS, '');
const HEADINGS =
  /(?:政府信息公开)?(?:工作)?(?:中)?存在的?(?:主要)?(?:问题|不足)(?:及|和|与|以及)(?:其)?(?:改进|整改)(?:情况|措施|举措)?|(?:主要)?存在的?(?:主要)?问题[:。]|改进(?:情况|措施|举措)[:。]|下一步(?:工作)?(?:打算|计划|安排|措施)[:。]/g;
const MESSAGES = {
  problems: { zh: '第五部分没有写存在的问题。', en: 'Section five names no problem.' },
  measures: { zh: '第五部分没有写改进措施。', en: 'Section five names no measure.' },
} as const;

const five = (...text: string[]) => ({ 5: text });
export const examples: readonly Example[] = [
  { name: 'both', edition: '2021', prose: five('存在的主要问题：解读形式单一。', '改进情况：加强培训。'), expect: 'pass' },
  { name: 'no problem', edition: '2021', prose: five('下一步，我局将加强培训，做好公开。'), expect: { problems: 'fail' } },
  { name: 'no measure', edition: '2019', prose: five('存在的主要问题：解读形式单一，更新不及时。'), expect: { measures: 'fail' } },
  { name: 'neither', edition: '2021', prose: five('无。'), expect: { problems: 'fail', measures: 'fail' } },
  {
    name: 'points under a heading of their own',
    edition: '2021',
    prose: five('（一）存在的问题：一是目录按季核对。', '（二）改进情况。一是目录改为按月核对；二是专人答疑。'),
    expect: 'pass',
  },
  {
    name: 'a heading with nothing under it',
    edition: '2021',
    prose: five('解读形式单一。', '改进情况：一是。'),
    expect: { measures: 'fail' },
  },
  { name: 'no text', edition: '2021', expect: 'inapplicable' },
];
