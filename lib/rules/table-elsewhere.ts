import { pieceOf } from '../document/place';
import { bodyOf } from '../recognise/body';
import type { LineItem } from '../report/edition';
import type { ForeignGrid, Report } from '../report/report';
import { keyOf } from '../statute/label';
import type { Advice, CheckRule, Example, Verdict } from './engine/rule';
import { pairsInGrid, pairsInLines, type ToldPair, type ToldTogether } from './engine/told-pairs';
import { inapplicable, pass, unread } from './engine/verdicts';

/**
 * A small table in the text that tells requests again, as many were received and what became of them, tells what the statutory table tells;
 * so do a list of words and figures, and boxes with a number in each. Asked about, never more: what they count is said by a few words. One
 * without a line of what was received is of something else.
 */
const rule: CheckRule = {
  id: 'table-elsewhere',
  covers: [],
  severity: 'warning',
  basis: '{notice} 三、收到和处理政府信息公开申请情况',
  check: (report) => {
    const own = new Set(report.prose.map(({ paragraph }) => paragraph));
    const grids = (report.foreignGrids ?? []).filter(({ section, before }) => section !== null || (before && own.has(before)));
    const verdicts = [...grids.map(pairsInGrid), ...pairsInLines(report.prose)].flatMap((group) => verdictsOf(report, group));
    return verdicts.length > 0 ? verdicts : [inapplicable('tables', '文中没有另列申请数的表', 'no other table tells requests')];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '文中另列的表与表三一致', en: 'Another table in the text agrees with table three' },
  why: {
    zh: '同一份报告里两张表说的是同一件事，数字却不同，读者不知道以哪个为准。',
    en: 'Two tables of one report tell one thing with two figures: a reader cannot know which holds.',
  },
  fix: {
    zh: '更正有误的一处；另有口径的，在表旁写明。',
    en: 'Correct whichever is wrong; where the other counts differently, say so beside it.',
  },
};

function verdictsOf(report: Report, { pairs, words, isLoose }: ToldTogether): Verdict[] {
  const isKnown = ({ labels }: ToldPair) => labels.some((label) => totalsOf(report, label) !== null);
  const received = pairs.filter(({ labels }) => labels.some((label) => RECEIVED.test(label)));
  // 收到申请 alone may be any application: another row, or its own words, tell which.
  const isOfRequests =
    !isLoose || pairs.filter(isKnown).length > 1 || received.some(({ labels }) => labels.some((label) => /公开/.test(label)));
  if (received.length === 0 || !isOfRequests || isOfOthers(report, words)) return [];
  return pairs.flatMap((one): Verdict[] => {
    const { at, figure, labels } = one;
    const known = labels.map((label) => totalsOf(report, label));
    const [said = ''] = labels.filter((_, nth) => known[nth] !== null);
    const admitted = known.flatMap((totals) => (Array.isArray(totals) ? totals : []));
    if (isReadAlready(report, one)) return [];
    if (known.includes('unread')) return [unread(at)];
    const [first] = admitted;
    if (first === undefined || (labels.length > 1 && known.includes(null))) return [];
    if (admitted.includes(Number(figure.text))) return [pass(at)];
    return [
      {
        at,
        outcome: 'review',
        reason: { zh: '文中另一处说的可能是另一口径，请对照原文', en: 'what is told elsewhere may count otherwise: please compare' },
        place: figure.place,
        quote: figure.text,
        expected: first,
        actual: Number(figure.text),
        message: {
          zh: `文中另列的“${said}”为 ${figure.text}，表三为 ${admitted.join(' 或 ')}。`,
          en: `The text lists ${figure.text} for “${said}”; table three has ${admitted.join(' or ')}.`,
        },
      },
    ];
  });
}

/** As a claim of the prose, or as what is none of this report's. */
function isReadAlready({ claims }: Report, { figure }: ToldPair): boolean {
  return claims.some(
    ({ place, value, outcome, trace }) =>
      value === Number(figure.text) &&
      pieceOf(place) === pieceOf(figure.place) &&
      (outcome !== 'unlinked' || trace?.isOtherTime === true || trace?.whose === 'other'),
  );
}

/** Another year's, or other bodies', by its words or a caption: of this report it says nothing. */
function isOfOthers({ year, issuer }: Report, words: readonly string[]): boolean {
  const isGovernment = /^(?:government|office|unknown)$/.test(bodyOf(issuer).kind);
  return words.some(
    (text) =>
      OTHERS.test(text) ||
      (!isGovernment && /全[省市州县区旗]/.test(text)) ||
      [...text.matchAll(/20\d\d/g)].some(([stated]) => Number(stated) !== year),
  );
}

/** What the statutory table has for a label, in each of its readings; null for a label that is not its own. */
function totalsOf(report: Report, label: string): readonly number[] | 'unread' | null {
  if (RECEIVED.test(label)) {
    const [received, carried] = [totalOf(report, 'requests.newlyReceived'), totalOf(report, 'requests.carriedIn')];
    return received === null || carried === null ? 'unread' : [...new Set([received, received + carried])];
  }
  const rows = report.edition.tables.find(({ id }) => id === 'requests')?.rows.filter((row) => isNamed(row, label)) ?? [];
  const [only] = rows;
  if (!only || rows.length > 1) return null;
  const total = totalOf(report, only.id);
  return total === null ? 'unread' : [total];
}

