import type { Claim } from '../../report/claim';
import type { Advice, CheckRule, Example } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';

/** 余 and 多 stand behind round numbers. */
const rule: CheckRule = {
  id: 'approximate-figure',
  covers: ['N-APPROX'],
  severity: 'notice',
  basis: '《政府信息公开条例》第六条（及时、准确公开）；GB/T 15835',
  check: (report) => {
    const vague = report.claims.filter((claim) => claim.numeral !== null && VAGUE.test(claim.numeral));
    const odd = vague.filter((claim) => !isRound(claim));
    const [first] = odd;
    if (!first)
      return vague.length > 0
        ? [pass('figures')]
        : [inapplicable('figures', '文中没有带“余”“多”的数字', 'no number is followed by 余 or 多')];
    const list = [...new Set(odd.map((claim) => `“${claim.numeral}”`))].join('、');
    return [
      {
        at: 'figures',
        outcome: 'fail',
        place: first.place,
        places: odd.map((claim) => claim.place),
        quote: first.quote,
        actual: first.value,
        message: { zh: `${list}：非整数之后用了“余”或“多”。`, en: `${list}: 余 or 多 behind a number that is not round.` },
      },
    ];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '“余”“多”用在整数之后', en: '余 and 多 (“some”) follow round numbers' },
  why: {
    zh: '精确到个位的数字后再加“余”，难以判断是确数还是约数。',
    en: 'A number exact to the unit with 余 behind it is neither exact nor rounded.',
  },
  fix: { zh: '写确数（4325条），或取整后加“余”（4300余条）。', en: 'Give the exact number, or round it.' },
};

/** Ends in 0, below 100 also in 5; 1.2万余 is round by its unit. */
function isRound(claim: Claim): boolean {
  const digits = /^(\d+)[余多]/.exec((claim.numeral ?? '').normalize('NFKC').replaceAll(/[,\s]/g, ''))?.[1];
  if (digits === undefined) return true;
  return digits.endsWith('0') || (digits.length < 3 && digits.endsWith('5'));
}

const VAGUE = /\d\s*[余多]/;
const said = (text: string) => ({ 1: [text] });

export const examples: readonly Example[] = [
  { name: 'round numbers', edition: '2019', prose: said('发布信息3300余条，接受咨询160多次。'), expect: 'pass' },
  { name: 'exact to the unit', edition: '2019', prose: said('发布信息4325余条，其他方式461余条。'), expect: { figures: 'fail' } },
  { name: 'none', edition: '2019', prose: said('发布信息4325条。'), expect: 'inapplicable' },
];
