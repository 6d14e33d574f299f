import { bodyOf } from '../../bodies/body';
import type { Report } from '../../report/report';
import { findSlips } from '../../slips/match/find-slips';
import table from '../../slips/own-words';
import type { Advice, CheckRule, Example } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';

/** 我局, 我镇, 我街道: how a body speaks of itself fits what it is. Of its county or city anybody may speak. */
const rule: CheckRule = {
  id: 'own-words',
  covers: ['CHECK-58'],
  severity: 'notice',
  basis: '《政府信息公开条例》第四十九条（本行政机关）',
  check: (report) => {
    const own = ownWords(report);
    if (!own) return [inapplicable('text', '发布机关的类别无法确定', 'what kind of body it is is not known')];
    const said = findSlips(table, report);
    const odd = said.filter(({ found }) => !own.includes(found.value));
    const [first] = odd;
    if (!first)
      return said.length > 0 ? [pass('text')] : [inapplicable('text', '文中没有这类自称', 'the body does not speak of itself so')];
    const list = [...new Set(odd.map(({ quote }) => quote))];
    return [
      {
        at: 'text',
        outcome: 'fail',
        place: first.place,
        places: odd.map(({ place }) => place),
        quote: list.join(' '),
        message: {
          zh: `发布机关为“${report.issuer}”，文中自称${list.map((one) => `“${one}”`).join('、')}。`,
          en: `The issuer is ${report.issuer}; the text says ${list.join(', ')}.`,
        },
      },
    ];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '自称与发布机关相符', en: 'The body speaks of itself as what it is' },
  why: { zh: '镇政府的报告写“我局”，多为套用其他单位文本时漏改。', en: '我局 in a town’s report was left from another body’s text.' },
  fix: { zh: '改为与机关名称相符的自称。', en: 'Use words that fit the body’s name.' },
};

/** The words that fit; null where the name does not tell. */
function ownWords({ issuer }: Report): readonly string[] | null {
  const { kind, areas, unit } = bodyOf(issuer);
  switch (kind) {
    case 'township':
      return [areas.at(-1)?.name.endsWith('乡') ? '乡' : '镇'];
    case 'street':
      return ['街道'];
    case 'government':
      return [];
    case 'department':
      if (unit.endsWith('厅')) return ['厅'];
      // Many a 委员会 is a 局 as well, and many a 局 was a 委.
      return /[局委]$|委员会$/.test(unit) ? ['局', '委'] : null;
    default:
      return null;
  }
}

const of = (issuer: string) => ({ issuer });
const said = (...text: string[]) => ({ 1: text });
export const examples: readonly Example[] = [
  {
    name: 'a bureau',
    edition: '2021',
    report: of('青河县民政局'),
    prose: said('我局公开信息58条，我县政务公开稳步推进。'),
    expect: 'pass',
  },
  { name: 'a town', edition: '2021', report: of('青河县大路镇人民政府'), prose: said('我镇公开信息58条。'), expect: 'pass' },
  {
    name: 'a town’s bureau',
    edition: '2021',
    report: of('青河县大路镇人民政府'),
    prose: said('我局公开信息58条。'),
    expect: { text: 'fail' },
  },
  { name: 'a bureau’s town', edition: '2019', report: of('青河县民政局'), prose: said('我镇公开信息58条。'), expect: { text: 'fail' } },
  {
    name: 'a street’s town',
    edition: '2021',
    report: of('临江市北苑街道办事处'),
    prose: said('我镇公开信息58条。'),
    expect: { text: 'fail' },
  },
  {
    name: 'a bureau’s province',
    edition: '2019',
    report: of('临江市农业农村局'),
    prose: said('我厅公开信息58条。'),
    expect: { text: 'fail' },
  },
  {
    name: 'other words',
    edition: '2021',
    report: of('青河县大路镇人民政府'),
    prose: said('我委托第三方开展评估，自我局限仍在。'),
    expect: 'inapplicable',
  },
  { name: 'an unknown body', edition: '2021', report: of('青河产业园管委会'), prose: said('我局公开信息58条。'), expect: 'inapplicable' },
];
