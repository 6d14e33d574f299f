import type { WordLine } from '../../document/word-lines';
import { reckon } from '../../reckoning/reckon';
import { isSame } from '../../reckoning/weigh';
import { boundTable } from '../../report/bound-table';
import { nameOf, type OtherReport } from '../../report/other-report';
import type { Report } from '../../report/report';
import type { Text } from '../../report/text';
import { printNumber } from '../../report/told/print-number';
import { says } from '../../slips/match/said';
import { type Link, linksOf } from '../../statute/chains';
import { factAt } from './fact-at';
import { tidy } from './formula';
import type { BesideRule, BesideVerdict, ChainRule } from './rule';

/** Each chain that the rule judges, at each of its places. Without last year's report, or where that has no such cells, there is none. */
export function judgeChains(rule: ChainRule, rules: readonly BesideRule[], report: Report, lastYear: OtherReport | null): BesideVerdict[] {
  if (!lastYear || lastYear.edition.form !== report.edition.form) return [];
  const owned = new Set(rules.flatMap((one) => ('chains' in one && one.chains === 'own' ? [one.id] : [])));
  const own = linksOf(report.edition).filter(({ chain }) => (rule.chains === 'own' ? chain.id === rule.id : !owned.has(chain.id)));
  const comparable = own.filter(({ before }) => before.every((path) => lastYear.facts[path] !== undefined));
  return comparable.map((link) => ({
    ...judgeLink(rule, link, report, lastYear),
    at: rule.chains === 'own' ? link.at : `${link.chain.id}.${link.at}`,
  }));
}

function judgeLink(rule: ChainRule, link: Link, report: Report, lastYear: OtherReport): BesideVerdict {
  const [now, then] = [reckon(report), reckon(lastYear)];
  const left = [...link.before.map((path) => nameOf(lastYear, path)), ...link.added];
  const right = [link.total, ...link.taken];
  const equation = { at: link.at, left, right };
  const spot = { at: link.at, equation };
  const tables: readonly [Pick<Report, 'tables'>, string][] = [
    [report, factAt(report, link.total).table],
    ...link.before.map((path): [OtherReport, string] => [lastYear, lastYear.facts[path]?.table ?? '']),
  ];
  if (tables.some(([of, id]) => !boundTable(of, id).found || boundTable(of, id).empty))
    return { ...spot, outcome: 'inapplicable', reason: noTable };
  const before = link.before.map(then.entry);
  const [total, ...parts] = [link.total, ...link.added, ...link.taken].map(now.entry);
  const all = [...before, ...parts, ...(total ? [total] : [])];
  if (!total || all.some(({ value }) => value === null)) return { ...spot, outcome: 'inapplicable', reason: notRead };
  const sumOf = (entries: readonly { readonly value: number | null }[]) => entries.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const expected = tidy(sumOf(before) + sumOf(parts.slice(0, link.added.length)) - sumOf(parts.slice(link.added.length)));
  const actual = tidy(total.value ?? 0);
  if (isSame(expected, actual)) return { ...spot, outcome: 'pass' };
  const told = {
    ...spot,
    cells: [link.total, ...link.added, ...link.taken, ...link.before.map((path) => nameOf(lastYear, path))],
    expected,
    actual: total.blank ? null : actual,
    message: messageOf(link, report, lastYear, { expected, actual }),
    formula: formulaOf(link, report, lastYear, { expected, actual }),
  };
  const doubt =
    total.blank || before.some(({ blank }) => blank)
      ? isBlank
      : all.some(({ confidence }) => confidence < 1)
        ? uncertain
        : then
              .sums()
              .some(
                ({ standing, equation: sum }) =>
                  standing.stands === 'fails' && [...sum.left, ...sum.right].some((path) => link.before.includes(path)),
              )
          ? otherIsWrong
          : rule.excuse && isSaid(rule.excuse.said, report)
            ? rule.excuse.reason
            : null;
  return doubt ? { ...told, outcome: 'review', reason: doubt, message: withDoubt(told.message, doubt) } : { ...told, outcome: 'fail' };
}

