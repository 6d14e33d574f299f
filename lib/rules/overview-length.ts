import type { Advice, CheckRule, Example } from './engine/rule';
import { inapplicable, pass } from './engine/verdicts';

/** Local guidance (武威 2025): 篇幅原则上不超过一千字. */
const LIMIT = 1000;

/** A hint: no national rule limits the length. */
const rule: CheckRule = {
  id: 'overview-length',
  covers: ['S-LEN'],
  severity: 'notice',
  basis: '参照地方编制要求（武政办发〔2025〕54号：总体情况原则上不超过一千字）',
  check: (report) => {
    const section = report.sections.find((one) => one.number === 1);
    if (!section?.found) return [inapplicable('overall', '没有第一部分', 'there is no section 1')];
    const length = report.prose
      .filter((one) => one.section === 1 && !one.isHeading)
      .reduce((sum, one) => sum + one.paragraph.text.replace(/\s/g, '').length, 0);
    if (length <= LIMIT) return [pass('overall')];
    return [
      {
        at: 'overall',
        outcome: 'fail',
        place: section.place,
        expected: LIMIT,
        actual: length,
        message: {
          zh: `第一部分约 ${length} 字，部分地方要求不超过一千字。`,
          en: `Section 1 has about ${length} characters; some local notices set 1,000.`,
        },
      },
    ];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '总体情况篇幅适中', en: 'Section 1 is of moderate length' },
  why: {
    zh: '国家格式要求内容“不能遗漏，也不宜泛化”；部分地方要求第一部分不超过一千字。',
    en: 'The national form asks for neither gaps nor padding; some local notices set 1,000 characters.',
  },
  fix: { zh: '当地没有篇幅要求的，不必修改。', en: 'Where no local notice sets a length, nothing is to be changed.' },
};

const line = '本年度按照统一部署推进主动公开、依申请公开、平台建设和监督保障各项工作。';
const page = `${line}${line}${line}${line}${line}${line}${line}${line}${line}${line}`;
export const examples: readonly Example[] = [
  { name: 'short', edition: '2021', prose: { 1: ['本年度工作平稳推进。'] }, expect: 'pass' },
  { name: 'long', edition: '2021', prose: { 1: [page, page, page] }, expect: { overall: 'fail' } },
];