function isNamed({ label, variants }: LineItem, said: string): boolean {
  const key = keyOf(said);
  return key.length >= LEAST && [label, ...variants.map((one) => one.label)].some((one) => keyOf(one) === key);
}

/** Null where nobody can be sure of it; a cell that is blank or has a dash tells nothing that could be compared. */
function totalOf({ facts }: Report, row: string): number | null {
  const fact = facts[`${row}.total`];
  return fact?.state === 'number' && fact.confidence === 1 ? fact.value : null;
}

const RECEIVED = /^(?:本年度?|全年)?(?:共|新)?收到?(?:的)?(?:政府信息)?(?:依?申请)?(?:公开)?申请(?:总)?(?:数量?|件数)?$/;
const OTHERS = /(?<!结转|转结)上年(?!结转|转结)|去年|同比|往年|历年|累计|以来|各[单部乡县区市街]|单位名称|部门$/;
/** Characters of a label that name one row. */
const LEAST = 4;

const place = { kind: 'line' as const, line: 10, span: null };
const cell = (row: number, column: number, text: string) => ({ text, row, column, place });
const small = (cells: ForeignGrid['cells']) => ({
  foreignGrids: [{ grid: 0, dataRows: 1, place, section: 1, before: null, after: null, cells }],
});
const facts = { 'requests.newlyReceived.total': 60, 'requests.carriedIn.total': 3, 'requests.granted.total': 12 };

export const examples: readonly Example[] = [
  {
    name: 'the same again',
    edition: '2021',
    facts,
    report: small([cell(0, 0, '收到申请（件）'), cell(0, 1, '60'), cell(1, 0, '予以公开'), cell(1, 1, '12')]),
    expect: 'pass',
  },
  {
    name: 'with what was carried in',
    edition: '2021',
    facts,
    report: small([cell(0, 0, '收到政府信息公开申请'), cell(0, 1, '63')]),
    expect: 'pass',
  },
  {
    name: 'otherwise',
    edition: '2021',
    facts,
    report: small([cell(0, 0, '收到申请（件）'), cell(0, 1, '61'), cell(1, 0, '予以公开'), cell(1, 1, '11')]),
    expect: { 'grid0.0.1': 'review', 'grid0.1.1': 'review' },
  },
  {
    name: 'one line below its labels',
    edition: '2019',
    facts,
    report: small([cell(0, 0, '年度'), cell(0, 1, '收到申请数'), cell(1, 0, '2019'), cell(1, 1, '61')]),
    expect: { 'grid0.1.1': 'review' },
  },
  {
    name: 'another year beside it',
    edition: '2019',
    facts,
    report: small([cell(0, 0, '年度'), cell(0, 1, '收到申请数'), cell(1, 0, '2018'), cell(1, 1, '61')]),
    expect: 'inapplicable',
  },
  {
    name: 'against a total that was not read',
    edition: '2021',
    facts: { ...facts, 'requests.newlyReceived.total': null },
    report: small([cell(0, 0, '收到申请'), cell(0, 1, '61')]),
    expect: 'inapplicable',
  },
  {
    name: 'of another body',
    edition: '2021',
    facts,
    report: small([cell(0, 0, '单位名称'), cell(0, 1, '民政局'), cell(1, 0, '收到申请'), cell(1, 1, '5')]),
    expect: 'inapplicable',
  },
  {
    name: 'of something else',
    edition: '2021',
    facts,
    report: small([cell(0, 0, '受理行政许可'), cell(0, 1, '61'), cell(1, 0, '予以公开'), cell(1, 1, '11')]),
    expect: 'inapplicable',
  },
  {
    name: 'lists and boxes that say the same',
    edition: '2021',
    facts,
    prose: {
      0: ['收到申请', '60件', '予以公开', '12件'],
      1: ['60', '收到申请（件）', '12', '予以公开（件）', '8', '政策解读（篇）'],
      5: ['63件 收到政府信息公开申请', '12件 予以公开'],
      6: ['上年数据', '收到申请：7件', '予以公开：5件'],
    },
    expect: 'pass',
  },
  {
    name: 'a list of words and figures',
    edition: '2021',
    facts,
    prose: { 1: ['收到申请', '61件', '予以公开', '12件'] },
    expect: { line2: 'review' },
  },
  {
    name: 'boxes with the figure first',
    edition: '2019',
    facts,
    prose: { 1: ['60', '收到申请（件）', '11', '予以公开（件）'] },
    expect: { line3: 'review' },
  },
  {
    name: 'lines without a verb',
    edition: '2021',
    facts,
    prose: { 1: ['收到申请：61件', '予以公开：11件'] },
    expect: { 'line1.0': 'review', 'line2.0': 'review' },
  },
  {
    name: 'applications of another kind',
    edition: '2021',
    facts,
    prose: { 1: ['行政许可', '收到申请', '800件', '办结', '790件'] },
    expect: 'inapplicable',
  },
];
