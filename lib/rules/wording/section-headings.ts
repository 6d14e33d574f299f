import type { Text } from '../../report/text';
import { printed } from '../../report/told/printed';
import { findHeadingSlips, type HeadingHit } from '../../slips/match/headings';
import table from '../../slips/section-headings';
import type { Advice, Example, Rule, Verdict } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';

/** Headings are numbered, ordered and worded as the form says, each once. One finding a spot. */
const rule: Rule = {
  id: 'section-headings',
  covers: ['S-MISSING.heading'],
  severity: 'notice',
  basis: '{notice} 报告提纲',
  check: (report) => {
    if (!report.sections.some((section) => section.found)) return [inapplicable('headings', '没有读到部分标题', 'no heading was found')];
    const hits = findHeadingSlips(table, report);
    return Object.keys(words).map((at) =>
      told(
        at,
        hits.filter(({ slip }) => slip.at === at),
      ),
    );
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

function told(at: string, hits: readonly HeadingHit[]): Verdict {
  const [first] = hits;
  if (!first) return pass(at);
  // Of a repetition the first is told; a heading that is there twice explains its sub-headings.
  const shown = at === 'repetition' ? [first] : hits;
  const { match, value, place } = first.found;
  const actual = at === 'numbering' || at === 'wording' ? shown.length : Number.parseInt(value, 10) || 2;
  return { at, outcome: 'fail', quote: match, place, message: words[at]?.(shown) ?? { zh: at, en: at }, actual };
}

const heading = ({ found }: HeadingHit) => printed(found.match);
const list = (hits: readonly HeadingHit[], say: (hit: HeadingHit) => string, mark: string) => hits.map(say).join(mark);

const words: Readonly<Record<string, (hits: readonly HeadingHit[]) => Text>> = {
  numbering: (hits) => ({
    zh: `标题序号与法定提纲不一致：${list(hits, (hit) => `“${heading(hit)}”应为${hit.found.value}`, '、')}。`,
    en: `Headings are numbered differently from the form: ${list(hits, (hit) => `${heading(hit)} (should be ${hit.found.value})`, ', ')}.`,
  }),
  order: (hits) => ({
    zh: list(hits, (hit) => `各部分次序颠倒：“${printed(hit.found.value)}”在“${heading(hit)}”之前。`, ''),
    en: list(hits, (hit) => `In another order than the form’s: ${printed(hit.found.value)} before ${heading(hit)}.`, ' '),
  }),
  repetition: (hits) => ({
    zh: list(
      hits,
      (hit) =>
        isCount(hit)
          ? `有 ${hit.found.value} 个标题（含名称相近的）属于同一部分，此处按“${heading(hit)}”读。`
          : `正文小标题“${heading(hit)}”与所在部分的标题同用一个序号。`,
      '',
    ),
    en: list(
      hits,
      (hit) =>
        isCount(hit)
          ? `${hit.found.value} headings (or similar ones) claim one part; it is read at ${heading(hit)}.`
          : `The sub-heading ${heading(hit)} repeats the number of the part it stands in.`,
      ' ',
    ),
  }),
  wording: (hits) => ({
    zh: `标题名称与法定提纲不同：${list(hits, (hit) => `“${heading(hit)}”`, '、')}。`,
    en: `Headings are worded differently from the form: ${list(hits, heading, ', ')}.`,
  }),
};

/** Several headings of one part; else a line inside it. */
function isCount({ found }: HeadingHit): boolean {
  return found.heading === undefined;
}

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
