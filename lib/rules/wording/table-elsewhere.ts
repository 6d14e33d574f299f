import { bodyOf } from '../../bodies/body';
import { pieceOf } from '../../document/place';
import { rememberLatest } from '../../document/remember';
import type { ForeignGrid, Report } from '../../report/report';
import { says } from '../../slips/match/said';
import table from '../../slips/said/table-elsewhere';
import { type OwnTotal, ownTotals } from '../engine/own-totals';
import { receivedTotals, rowTotals, type Totals, totalsOfRow } from '../engine/row-totals';
import type { Advice, CheckRule, Example, Verdict } from '../engine/rule';
import { type ToldCell, toldCells } from '../engine/told-cells';
import { pairsInGrid, pairsInLines, type ToldPair, type ToldTogether } from '../engine/told-pairs';
import { inapplicable, pass, unread } from '../engine/verdicts';

/**
 * A small table in the text that tells requests again, as many were received and what became of them, tells what the statutory table tells;
 * so do a list of words and figures, and boxes with a number in each. Asked about, never more: what they count is said by a few words. One
 * without a line of what was received, or several of what became of them, is of something else.
 */
const rule: CheckRule = {
  id: 'table-elsewhere',
  covers: [],
  severity: 'warning',
  basis: '{notice} 三、收到和处理政府信息公开申请情况',
  check: (report) => {
    const said = new Set(report.prose.map(({ paragraph }) => paragraph));
    const grids = (report.foreignGrids ?? []).filter(({ section, before }) => section !== null || (before && said.has(before)));
    const pairs = [...grids.map(pairsInGrid), ...pairsInLines(report.prose)].flatMap((group) => verdictsOf(report, group));
    const told = new Set(pairs.map(({ at }) => at));
    const own = grids.filter((grid) => !isOfOtherBodies(report, grid));
    const cells = own.flatMap((grid) => toldCells(report, grid)).filter(({ at }) => !told.has(at));
    const totals = own.flatMap(ownTotals);
    const isOff = new Set(totals.map(({ at }) => at));
    const verdicts = [...pairs, ...cells.filter(({ at }) => !isOff.has(at)).map(verdictOf), ...totals.map(totalVerdict)];
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
  const received = pairs.filter(({ labels }) => labels.some((label) => says(table.received, label)));
  const isRow = ({ labels }: ToldPair) => labels.some((label) => rowTotals(report, label) !== null);
  const rows = pairs.filter(isRow).length;
  // Several of the form's rows are of requests as well.
  if (received.length === 0 && (isLoose || rows < LEAST_ROWS)) return [];
  // 收到申请 alone may be any application: another row, or its own words, tell which.
  const isOfRequests = !isLoose || rows > 0 || received.some(({ labels }) => labels.some((label) => /公开/.test(label)));
  if (!isOfRequests || isOfOthers(report, words)) return [];
  return pairs.flatMap((one): Verdict[] => {
    const { at, figure, labels } = one;
    const known = labels.map((label) => totalsOf(report, label));
    const [said = ''] = labels.filter((_, nth) => known[nth] !== null);
    const admitted = known.flatMap((totals) => (Array.isArray(totals) ? totals : []));
    if (isReadAlready(report, one)) return [];
    if (known.includes('unread')) return [unread(at)];
    if (admitted.length === 0 || (labels.length > 1 && known.includes(null))) return [];
    return [verdictOf({ at, said, form: '表三', admitted, figure })];
  });
}

function verdictOf({ at, said, form, admitted, figure }: ToldCell): Verdict {
  if (admitted.includes(Number(figure.text))) return pass(at);
  return {
    at,
    outcome: 'review',
    reason: { zh: '文中另一处说的可能是另一口径，请对照原文', en: 'what is told elsewhere may count otherwise: please compare' },
    place: figure.place,
    quote: figure.text,
    expected: admitted[0] ?? null,
    actual: Number(figure.text),
    message: {
      zh: `文中另列的“${said}”为 ${figure.text}，${form}为 ${admitted.join(' 或 ')}。`,
      en: `The text lists ${figure.text} for “${said}”; ${form} has ${admitted.join(' or ')}.`,
    },
  };
}

function totalVerdict({ at, said, sum, figure }: OwnTotal): Verdict {
  return {
    at,
    outcome: 'review',
    reason: { zh: '有的行可能重复计数，请对照原文', en: 'some of its lines may be counted twice: please compare' },
    place: figure.place,
    quote: figure.text,
    expected: sum,
    actual: Number(figure.text),
    message: {
      zh: `文中另列的表“${said}”为 ${figure.text}，其上各行之和为 ${sum}。`,
      en: `A table in the text has ${figure.text} for “${said}”; its lines come to ${sum}.`,
    },
  };
}

/** As a claim of the prose, or as what is none of this report's. */
function isReadAlready({ claims }: Report, { figure }: ToldPair): boolean {
  return readPieces(claims).get(Number(figure.text))?.has(pieceOf(figure.place)) ?? false;
}

/** Where each number was read that was linked, or is another's. */
const readPieces = rememberLatest((claims: Report['claims']) => {
  const pieces = new Map<number, Set<string>>();
  for (const { place, value, outcome, trace } of claims) {
    if (value === null || (outcome === 'unlinked' && trace?.isOtherTime !== true && trace?.whose !== 'other')) continue;
    const known = pieces.get(value);
    if (known) known.add(pieceOf(place));
    else pieces.set(value, new Set([pieceOf(place)]));
  }
  return pieces;
});

/** Another year's, or other bodies', by its words or a caption: of this report it says nothing. */
function isOfOthers(report: Report, words: readonly string[]): boolean {
  const others = otherBodiesTo(report);
  return words.some(
    (text) =>
      says(table.otherTime, text) || says(others, text) || [...text.matchAll(/20\d\d/g)].some(([stated]) => Number(stated) !== report.year),
  );
}

/** By its words alone: what columns of other years hold is left out of it. */
function isOfOtherBodies(report: Report, { cells, before }: ForeignGrid): boolean {
  const others = otherBodiesTo(report);
  return [...cells, ...(before ? [before] : [])].some(({ text }) => text.length < LONGEST && says(others, text));
}

/** The whole area is another body to whoever is not its government. */
function otherBodiesTo({ issuer }: Report): Parameters<typeof says>[0] {
  const isGovernment = /^(?:government|office|unknown)$/.test(bodyOf(issuer).kind);
  return isGovernment ? table.otherBodies : [...table.otherBodies, ...table.wholeArea];
}

const LONGEST = 40;
const LEAST_ROWS = 3;

/** Null for a label that table three does not have. */
function totalsOf(report: Report, label: string): Totals | null {
  if (says(table.received, label)) return receivedTotals(report);
  const [, row] = OTHER_ROWS.find(([words]) => says(words, label)) ?? [];
  return row ? totalsOfRow(report, row) : rowTotals(report, label);
}

const OTHER_ROWS = [
  [table.answered, 'requests.resultTotal'],
  [table.carriedIn, 'requests.carriedIn'],
  [table.carriedOut, 'requests.carriedOut'],
] as const;

/** A table of the text; a cell without characters is none. */
const small = (...rows: readonly (readonly string[])[]) => {
  const place = { kind: 'line' as const, line: 10, span: null };
  const cells = rows.flatMap((texts, row) => texts.flatMap((text, column) => (text ? [{ text, row, column, place }] : [])));
  return { foreignGrids: [{ grid: 0, dataRows: 1, place, section: 1, before: null, after: null, cells }] };
};
const facts = { 'requests.newlyReceived.total': 60, 'requests.carriedIn.total': 3, 'requests.granted.total': 12 };

export const examples: readonly Example[] = [
  {
    name: 'the same again',
    edition: '2021',
    facts,
    report: small(['收到申请（件）', '60'], ['予以公开', '12']),
    expect: 'pass',
  },
  {
    name: 'with what was carried in',
    edition: '2021',
    facts,
    report: small(['收到政府信息公开申请', '63']),
    expect: 'pass',
  },
  {
    name: 'otherwise',
    edition: '2021',
    facts,
    report: small(['收到申请（件）', '61'], ['予以公开', '11']),
    expect: { 'grid0.0.1': 'review', 'grid0.1.1': 'review' },
  },
  {
    name: 'one line below its labels',
    edition: '2019',
    facts,
    report: small(['年度', '收到申请数'], ['2019', '61']),
    expect: { 'grid0.1.1': 'review' },
  },
  {
    name: 'one line below its labels and a caption',
    edition: '2021',
    facts,
    report: small(['依申请公开概况'], ['收到申请', '予以公开'], ['60', '14']),
    expect: { 'grid0.2.1': 'review' },
  },
  {
    name: 'what became of them alone',
    edition: '2021',
    facts: { ...facts, 'requests.partiallyGranted.total': 4, 'requests.denied.processInformation.total': 3 },
    report: small(['予以公开', '13'], ['部分公开', '4'], ['属于四类过程性信息', '3']),
    expect: { 'grid0.0.1': 'review' },
  },
  {
    name: 'boxes with what was answered and carried over',
    edition: '2021',
    facts: { ...facts, 'requests.resultTotal.total': 58, 'requests.carriedOut.total': 5 },
    prose: { 1: ['60', '收到申请（件）', '56', '办结申请（件）', '5', '结转下年（件）', '12', '予以公开（件）'] },
    expect: { line3: 'review' },
  },
  {
    name: 'another year beside it',
    edition: '2019',
    facts,
    report: small(['年度', '收到申请数'], ['2018', '61']),
    expect: 'inapplicable',
  },
  {
    name: 'against a total that was not read',
    edition: '2021',
    facts: { ...facts, 'requests.newlyReceived.total': null },
    report: small(['收到申请', '61']),
    expect: 'inapplicable',
  },
  {
    name: 'columns of years',
    edition: '2019',
    facts,
    report: small(['指标', '2019年', '2020年'], ['新收申请数量', '61', '9'], ['予以公开', '11', '9']),
    expect: { 'grid0.1.1': 'review', 'grid0.2.1': 'review' },
  },
  {
    name: 'applicants and what came of them',
    edition: '2021',
    facts: { ...facts, 'requests.newlyReceived.naturalPerson': 50 },
    report: small(['申请人', '新收'], ['自然人', '51'], ['总计', '60']),
    expect: { 'grid0.1.1': 'review' },
  },
  {
    name: 'quarters and the whole year',
    edition: '2021',
    facts,
    report: small(['时段', '新收申请（件）'], ['一季度', '40'], ['二季度', '20'], ['全年', '64']),
    expect: { 'grid0.3.1': 'review' },
  },
  {
    name: 'offices of its own and all of them',
    edition: '2021',
    facts,
    report: small(['股室', '收到申请'], ['办公室', '40'], ['法制股', '24'], ['合计', '64']),
    expect: { 'grid0.3.1': 'review' },
  },
  {
    name: 'offices of its own that come to another total',
    edition: '2021',
    facts: { ...facts, 'requests.resultTotal.total': 58 },
    report: small(['股室', '收到申请', '办结'], ['办公室', '40', '38'], ['法制股', '20', '20'], ['合计', '60', '59']),
    expect: { 'grid0.3.2': 'review' },
  },
  {
    name: 'quarters that come to another total',
    edition: '2021',
    facts,
    report: small(['时段', '新收'], ['第一季度', '20'], ['第二季度', '10'], ['第三季度', '10'], ['第四季度', '18'], ['全年', '60']),
    expect: { 'grid0.5.1': 'review' },
  },
  {
    name: 'what is open at the end of each quarter',
    edition: '2021',
    facts,
    report: small(['时段', '期末未办结'], ['第一季度', '4'], ['第二季度', '3'], ['全年', '3']),
    expect: 'inapplicable',
  },
  {
    name: 'cases of either kind',
    edition: '2021',
    facts: { ...facts, 'remedies.review.total': 2, 'remedies.litigationDirect.total': 1, 'remedies.litigationAfterReview.total': 0 },
    report: small(['行政复议', '行政诉讼'], ['2', '4']),
    expect: { 'grid0.1.1': 'review' },
  },
  {
    name: 'a part of another of the form’s tables',
    edition: '2021',
    facts: { ...facts, 'disclosure.licensing.decisions': 74 },
    report: small(['信息内容', '本年处理决定数量'], ['行政许可', '94']),
    expect: { 'grid0.1.1': 'review' },
  },
  {
    name: 'a row in few words',
    edition: '2021',
    facts: { ...facts, 'requests.carriedIn.naturalPerson': 3 },
    report: small(['上年结转', '4', '0', '0', '0', '0', '0', '4']),
    expect: { 'grid0.0.1': 'review', 'grid0.0.7': 'review' },
  },
  {
    name: 'of another body',
    edition: '2021',
    facts,
    report: small(['单位名称', '民政局'], ['收到申请', '5']),
    expect: 'inapplicable',
  },
  {
    name: 'of something else',
    edition: '2021',
    facts,
    report: small(['受理行政许可', '61'], ['予以公开', '11']),
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