/** A sentence of the text, whatever its section. */
function isSaid(said: readonly WordLine[], { prose }: Report): boolean {
  return prose.some(({ paragraph }) => says(said, paragraph.text));
}

interface Sides {
  readonly expected: number;
  readonly actual: number;
}

function messageOf(link: Link, report: Report, lastYear: OtherReport, { expected, actual }: Sides): Text {
  const total = factAt(report, link.total);
  const table = report.edition.tables.find(({ id }) => id === total.table)?.name ?? '';
  const gap = printNumber(tidy(Math.abs(expected - actual)));
  const value = (of: Pick<Report, 'edition' | 'facts' | 'tables'>, path: string) => printNumber(reckon(of).entry(path).value ?? 0);
  const then = link.before.map((path) => ({ label: lastYear.facts[path]?.label ?? path, value: value(lastYear, path) }));
  const now = (paths: readonly string[]) => paths.map((path) => ({ label: report.facts[path]?.label ?? path, value: value(report, path) }));
  const terms = {
    zh: [
      ...then.map(({ label, value: of }) => `上年年报“${label}”为 ${of}`),
      ...now(link.added).map(({ label, value: of }) => `加“${label}”${of}`),
      ...now(link.taken).map(({ label, value: of }) => `减“${label}”${of}`),
    ].join('，'),
    en: [
      ...then.map(({ label, value: of }) => `last year’s report has ${label} ${of}`),
      ...now(link.added).map(({ label, value: of }) => `plus ${label} ${of}`),
      ...now(link.taken).map(({ label, value: of }) => `minus ${label} ${of}`),
    ].join(', '),
  };
  const isSum = link.before.length + link.added.length + link.taken.length > 1;
  return {
    zh: `${table}“${total.label}”填报为 ${printNumber(actual)}；${terms.zh}${isSum ? `，应为 ${printNumber(expected)}` : ''}，相差 ${gap}。`,
    en: `${table} ${total.label} shows ${printNumber(actual)}; ${terms.en}${isSum ? `, which makes ${printNumber(expected)}` : ''}; the difference is ${gap}.`,
  };
}

/** `470 + 4 − 2 = 472 ≠ 546`. */
function formulaOf(link: Link, report: Report, lastYear: OtherReport, { expected, actual }: Sides): Text {
  const value = (of: Pick<Report, 'edition' | 'facts' | 'tables'>, path: string) => reckon(of).entry(path).value ?? 0;
  const term = (number: number) => (number < 0 ? `(${printNumber(number)})` : printNumber(number));
  const plus = [...link.before.map((path) => value(lastYear, path)), ...link.added.map((path) => value(report, path))].map(term);
  const sum = [plus.join(' + '), ...link.taken.map((path) => term(value(report, path)))].join(' − ');
  const worked = plus.length + link.taken.length > 1 ? `${sum} = ${printNumber(expected)}` : sum;
  const text = `${worked} ≠ ${printNumber(actual)}`;
  return { zh: text, en: text };
}

function withDoubt({ zh, en }: Text, doubt: Text): Text {
  return { zh: `${zh}${doubt.zh}，请核对。`, en: `${en} Please compare: ${doubt.en}.` };
}

const noTable: Text = { zh: '本年或上年的这张表没有读到或没有填数', en: 'this year’s table or last year’s was not found or is empty' };
const notRead: Text = { zh: '所需单元格未读取', en: 'a cell that it needs was not read' };
const isBlank: Text = { zh: '其中有一格未填', en: 'one of these cells is blank' };
const uncertain: Text = { zh: '所依据的数字读取不确定', en: 'it rests on an uncertain reading' };
const otherIsWrong: Text = {
  zh: '上年年报的这个数与该年报自身的合计不符',
  en: 'last year’s figure disagrees with the sums of that report itself',
};
