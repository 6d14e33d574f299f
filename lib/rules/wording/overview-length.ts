import { NUMBERING } from '../../document/numbering';
import type { Prose } from '../../report/report';
import type { Advice, CheckRule, Example } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';

const LIMIT = 1000;

/** The form's own word: in principle no more than a thousand characters, white space and headings not counted. */
const rule: CheckRule = {
  id: 'overview-length',
  covers: ['S-LEN', 'CHECK-48'],
  severity: 'notice',
  style: true,
  editions: ['2021'],
  basis: '{notice} 一（一）',
  check: (report) => {
    const section = report.sections.find((one) => one.number === 1);
    if (!section?.found) return [inapplicable('overall', '没有第一部分', 'there is no section 1')];
    const own = report.prose.filter((one) => one.section === 1 && !one.isHeading);
    const length = lengthOf(own);
    if (length <= LIMIT) return [pass('overall')];
    return [
      {
        at: 'overall',
        outcome: 'fail',
        place: section.place,
        expected: LIMIT,
        actual: length,
        message: {
          zh: `第一部分约 ${length} 字，格式要求篇幅原则上不超过一千字。`,
          en: `Section 1 has about ${length} characters; the form sets 1,000 in principle.`,
        },
      },
    ];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '总体情况不超过一千字', en: 'Section 1 has no more than 1,000 characters' },
  why: {
    zh: '格式一（一）写明总体情况篇幅原则上不超过一千字，内容不能遗漏，也不宜泛化。',
    en: 'The form itself says so (一（一）), and asks for neither gaps nor padding.',
  },
  fix: { zh: '删去工作动态、成效宣传等与信息公开无关的内容。', en: 'Take out what is not about openness.' },
};

/** With all that is not counted it mostly is no longer than it may be. */
function lengthOf(own: readonly Prose[]): number {
  const most = own.reduce((sum, { paragraph }) => sum + paragraph.text.length, 0);
  if (most <= LIMIT) return most;
  return own
    .filter(({ paragraph }) => !SUB_HEADING.test(paragraph.text))
    .reduce((sum, { paragraph }) => sum + paragraph.text.replace(/\s/g, '').length, 0);
}

/** （一）主动公开情况 on a line of its own. */
const SUB_HEADING = new RegExp(`^\\s*${NUMBERING}[^。；，,]{1,24}$`);

const line = '本年度按照统一部署推进主动公开、依申请公开、平台建设和监督保障各项工作。';
const page = `${line}${line}${line}${line}${line}${line}${line}${line}${line}${line}`;
export const examples: readonly Example[] = [
  { name: 'short', edition: '2021', prose: { 1: ['本年度工作平稳推进。'] }, expect: 'pass' },
  { name: 'long', edition: '2021', prose: { 1: [page, page, page] }, expect: { overall: 'fail' } },
];
