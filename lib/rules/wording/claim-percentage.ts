import type { Claim } from '../../report/claim';
import { type Advice, type CheckRule, type Example, everyEdition, type Verdict } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';

/** Shares, growth and differences follow from the figures beside them. */
const rule: CheckRule = {
  id: 'claim-percentage',
  covers: ['N-PCT', 'CHECK-35'],
  severity: 'notice',
  editions: everyEdition,
  basis: '《政府信息公开条例》第六条（及时、准确公开）',
  check: (report) => {
    const claims = report.claims.filter((claim) => claim.rule === 'claim-percentage');
    if (claims.length === 0) return [inapplicable('figures', '文中没有可核算的百分比或增减数', 'nothing in the text can be recomputed')];
    return claims.map((claim, index) => verdictOf(claim, `figure${index + 1}`));
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '文中的百分比、增减数与所述数字一致', en: 'Percentages and differences follow from the figures beside them' },
  why: {
    zh: '占比、同比和增减数应能由同句数字算出；四舍五入、截位，以及为凑足 100% 所作的调整，均视为相符。',
    en: 'Shares, growth and differences can be computed from the sentence; rounding, truncation and forced totals are accepted.',
  },
  fix: { zh: '按文中数字重新计算，更正百分比或增减数。', en: 'Recompute from the figures and correct the percentage or difference.' },
};

function verdictOf(claim: Claim, at: string): Verdict {
  if (claim.outcome !== 'conflicts') return pass(at);
  const reading = claim.readings[0];
  return {
    at,
    outcome: 'fail',
    place: claim.place,
    quote: claim.quote,
    expected: reading?.value ?? null,
    actual: claim.value,
    message: {
      zh: `文中为“${claim.numeral}”，${reading?.name.zh}为 ${reading?.value}。`,
      en: `The text states “${claim.numeral}”; ${reading?.name.en}: ${reading?.value}.`,
    },
  };
}

const said = (text: string) => ({ 1: [text] });

export const examples: readonly Example[] = [
  { name: 'a share', edition: '2021', prose: said('共公开信息64条，其中部门动态24条，占总数的37.5%。'), expect: 'pass' },
  { name: 'forced to add up', edition: '2021', prose: said('全年发布公告7条，其中人事类3条，占42%。'), expect: 'pass' },
  { name: 'growth', edition: '2021', prose: said('2021年发布信息150条，2020年发布信息120条，同比增长25%。'), expect: 'pass' },
  { name: 'a wrong share', edition: '2021', prose: said('共公开信息64条，其中部门动态24条，占总数的27.5%。'), expect: { figure1: 'fail' } },
  {
    name: 'a wrong difference',
    edition: '2021',
    prose: said('2021年公开信息150条，比2020年的120条增加40条。'),
    expect: { figure1: 'fail' },
  },
  { name: 'nothing to compute from', edition: '2021', prose: said('公开信息150条，同比增长25%。'), expect: 'inapplicable' },
];
