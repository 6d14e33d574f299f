import { squeeze } from '../document/normalise';
import type { Place } from '../document/place';
import type { SectionTitle } from '../report/edition';
import { printed } from '../report/printed';
import type { Report, Section } from '../report/report';
import type { Text } from '../report/text';
import { type Advice, type Example, everyEdition, type Rule, type Verdict } from './engine/rule';
import { inapplicable, pass } from './engine/verdicts';

const rule: Rule = {
  id: 'section-headings',
  covers: ['S-MISSING.heading'],
  severity: 'notice',
  editions: everyEdition,
  basis: '国办公开办函〔2019〕60号、〔2021〕30号 报告提纲',
  check: (report) => {
    const found = report.sections.filter((section) => section.found);
    if (found.length === 0) return [inapplicable('headings', '没有读到部分标题', 'no heading was found')];
    return [...numbering(found), ...order(report), ...repeated(report, found), ...wording(report, found)];
  },
};

export default rule;

export const advice: Advice = {
  title: { zh: '各部分标题的序号和名称规范', en: 'The headings are numbered and worded as the form says' },
  why: {
    zh: '标题改名、次序颠倒、序号不连或重复，读者不易找到对应部分，也不便于汇总。',
    en: 'Renamed, reordered, misnumbered or repeated headings are hard to find for readers and for systems that collect reports.',
  },
  fix: {
    zh: '标题和序号照法定提纲书写；正文的小标题用（一）、1.，不用一、。',
    en: 'Use the wording and numbers of the form; number sub-headings （一） or 1., not 一、.',
  },
};

function numbering(found: readonly Section[]): Verdict[] {
  const odd = found.filter((section) => section.ordinal !== null && numberOf(section.ordinal) !== section.number);
  const [first] = odd;
  if (!first) return [pass('numbering')];
  const list = (say: (heading: string, due: string) => string) =>
    odd.map((section) => say(printed(section.heading), ordinalOf(section.number)));
  return [
    told(
      'numbering',
      first.heading,
      first.place,
      {
        zh: `标题序号与法定提纲不一致：${list((heading, due) => `“${heading}”应为${due}`).join('、')}。`,
        en: `Headings are numbered differently from the form: ${list((heading, due) => `${heading} (should be ${due})`).join(', ')}.`,
      },
      odd.length,
    ),
  ];
}

/** The parts stand in the form's order, however they are numbered. */
function order({ prose }: Report): Verdict[] {
  const headings = prose.filter((one) => one.isHeading);
  const at = headings.findIndex((one, index) => (headings[index - 1]?.section ?? 0) > (one.section ?? 0));
  const late = headings[at];
  const before = headings[at - 1];
  if (!late || !before) return [pass('order')];
  const [first, second] = [printed(before.paragraph.text), printed(late.paragraph.text)];
  return [
    told(
      'order',
      late.paragraph.text,
      late.paragraph.place,
      {
        zh: `各部分次序颠倒：“${first}”在“${second}”之前。`,
        en: `In another order than the form’s: ${first} before ${second}.`,
      },
      2,
    ),
  ];
}

function repeated(report: Report, found: readonly Section[]): Verdict[] {
  const twice = found.find((section) => section.occurrences > 1);
  if (twice) {
    const heading = printed(twice.heading);
    return [
      told(
        'repetition',
        twice.heading,
        twice.place,
        {
          zh: `第${ordinalOf(twice.number)}部分有 ${twice.occurrences} 个标题（含名称相近的），此处按“${heading}”读。`,
          en: `${twice.occurrences} headings (or similar ones) claim part ${twice.number}; it is read at ${heading}.`,
        },
        twice.occurrences,
      ),
    ];
  }
  const inside = sameLevelInside(report);
  if (!inside) return [pass('repetition')];
  const quote = inside.text;
  return [
    told(
      'repetition',
      quote,
      inside.place,
      {
        zh: `正文小标题“${printed(quote)}”与所在部分的标题同用一个序号。`,
        en: `The sub-heading ${printed(quote)} repeats the number of the part it stands in.`,
      },
      2,
    ),
  ];
}

/** A short line inside a part that bears the part's own ordinal; rows of the tables look so too and are left out. */
function sameLevelInside(report: Report) {
  return report.prose.find(({ isHeading, section, paragraph }) => {
    if (isHeading || section === null || paragraph.text.length > LONGEST_HEADING) return false;
    // Most paragraphs are left here, before anything is normalised.
    if (!paragraph.text.slice(0, 4).includes(ordinalOf(section))) return false;
    const text = squeeze(paragraph.text);
    if (!text.startsWith(`${ordinalOf(section)}、`) || /[。；：:;]$/.test(text)) return false;
    return !isOwnTitle(report, section, text) && !isRowLabel(report, text);
  })?.paragraph;
}

