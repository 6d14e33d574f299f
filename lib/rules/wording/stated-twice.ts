import { findSlips } from '../../slips/match/find-slips';
import table from '../../slips/stated-twice';
import type { Advice, CheckRule, Example } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';

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
    const told = findSlips(table, report);
    const [first] = told;
    if (told.length < 2 || !first) return [inapplicable('information', '文中没有两处说同一总数', 'no total is told twice')];
    const other = told.find((hit) => hit.found.value !== first.found.value);
    if (!other) return [pass('information')];
    return [
      {
        at: 'information',
        outcome: 'review',
        reason: { zh: '两处所说的可能不是同一口径', en: 'the two may count different things' },
        place: other.place,
        places: [first.place, other.place],
        quote: other.quote.trim(),
        expected: Number(first.found.value),
        actual: Number(other.found.value),
        message: {
          zh: `主动公开信息总数前后不同：“${first.quote.trim()}”与“${other.quote.trim()}”，请核对。`,
          en: `The total of published items is told twice: ${first.found.value} and ${other.found.value}. Please compare.`,
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
