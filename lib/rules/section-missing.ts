import { isDrawn } from '../document/document';
import type { Advice, Example, Rule, Verdict } from './engine/rule';
import { pass } from './engine/verdicts';

const rule: Rule = {
  id: 'section-missing',
  covers: ['S-MISSING'],
  severity: 'warning',
  basis: '《政府信息公开条例》第五十条；{notice}',
  ofForm: true,
  check: ({ sections, edition, tables, source }) => {
    if (sections.every((section) => !section.found)) return [noneFound];
    return sections.map((section): Verdict => {
      const form = edition.sections.find((one) => one.number === section.number);
      const at = form?.id ?? String(section.number);
      if (section.found || !form) return pass(at);
      // A part that holds a table bears its name.
      const table = tables[form.id];
      const heading = `${ORDINALS[form.number - 1] ?? form.number}、${form.title}`;
      if (table?.found) {
        // The part itself is there: only its heading is not, or a seal over it kept a reader of drawn pages from it.
        const own = { at, severity: 'notice', place: table.place } as const;
        const message = {
          zh: `没有读到标题“${heading}”，该部分的表格在。`,
          en: `The heading ${heading} was not found; the table of that part is there.`,
        };
        return isDrawn(source) ? { ...own, outcome: 'review', reason: covered, message } : { ...own, outcome: 'fail', message };
      }
      const message = { zh: `没有读到“${heading}”这一部分。`, en: `The part ${heading} was not found.` };
      // A conversion may have lost what the page has.
      return source === 'html'
        ? { at, outcome: 'fail', place: null, message }
        : { at, outcome: 'review', reason: converted, place: null, message };
    });
  },
};

export default rule;

export const advice: Advice = {
  title: { zh: '六个部分齐全', en: 'All six parts are there' },
  why: {
    zh: '年度报告由六个部分组成，不得擅自删减报告事项。',
    en: 'The report consists of six parts, none of which may be left out.',
  },
  fix: { zh: '补上缺少的部分及其标题；没有内容的写“无”。', en: 'Add the missing part with its heading; write 无 where there is nothing.' },
};

const ORDINALS = '一二三四五六';

const converted = {
  zh: '文本转换可能丢失标题，请对照原页面',
  en: 'a conversion to text may lose a heading: please compare with the page',
};

const covered = {
  zh: '标题可能被印章等遮住而没有读出，请对照原文件',
  en: 'a seal over a heading may keep it from being read: please compare with the file',
};

const noneFound: Verdict = {
  at: 'all',
  outcome: 'review',
  place: null,
  reason: { zh: '一个部分标题也没有读到', en: 'not one heading of a part was found' },
  message: {
    zh: '没有读到六个部分的标题；标题如为图片或另页公布，请人工核对。',
    en: 'None of the six headings was found. If they are pictures or on another page, please check by eye.',
  },
};

export const examples: readonly Example[] = [
  { name: 'six parts', edition: '2021', expect: 'pass' },
  {
    name: 'part five left out, the heading of part four lost',
    edition: '2021',
    report: {
      sections: [
        { number: 1, heading: '一、总体情况', found: true, place: null, ordinal: '一', occurrences: 1, length: 300 },
        { number: 4, heading: '政府信息公开行政复议、行政诉讼情况', found: false, place: null, ordinal: null, occurrences: 0, length: 0 },
        { number: 5, heading: '存在的主要问题及改进情况', found: false, place: null, ordinal: null, occurrences: 0, length: 0 },
      ],
    },
    expect: { improvements: 'fail', remedies: 'fail' },
  },
  {
    name: 'a part that a conversion may have lost',
    edition: '2021',
    report: {
      source: 'text',
      sections: [
        { number: 1, heading: '一、总体情况', found: true, place: null, ordinal: '一', occurrences: 1, length: 300 },
        { number: 5, heading: '存在的主要问题及改进情况', found: false, place: null, ordinal: null, occurrences: 0, length: 0 },
      ],
    },
    expect: { improvements: 'review' },
  },
  {
    name: 'a heading of a drawn page, under a seal',
    edition: '2021',
    report: {
      source: 'pdf',
      sections: [
        { number: 1, heading: '一、总体情况', found: true, place: null, ordinal: '一', occurrences: 1, length: 300 },
        { number: 4, heading: '政府信息公开行政复议、行政诉讼情况', found: false, place: null, ordinal: null, occurrences: 0, length: 0 },
      ],
    },
    expect: { remedies: 'review' },
  },
  {
    name: 'no heading at all',
    edition: '2019',
    report: { sections: [{ number: 1, heading: '总体情况', found: false, place: null, ordinal: null, occurrences: 0, length: 0 }] },
    expect: { all: 'review' },
  },
];
