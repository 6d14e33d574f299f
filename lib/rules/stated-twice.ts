import { hitsIn, type ProseHit } from '../report/prose-hits';
import type { Report } from '../report/report';
import type { Advice, CheckRule, Example } from './engine/rule';
import { inapplicable, pass } from './engine/verdicts';

/**
 * The whole of what was published, told in two sentences, is one number. Figures that a table holds are compared with it, and not told
 * here again; whatever restricts a sentence (a channel, a subject, a body) makes it another quantity.
 */
const rule: CheckRule = {
  id: 'stated-twice',
  covers: ['CHECK-34'],
  severity: 'warning',
  basis: '《政府信息公开条例》第六条（及时、准确公开）',
  check: (report) => {
    const told = wholes(report);
    const [first] = told;
    if (told.length < 2 || !first) return [inapplicable('information', '文中没有两处说同一总数', 'no total is told twice')];
    const other = told.find((hit) => numberIn(hit) !== numberIn(first));
    if (!other) return [pass('information')];
    return [
      {
        at: 'information',
        outcome: 'review',
        reason: { zh: '两处所说的可能不是同一口径', en: 'the two may count different things' },
        place: other.place,
        places: [first.place, other.place],
        quote: other.quote.trim(),
        expected: numberIn(first),
        actual: numberIn(other),
        message: {
          zh: `主动公开信息总数前后不同：“${first.quote.trim()}”与“${other.quote.trim()}”，请核对。`,
          en: `The total of published items is told twice: ${numberIn(first)} and ${numberIn(other)}. Please compare.`,
        },
      },
    ];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '同一数字前后一致', en: 'A number told twice is the same' },
  why: { zh: '同一总数在两处不同，必有一处未更新。', en: 'Where one total has two values one of them was not updated.' },
  fix: { zh: '核对后统一；口径不同的，在文中写明。', en: 'Use one number, or say what each counts.' },
};

function wholes({ prose, year }: Report): ProseHit[] {
  const own = prose.filter(({ section, isHeading }) => !isHeading && (section === null || section === 1));
  return hitsIn(own, WHOLE, /主动公开/).filter(({ match }) => !match[1] || Number(match[1]) === year);
}

function numberIn({ match }: ProseHit): number {
  return Number(match[2]);
}

const WHOLE =
  /(?<=^|[。;])\s*(?:[(（]?[一二三四五六\d]{1,2}[)）、.]\s*)?(?:主动公开(?:政府信息)?(?:的?情况|方面)?[。:：]\s*)?(?:(20\d{2})年度?|全年|本年度?|一年来)?[,，]?(?:我[局委镇乡县市区州]|我街道|本[机单][关位])?(?:共|共计|累计|总计)?主动公开(?:各类)?(?:政府|政务)?信息(?:共计?|累计|总计)?(\d{2,})条/g;

const said = (...text: string[]) => ({ 1: text });
const own = { year: 2023 };
export const examples: readonly Example[] = [
  {
    name: 'the same',
    edition: '2021',
    report: own,
    prose: said('2023年，我局主动公开政府信息120条。', '全年主动公开信息120条。'),
    expect: 'pass',
  },
  {
    name: 'two values',
    edition: '2021',
    report: own,
    prose: said('2023年，我局主动公开政府信息120条。', '（一）主动公开情况。全年共主动公开政府信息126条，涉及财政、民生等。'),
    expect: { information: 'review' },
  },
  {
    name: 'a channel, another year',
    edition: '2021',
    report: own,
    prose: said('2023年，我局主动公开政府信息120条。', '通过网站主动公开政府信息96条。2022年主动公开政府信息80条。'),
    expect: 'inapplicable',
  },
];
