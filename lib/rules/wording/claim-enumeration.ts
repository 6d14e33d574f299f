import { rememberLatest } from '../../document/remember';
import type { Claim } from '../../report/claim';
import { channelCounts } from '../engine/channel-counts';
import { type Advice, type CheckRule, type Example, everyEdition, type Verdict } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';

/** The parts that a sentence lists add up to the total it states. */
const rule: CheckRule = {
  id: 'claim-enumeration',
  covers: ['N-ENUM'],
  severity: 'warning',
  editions: everyEdition,
  basis: '《政府信息公开条例》第六条（及时、准确公开）',
  check: (report) => {
    const claims = report.claims.filter((claim) => claim.rule === 'claim-enumeration');
    const channels = channelVerdict(report.claims);
    if (claims.length === 0)
      return channels.length > 0 ? channels : [inapplicable('lists', '文中没有列出分项的总数', 'no total in the text lists its parts')];
    const isPartial = (claim: Claim) => claim.outcome === 'agrees' && claim.doubtful;
    const partial = claims.filter(isPartial);
    const verdicts = claims
      .filter((claim) => !isPartial(claim))
      .map((claim, index) => {
        const at = `list${index + 1}`;
        return claim.subject === 'what is left' ? remainderVerdict(claim, at) : ofTables(report.claims, claim, sumVerdict(claim, at));
      });
    return [...verdicts, ...(partial.length > 0 ? [partialVerdict(partial)] : []), ...channels];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '文中所列分项之和等于总数', en: 'The parts that a sentence lists add up to its total' },
  why: {
    zh: '“共N条，包括a、b、c”的分项之和应等于N；“其中”所列不应超过N，少于N只作提示。',
    en: 'The parts of “N in all, namely a, b, c” add up to N; with “of which” they do not exceed it, and less is a hint.',
  },
  fix: {
    zh: '核对总数和各分项，补上漏列的分项或更正数字。',
    en: 'Check the total and its parts; add what is left out or correct the number.',
  },
};

function sumVerdict(claim: Claim, at: string): Verdict {
  if (claim.outcome !== 'conflicts') return pass(at);
  const sum = claim.readings[0]?.value ?? 0;
  const total = claim.value ?? 0;
  return {
    at,
    outcome: 'fail',
    place: claim.place,
    quote: claim.quote,
    expected: sum,
    actual: total,
    message: {
      zh: `文中总数为“${claim.numeral}”，所列分项之和为 ${sum}，${sum > total ? '多' : '少'} ${difference(sum, total)}。`,
      en: `The text states “${claim.numeral}”; the parts it lists add up to ${sum}, ${difference(sum, total)} ${sum > total ? 'more' : 'less'}.`,
    },
    formula: { zh: `分项之和 ${sum} ≠ ${total}`, en: `sum of the parts ${sum} ≠ ${total}` },
  };
}

/** 其余16件, of a whole that the table holds. */
function remainderVerdict(claim: Claim, at: string): Verdict {
  const left = claim.readings[0]?.value ?? 0;
  return {
    at,
    outcome: 'fail',
    place: claim.place,
    quote: claim.quote,
    expected: left,
    actual: claim.value,
    message: {
      zh: `文中说余下“${claim.numeral}”，总数减去前面各项余 ${left}。`,
      en: `The text says that “${claim.numeral}” are left; its total less those told before leaves ${left}.`,
    },
    formula: { zh: `总数－前面各项＝${left} ≠ ${claim.value}`, en: `total less those told before = ${left} ≠ ${claim.value}` },
  };
}

/** A list of what no table holds (信息, by columns that may overlap) is worth a note, no warning. */
function ofTables(claims: readonly Claim[], { place }: Claim, verdict: Verdict): Verdict {
  if (verdict.outcome !== 'fail') return verdict;
  return comparedPlaces(claims).has(JSON.stringify(place)) ? verdict : { ...verdict, severity: 'notice' };
}

/** Where something was compared with cells. */
const comparedPlaces = rememberLatest(
  (claims: readonly Claim[]) =>
    new Set(claims.filter((one) => one.readings.some(({ cells }) => cells.length > 0)).map(({ place }) => JSON.stringify(place))),
);

