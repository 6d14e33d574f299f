import type { LineItem } from '../report/edition';
import type { ForeignGrid, Report } from '../report/report';
import { keyOf } from '../statute/label';
import type { Advice, CheckRule, Example, Verdict } from './engine/rule';
import { inapplicable, pass, unread } from './engine/verdicts';

/**
 * A small table in the text that tells requests again, as many were received and what became of them, tells what the statutory table tells.
 * Asked about, never more: what such a table counts is said by a few words. One without a line of what was received is of something else.
 */
const rule: CheckRule = {
  id: 'table-elsewhere',
  covers: [],
  severity: 'warning',
  basis: '{notice} 三、收到和处理政府信息公开申请情况',
  check: (report) => {
    const verdicts = (report.foreignGrids ?? []).flatMap((grid) => verdictsOf(report, grid));
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

interface Told {
  readonly label: string;
  readonly figure: ForeignGrid['cells'][number];
}

function verdictsOf(report: Report, grid: ForeignGrid): Verdict[] {
  if (grid.section === null || isOfOthers(report, grid)) return [];
  const told = toldIn(grid);
  if (!told.some(({ label }) => RECEIVED.test(label))) return [];
  return told.flatMap((one): Verdict[] => {
    const known = totalsOf(report, one.label);
    const at = `grid${grid.grid}.${one.figure.row}.${one.figure.column}`;
    if (known === null) return [];
    if (known === 'unread') return [unread(at)];
    const [first = 0] = known;
    if (known.includes(Number(one.figure.text))) return [pass(at)];
    return [
      {
        at,
        outcome: 'review',
        reason: { zh: '文中另一张表说的可能是另一口径，请对照原文', en: 'the other table may count otherwise: please compare' },
        place: one.figure.place,
        quote: one.figure.text,
        expected: first,
        actual: Number(one.figure.text),
        message: {
          zh: `文中另一张表“${one.label}”为 ${one.figure.text}，表三为 ${known.join(' 或 ')}。`,
          en: `Another table of the text has ${one.figure.text} for “${one.label}”; table three has ${known.join(' or ')}.`,
        },
      },
    ];
  });
}

/** Each figure with its label: rows of a label and a figure, or one line of figures below a line of labels. */
function toldIn({ cells }: ForeignGrid): Told[] {
  const rows = new Map<number, ForeignGrid['cells'][number][]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const lines = [...rows.values()];
  const inRows = lines.flatMap(([label, figure, ...more]) => (label && figure && more.length === 0 ? pair(label, figure) : []));
  const [heads = [], figures = []] = lines;
  const isOneLine = lines.length === 2 && !heads.some(isFigure);
  const below = isOneLine
    ? figures.flatMap((figure) => heads.flatMap((head) => (head.column === figure.column ? pair(head, figure) : [])))
    : [];
  return [...inRows, ...below];
}

function pair(label: ForeignGrid['cells'][number], figure: ForeignGrid['cells'][number]): Told[] {
  return !isFigure(label) && isFigure(figure) ? [{ label: labelOf(label.text), figure }] : [];
}

/** Another year's, or other bodies', by its cells or a caption: of this report it says nothing. */
function isOfOthers({ year }: Report, { cells, before }: ForeignGrid): boolean {
  const caption = before && before.text.length <= LONGEST_CAPTION ? [before.text] : [];
  return [...cells.map(({ text }) => text), ...caption].some(
    (text) => OTHERS.test(text) || [...text.matchAll(/20\d\d/g)].some(([stated]) => Number(stated) !== year),
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

const isFigure = ({ text }: { readonly text: string }) => /^\d{1,6}$/.test(text);
/** `收到申请（件）`. */
const labelOf = (text: string) => text.replace(/[(（](?:单位[:：])?[件宗条]数?[)）]$/, '').replace(/[:：\s]/g, '');
const RECEIVED = /^(?:本年度?|全年)?(?:共|新)?收到?(?:的)?(?:政府信息)?(?:依?申请)?(?:公开)?申请(?:总)?(?:数量?|件数)?$/;
const OTHERS = /上年|去年|同比|往年|历年|各[单部乡县区市街]|单位名称|部门$/;
/** A line right above that is longer is no caption. */
const LONGEST_CAPTION = 40;
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
];
