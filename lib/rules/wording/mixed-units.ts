import type { Claim } from '../../report/claim';
import type { Advice, CheckRule, Example } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';

/** The same published items are not counted now in 条, now in 件. */
const rule: CheckRule = {
  id: 'mixed-units',
  covers: ['N-UNITMIX'],
  severity: 'notice',
  basis: '《政府信息公开条例》第六条（及时、准确公开）',
  check: (report) => {
    const counts = report.claims.filter(isPublishing);
    if (counts.length < 2) return [inapplicable('units', '文中没有可比较的公开信息条数', 'the text has no two counts of published items')];
    const pair = firstPair(counts);
    if (!pair) return [pass('units')];
    const [one, other] = pair;
    return [
      {
        at: 'units',
        outcome: 'fail',
        place: other.place,
        places: [one.place, other.place],
        quote: other.quote,
        actual: other.value,
        message: {
          zh: `公开信息的同一数字，前为“${one.numeral}”，后为“${other.numeral}”，量词不一。`,
          en: `The same number of published items is “${one.numeral}” here and “${other.numeral}” there.`,
        },
      },
    ];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '同一批公开信息用同一量词计数', en: 'The same published items are counted in one unit' },
  why: {
    zh: '同一数字前后用“条”“件”“次”不同量词，读者难以判断是否同一批信息。',
    en: 'Where one number is counted in 条 here and 件 there, it is unclear whether the same items are meant.',
  },
  fix: { zh: '统一量词。', en: 'Use one unit.' },
};

/** Counts of published information that no table is set against; small numbers coincide by chance. */
function isPublishing(claim: Claim): boolean {
  if (claim.value === null || claim.value < 10 || claim.readings.some((reading) => reading.cells.length > 0)) return false;
  return (
    ['条', '件', '次'].includes(claim.unit ?? '') &&
    /公开|发布/.test(claim.quote) &&
    /信息|公开了/.test(claim.quote) &&
    !/申请/.test(claim.quote)
  );
}

/** The earliest count whose number is told again in another unit, with the first that tells it so. There may be thousands of them. */
function firstPair(counts: readonly Claim[]): readonly [Claim, Claim] | null {
  const told = new Map<string, { readonly one: Claim; other: Claim | null }>();
  for (const claim of counts) {
    const key = `${claim.value} ${claim.section}`;
    const earlier = told.get(key);
    if (!earlier) told.set(key, { one: claim, other: null });
    else if (earlier.one.unit !== claim.unit) earlier.other ??= claim;
  }
  for (const { one, other } of told.values()) if (other) return [one, other];
  return null;
}

const said = (text: string) => ({ 1: [text] });

export const examples: readonly Example[] = [
  { name: 'one unit', edition: '2019', prose: said('主动公开政府信息21条。另在网上公开信息21条。'), expect: 'pass' },
  {
    name: 'two units',
    edition: '2019',
    prose: said('主动公开政府信息21条。政务服务中心公开信息9条，网上公开了21件。'),
    expect: { units: 'fail' },
  },
  { name: 'one count', edition: '2019', prose: said('主动公开政府信息21条。'), expect: 'inapplicable' },
];
