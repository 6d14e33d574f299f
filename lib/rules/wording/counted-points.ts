import type { Text } from '../../report/text';
import table from '../../slips/counted-points';
import { findSlips, type SlipHit } from '../../slips/match/find-slips';
import type { Advice, CheckRule, Example } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';

/** 一是…五是 and （一）…（五） run without gaps, and as far as the text announced. */
const rule: CheckRule = {
  id: 'counted-points',
  covers: ['N-COUNT'],
  severity: 'notice',
  basis: '《政府信息公开条例》第六条（及时、准确公开）',
  check: (report) => {
    const hits = findSlips(table, report);
    const [first] = hits;
    if (!first)
      return [
        report.prose.some((one) => POINT.test(one.paragraph.text))
          ? pass('points')
          : inapplicable('points', '文中没有分点', 'the text has no numbered points'),
      ];
    const told = hits.map(words);
    return [
      {
        at: 'points',
        outcome: 'fail',
        place: first.place,
        places: hits.map((hit) => hit.place),
        quote: first.quote,
        message: { zh: `${told.map(({ zh }) => zh).join('；')}。`, en: `${told.map(({ en }) => en).join('; ')}.` },
      },
    ];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '分点序号连续，与所说点数一致', en: 'Numbered points run without gaps and as far as announced' },
  why: { zh: '缺“一是”或序号跳跃，多为漏写、漏贴一段。', en: 'A missing first point or a jump usually means that a piece was left out.' },
  fix: { zh: '补上缺的一点，或改正序号、点数。', en: 'Add the missing point or correct the numbers.' },
};

function words({ slip, quote, found: { match, value } }: SlipHit): Text {
  return slip.kind === 'gap'
    ? { zh: `“${match}”之前没有“${value}”`, en: `“${value}” is missing before “${match}”` }
    : { zh: `“${quote}”之后列了 ${value} 点`, en: `“${quote}” is followed by ${value} points` };
}

const POINT = /[一二三四五六七八九十]是|[（(][一二三四五六七八九十]+[)）]/;

const said = (...text: string[]) => ({ 5: text });

export const examples: readonly Example[] = [
  {
    name: 'as announced',
    edition: '2021',
    prose: said('存在以下三方面问题：一是内容不全；二是解读不多。三是更新不及时。'),
    expect: 'pass',
  },
  {
    name: 'two rows',
    edition: '2021',
    prose: said('一是学习不够，二是更新不快。', '改进情况：一是加强学习，二是及时更新。'),
    expect: 'pass',
  },
  { name: 'the first is missing', edition: '2019', prose: said('完善了制度。二是规范流程。三是加强解读。'), expect: { points: 'fail' } },
  { name: 'a jump', edition: '2021', prose: said('一是学习不够。三是更新不快。'), expect: { points: 'fail' } },
  { name: 'a jump in brackets', edition: '2021', prose: said('（1）意识不强；（2）力量不足；（4）解读不多。'), expect: { points: 'fail' } },
  {
    name: 'fewer than announced',
    edition: '2021',
    prose: said('做好以下五方面工作：一是加强学习；二是及时更新；三是扩大范围。'),
    expect: { points: 'fail' },
  },
  {
    name: 'as announced, in brackets',
    edition: '2021',
    prose: said('存在两个方面的问题：（一）内容不全。（二）解读不多。'),
    expect: 'pass',
  },
  {
    name: 'fewer than announced, in brackets',
    edition: '2021',
    prose: said('存在以下三个方面的问题：（一）内容不全。（二）解读不多。'),
    expect: { points: 'fail' },
  },
  {
    name: 'fewer than announced, by figures',
    edition: '2021',
    prose: said('下一步做好以下四项工作：1.加强培训；2.规范流程；3.丰富形式。'),
    expect: { points: 'fail' },
  },
  {
    name: 'fewer than announced, in paragraphs',
    edition: '2021',
    prose: said('下一步做好以下三项工作：', '1.加强培训。', '2.规范流程。'),
    expect: { points: 'fail' },
  },
  {
    name: 'a heading is missing',
    edition: '2021',
    prose: { 1: ['（一）主动公开', '有序推进。', '（三）信息管理'] },
    expect: { points: 'fail' },
  },
  { name: 'a lone heading', edition: '2021', prose: said('（二）改进情况', '针对上年度存在的问题，完善了制度。'), expect: 'pass' },
  { name: 'none', edition: '2021', prose: said('内容有待丰富。'), expect: 'inapplicable' },
];