function isRowLabel(report: Report, text: string): boolean {
  return report.edition.tables.some((form) => form.rows.some((row) => [row.label, ...row.groups].some((label) => squeeze(label) === text)));
}

function isOwnTitle(report: Report, number: number, text: string): boolean {
  const form = report.edition.sections.find((one) => one.number === number);
  return form !== undefined && isKnownTitle(form, text);
}

function wording(report: Report, found: readonly Section[]): Verdict[] {
  const renamed = found.filter((section) => {
    const form = report.edition.sections.find((one) => one.number === section.number);
    return form !== undefined && !isKnownTitle(form, squeeze(section.heading));
  });
  const [first] = renamed;
  if (!first) return [pass('wording')];
  const list = renamed.map((section) => `“${printed(section.heading)}”`).join('、');
  return [
    told(
      'wording',
      first.heading,
      first.place,
      { zh: `标题名称与法定提纲不同：${list}。`, en: `Headings are worded differently from the form: ${list}.` },
      renamed.length,
    ),
  ];
}

/** The statutory wording or one met in good reports, perhaps with the body's text on the same line. */
function isKnownTitle(form: SectionTitle, heading: string): boolean {
  const words = heading.replace(ORDINAL, '');
  return [form.title, ...form.variants.map(({ label }) => label)].some((title) =>
    words.replace(PUNCTUATION, '').startsWith(squeeze(title).replace(PUNCTUATION, '')),
  );
}

function told(at: string, quote: string, place: Place | null, message: Text, actual: number): Verdict {
  return { at, outcome: 'fail', quote, place, message, actual };
}

/** 一 and 1 are the same number; another style of numbering is no fault. */
function numberOf(ordinal: string): number {
  const chinese = '一二三四五六七八九十'.indexOf(ordinal) + 1;
  return chinese > 0 ? chinese : Number.parseInt(ordinal, 10);
}

function ordinalOf(number: number): string {
  return '一二三四五六'[number - 1] ?? '';
}

const LONGEST_HEADING = 40;
const ORDINAL = /^[a-z]?(?:第[一二三四五六七八九十]+(?:部分|章)|[（(]?[一二三四五六七八九十\d]+[)）]?)[、.,:]?/;
const PUNCTUATION = /[、,，.。:：;；'"“”‘’()（）]/g;

export const examples: readonly Example[] = [
  { name: 'as the form says', edition: '2019', expect: 'pass' },
  {
    name: 'title and text on one line, a known variant',
    edition: '2021',
    report: {
      sections: [
        { number: 5, heading: '五、存在的问题及改进情况', found: true, place: null, ordinal: '五', occurrences: 1, length: 90 },
        { number: 6, heading: '六、其他需要报告的事项 无。', found: true, place: null, ordinal: '六', occurrences: 1, length: 2 },
      ],
    },
    expect: 'pass',
  },
  {
    name: 'numbers shifted by one',
    edition: '2021',
    report: {
      sections: [
        { number: 2, heading: '三、主动公开政府信息情况', found: true, place: null, ordinal: '三', occurrences: 1, length: 0 },
        { number: 3, heading: '四、收到和处理政府信息公开申请情况', found: true, place: null, ordinal: '四', occurrences: 1, length: 0 },
      ],
    },
    expect: { numbering: 'fail' },
  },
  {
    name: 'a heading of another wording, one twice',
    edition: '2019',
    report: {
      sections: [
        { number: 1, heading: '一、工作亮点', found: true, place: null, ordinal: '一', occurrences: 1, length: 300 },
        { number: 6, heading: '六、其他需要报告的事项', found: true, place: null, ordinal: '六', occurrences: 2, length: 9 },
      ],
    },
    expect: { wording: 'fail', repetition: 'fail' },
  },
  {
    name: 'a sub-heading numbered like its part',
    edition: '2019',
    prose: { 1: ['一、主要做法', '全年更新栏目十二个。'] },
    expect: { repetition: 'fail' },
  },
  {
    name: 'parts counted as parts',
    edition: '2021',
    report: {
      sections: [{ number: 1, heading: '第一部分 总体情况', found: true, place: null, ordinal: '一', occurrences: 1, length: 90 }],
    },
    expect: 'pass',
  },
  { name: 'numbering that starts anew is no repetition', edition: '2019', prose: { 5: ['一、主要问题', '二、改进情况'] }, expect: 'pass' },
];