/** One quiet note for all lists that leave room for parts not named. */
function partialVerdict(claims: readonly Claim[]): Verdict {
  const zh = listOf(claims, (claim) => `“${claim.numeral}”的分项之和 ${claim.readings[0]?.value}`, '；');
  const en = listOf(claims, (claim) => `“${claim.numeral}”: parts ${claim.readings[0]?.value}`, '; ');
  const first = claims[0];
  return {
    at: 'partial',
    outcome: 'fail',
    severity: 'notice',
    place: first?.place ?? null,
    places: claims.map((claim) => claim.place),
    quote: first?.quote ?? null,
    expected: first?.readings[0]?.value ?? null,
    actual: first?.value ?? null,
    message: {
      zh: `“其中”“主要”或“等”所列分项未达到总数，可能未列全：${zh}。`,
      en: `Lists introduced by “of which” or closed by “etc.” fall short of their totals and may be incomplete: ${en}.`,
    },
  };
}

/** A total told in one sentence, its channels in others: more than the total is worth a note, less may be incomplete. */
function channelVerdict(claims: readonly Claim[]): Verdict[] {
  const counts = channelCounts(claims);
  const total = counts?.total.value ?? 0;
  // 余 leaves room for a tenth; below that the figures fit.
  if (!counts || counts.sum <= total * 1.1) return [];
  const list = counts.channels.map((claim) => `“${claim.numeral}”`).join('、');
  return [
    {
      at: 'channels',
      outcome: 'fail',
      severity: 'notice',
      place: counts.total.place,
      places: [counts.total, ...counts.channels].map((claim) => claim.place),
      quote: counts.total.quote,
      expected: counts.sum,
      actual: total,
      message: {
        zh: `文中公开信息总数为“${counts.total.numeral}”，各渠道 ${list} 合计 ${counts.sum}，口径可能不同，请核对。`,
        en: `The text states “${counts.total.numeral}” published items; its channels ${list} add up to ${counts.sum}.`,
      },
    },
  ];
}

function listOf(claims: readonly Claim[], word: (claim: Claim) => string, mark: string): string {
  return [...new Set(claims.map(word))].slice(0, 5).join(mark);
}

function difference(a: number, b: number): number {
  return Number(Math.abs(a - b).toFixed(6));
}

const said = (text: string) => ({ 1: [text] });

export const examples: readonly Example[] = [
  {
    name: 'adds up',
    edition: '2019',
    prose: said('主动公开各类信息144条，包括公开指南1条、年报1条、机构职能3条、部门文件1条、重点工作20条、部门动态3条、街道动态115条。'),
    expect: 'pass',
  },
  { name: 'two cuts of one total', edition: '2021', prose: said('共公开信息16条，其中图片5条，文字11条，解读13条。'), expect: 'pass' },
  {
    name: 'a complete list falls short',
    edition: '2021',
    prose: said('发布信息72条，包括机构职能类3条、领导信息类10条、政务动态类36条。'),
    expect: { list1: 'fail' },
  },
  {
    name: 'the parts exceed the total',
    edition: '2021',
    prose: said('发布信息40条，其中机构职能类13条、政务动态类36条。'),
    expect: { list1: 'fail' },
  },
  {
    name: 'a list that leaves room',
    edition: '2021',
    prose: said('主动公开信息1038条，其中政务信息569条，重点领域信息250条。'),
    expect: { partial: 'fail' },
  },
  {
    name: 'channels told apart exceed the total',
    edition: '2021',
    prose: said('全区发布各类公开信息4300条。微信公众号公开信息3300条，其他方式公开信息460条。门户网站主动公开信息1038条。'),
    expect: { channels: 'fail' },
  },
  {
    name: 'what is left of a whole',
    edition: '2021',
    prose: said('办结政府信息公开申请14件，予以公开5件，其余8件均已依法答复。'),
    facts: { 'requests.resultTotal.total': 14, 'requests.granted.total': 5 },
    expect: { list1: 'fail' },
  },
  { name: 'one part', edition: '2021', prose: said('发布信息337条，其中原创信息15条。'), expect: 'inapplicable' },
];
