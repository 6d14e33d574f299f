import { narrow } from '../../document/place';
import type { Edition } from '../../report/edition';
import type { Report } from '../../report/report';
import { type SaidTable, says } from '../../slips/match/said';
import { paragraphsWith } from '../../slips/match/texts';
import table from '../../slips/said/parts-announced';
import { type Advice, type CheckRule, type Example, everyEdition, type Verdict } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';

/** A preface that says of how many parts the report consists names that many. */
const rule: CheckRule = {
  id: 'parts-announced',
  covers: ['N-PARTS', 'CHECK-50'],
  severity: 'notice',
  editions: everyEdition,
  style: true,
  basis: '{notice}（报告由六个部分组成）',
  check: (report) => {
    for (const { paragraph, section, isHeading } of paragraphsWith(report.prose, '部分 方面')) {
      if (isHeading || (section !== null && section !== 1)) continue;
      const match = ANNOUNCED.exec(paragraph.text);
      const number = match?.[3] === undefined ? undefined : (NUMBERS[match[3]] ?? Number(match[3]));
      if (!match?.[1] || !number) continue;
      const named = partsIn(match[1], report.edition);
      if (named < 2 || named >= number || isLeftOpen(match[2], number - named)) return [pass('preface')];
      const end = match.index + match[0].length;
      return [
        {
          at: 'preface',
          outcome: 'fail',
          place: narrow(paragraph.place, match.index, end),
          quote: match[0],
          expected: number,
          actual: named,
          message: {
            zh: `前言说由 ${number} 个部分组成，列出了 ${named} 个。`,
            en: `The preface announces ${number} parts and names ${named}.`,
          },
        },
      ];
    }
    return [unnumbered(report) ?? inapplicable('preface', '前言没有列出各部分', 'the preface lists no parts')];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '前言所列各部分与所说部分数一致', en: 'The preface names as many parts as it announces' },
  why: { zh: '前言说“等六部分组成”而只列五项，说明漏列。', en: 'A preface that announces six parts and lists five leaves one out.' },
  fix: { zh: '补全前言所列的部分名称，或改正部分数。', en: 'Complete the list or correct the number.' },
};

/** 本报告包括总体情况、…、存在的主要问题及改进情况: no number, and yet a list of the parts. */
function unnumbered({ prose, edition }: Report): Verdict | null {
  for (const { paragraph, section, isHeading } of prose) {
    if (isHeading || section !== null) continue;
    const match = LISTED.exec(paragraph.text);
    if (!match?.[1] || /等/.test(match[1])) continue;
    const missing = missingIn(match[1], edition);
    const named = edition.sections.length - missing.length;
    if (named < 4) continue;
    const [first] = missing;
    if (!first) return pass('preface');
    return {
      at: 'preface',
      outcome: 'fail',
      place: narrow(paragraph.place, match.index, match.index + match[0].length),
      quote: match[0],
      expected: edition.sections.length,
      actual: named,
      message: { zh: `前言所列各部分没有“${missing.join('”“')}”。`, en: `The parts that the preface lists lack ${missing.join(', ')}.` },
    };
  }
  return null;
}

/** Parts that the list does not name in any words: 依申请公开情况 is a name of the third too. */
function missingIn(list: string, { sections }: Edition): string[] {
  const text = list.replaceAll(/\s|["“”《》]/g, '');
  return sections.filter(({ id, title }) => !text.includes(title) && !says(words[id] ?? [], text)).map(({ title }) => title);
}

const words: SaidTable = table;
const LISTED = /(?:由|包括|包含|分为|主要有|内容为)([^。]{24,260}?)(?:组成|构成|[。]|$)/;

/** The statutory titles contain list marks of their own: they are taken out first, longest wording first. */
function partsIn(list: string, edition: Edition): number {
  let rest = list.replaceAll(/\s|["“”《》]/g, '');
  let count = 0;
  for (const { title, variants } of edition.sections) {
    const wordings = [title, ...variants.map(({ label }) => label)].sort((a, b) => b.length - a.length);
    const found = wordings.find((wording) => rest.includes(wording));
    if (!found) continue;
    rest = rest.replace(found, '、');
    count++;
  }
  return count + rest.split(/[、，,；;]|以及/).filter((part) => (part.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= 4).length;
}

/** 等 may stand for parts that nobody meant to name: with a pause behind it, or for more than one. 等六部分 behind five has lost the sixth. */
function isLeftOpen(andSoOn: string | undefined, missing: number): boolean {
  return andSoOn !== undefined && (missing > 1 || andSoOn !== '等');
}

const ANNOUNCED =
  /(?:由|包括|包含|分为)([^。]{12,260}?)(等(?:内容|方面)?[，,、]?)?\s{0,4}(?:共|共计)?\s{0,4}([四五六七八]|\d)\s{0,4}(?:个|大)?(?:部分|方面)(?:内容)?/;
const NUMBERS: Readonly<Record<string, number>> = { 四: 4, 五: 5, 六: 6, 七: 7, 八: 8 };

const preface = (text: string) => ({ 0: [text] });
const SIX =
  '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项';

export const examples: readonly Example[] = [
  { name: 'all six', edition: '2021', prose: preface(`本报告由${SIX}等六部分组成。`), expect: 'pass' },
  {
    name: 'five of six',
    edition: '2021',
    prose: preface(`本报告由${SIX.replace('总体情况、', '')}等六部分组成。`),
    expect: { preface: 'fail' },
  },
  {
    name: 'a list left open',
    edition: '2021',
    prose: preface(`本报告包括${SIX.replace('、其他需要报告的事项', '')}等，共六部分内容。`),
    expect: 'pass',
  },
  {
    name: 'three of six and so on',
    edition: '2021',
    prose: preface('本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六部分组成。'),
    expect: 'pass',
  },
  {
    name: 'three of six, and no more',
    edition: '2021',
    prose: preface('本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况六部分组成。'),
    expect: { preface: 'fail' },
  },
  { name: 'all six, without a number', edition: '2021', prose: preface(`本报告包括${SIX}。`), expect: 'pass' },
  {
    name: 'five, without a number',
    edition: '2021',
    prose: preface(`本报告由${SIX.replace('、其他需要报告的事项', '')}组成。`),
    expect: { preface: 'fail' },
  },
  {
    name: 'a list left open, without a number',
    edition: '2021',
    prose: preface(`本报告包括${SIX.replace('、其他需要报告的事项', '')}等。`),
    expect: 'inapplicable',
  },
  { name: 'no number', edition: '2021', prose: preface('本报告依据条例编制。'), expect: 'inapplicable' },
];
