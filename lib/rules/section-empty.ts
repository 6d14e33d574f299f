import { squeeze } from '../document/normalise';
import type { Prose, Section } from '../report/report';
import { printed } from '../report/told/printed';
import { isUntouched } from './engine/bare-form';
import type { Advice, Example, Rule } from './engine/rule';
import { inapplicable, pass } from './engine/verdicts';

const rule: Rule = {
  id: 'section-empty',
  covers: ['S-MISSING.empty'],
  severity: 'warning',
  basis: '《政府信息公开条例》第五十条；{notice}',
  ofForm: true,
  check: (report) => {
    const { sections, edition, prose } = report;
    return sections.map((section) => {
      const form = edition.sections.find((one) => one.number === section.number);
      const at = form?.id ?? String(section.number);
      if (!section.found) return inapplicable(at, '没有读到这一部分', 'the part was not found');
      if (form && edition.tables.some((table) => table.id === form.id)) {
        return inapplicable(at, '该部分的内容是表格，另行核对', 'its content is a table, which is checked apart');
      }
      if (section.length > FEW || (section.length > 0 && !onlyMarks(section, prose))) return pass(at);
      const heading = printed(section.heading);
      const told = isUntouched(report)
        ? { severity: 'notice' as const, message: { zh: `“${heading}”未填写。`, en: `${heading} is not filled in.` } }
        : { message: { zh: `“${heading}”标题下没有内容，也没有写“无”。`, en: `There is nothing under ${heading}, not even 无.` } };
      return { at, outcome: 'fail', place: section.place, quote: section.heading, ...told };
    });
  },
};

export default rule;

/** A dash under a heading says no more than nothing. */
function onlyMarks({ number, heading, length }: Section, prose: readonly Prose[]): boolean {
  const texts = prose.filter((one) => one.section === number && !one.isHeading).map((one) => squeeze(one.paragraph.text));
  // What stands on the heading's own line is part of the length too.
  const own = texts.find((text) => text.length === length);
  return own !== undefined && !heading.endsWith(own) && !/[\p{L}\p{N}]/u.test(own);
}

/** Characters up to which it is asked whether they say anything. */
const FEW = 4;

export const advice: Advice = {
  title: { zh: '各部分都有内容，没有的写“无”', en: 'No part is empty; 无 where there is nothing' },
  why: {
    zh: '只有标题没有内容，读者不知道是没有发生还是漏写。',
    en: 'A heading with nothing under it does not say whether there was nothing or whether it was forgotten.',
  },
  fix: { zh: '补写内容；没有需要报告的写“无”。', en: 'Write the content, or 无 where there is nothing to report.' },
};

export const examples: readonly Example[] = [
  { name: '无 is content', edition: '2019', prose: { 6: ['无。'] }, expect: 'pass' },
  {
    name: 'part six is a bare heading',
    edition: '2019',
    report: {
      sections: [
        { number: 5, heading: '五、存在的主要问题及改进情况', found: true, place: null, ordinal: '五', occurrences: 1, length: 200 },
        { number: 6, heading: '六、其他需要报告的事项', found: true, place: null, ordinal: '六', occurrences: 1, length: 0 },
      ],
    },
    expect: { otherMatters: 'fail' },
  },
  {
    name: 'part six is a dash',
    edition: '2019',
    report: {
      sections: [{ number: 6, heading: '六、其他需要报告的事项', found: true, place: null, ordinal: '六', occurrences: 1, length: 2 }],
    },
    prose: { 6: ['——'] },
    expect: { otherMatters: 'fail' },
  },
  {
    name: 'part three holds its table only',
    edition: '2021',
    report: {
      sections: [
        { number: 3, heading: '三、收到和处理政府信息公开申请情况', found: true, place: null, ordinal: '三', occurrences: 1, length: 0 },
      ],
    },
    expect: 'inapplicable',
  },
];
