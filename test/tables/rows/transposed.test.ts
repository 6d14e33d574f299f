import { expect, test } from 'vitest';
import { readReport } from '../../../lib/audit/read-report';
import type { Grid } from '../../../lib/document/grid';
import { normalise } from '../../../lib/document/normalise';
import { readHtml } from '../../../lib/sources/html';
import { editionById } from '../../../lib/statute';
import { lexiconOf } from '../../../lib/statute/lexicon';
import { isTransposed } from '../../../lib/tables/rows/transposed';
import { makeReport, renderHtml } from '../../generator';
import { hotlineForm } from '../../statute/hotline-form';

const edition = editionById('2021');
const lexicon = lexiconOf(edition);
const labelsOf = (table: string) => (edition.tables.find(({ id }) => id === table)?.rows ?? []).map(({ label }) => normalise(label));
const unique = [...new Set(labelsOf('requests'))].filter((label) => !/总计|其他|法律/.test(label));

/** Labels side by side in the first row. */
function grid(
  labels: readonly string[],
  { rows = 8, columns = 12, state = 'text' }: { rows?: number; columns?: number; state?: string } = {},
): Grid {
  return {
    kind: 'grid',
    rows,
    columns,
    cells: labels.map((text, column) => ({ row: 0, column, text, raw: text, state })),
  } as unknown as Grid;
}

test.each<[name: string, of: Grid, is: boolean]>([
  ['five labels beside each other', grid(unique.slice(0, 5)), true],
  ['six', grid(unique.slice(0, 6), { columns: 6 }), true],
  ['four', grid(unique.slice(0, 4)), false],
  ['too many rows', grid(unique.slice(0, 5), { rows: 17 }), false],
  ['as many rows as may be', grid(unique.slice(0, 5), { rows: 16 }), true],
  ['five columns are an upright table', grid(unique.slice(0, 5), { columns: 5 }), false],
  ['cells that were not read', grid(unique.slice(0, 5), { state: 'unread' }), false],
  ['words of its columns', grid(['自然人', '总计', '其他', '商业企业', '科研机构', '法律服务机构']), false],
  ['rows of another table', grid(['行政许可', '行政处罚', '行政强制', '规章', '行政规范性文件', '行政事业性收费']), false],
  [
    'one label five times in one column',
    { ...grid(unique.slice(0, 5)), cells: grid(unique.slice(0, 5)).cells.map((cell) => ({ ...cell, column: 0 })) },
    false,
  ],
])('%s', (_, of, is) => {
  expect(isTransposed(of, lexicon)).toBe(is);
});

test('labels of pairs beside each other are no table turned on its side', () => {
  const labels = hotlineForm.tables.flatMap(({ rows }) => rows.map(({ label }) => label));
  expect(labels.length).toBeGreaterThan(5);
  expect(isTransposed(grid(labels), lexiconOf(hotlineForm))).toBe(false);
});

const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
/** Outcomes below each other, groups beside each other. */
function upright(names: readonly string[], columns = 4): Grid {
  return {
    ...grid([], { rows: 6, columns }),
    cells: names.map((text, at) => ({ row: at + 1, column: 0, text, raw: text, state: 'text' })),
  } as unknown as Grid;
}

test.each<[name: string, of: Grid, is: boolean]>([
  ['all outcomes below each other', upright(outcomes), true],
  ['one of them missing', upright(outcomes.slice(1)), false],
  ['twice below each other', upright([...outcomes, ...outcomes]), false],
  ['a wide table', upright(outcomes, 6), false],
])('the row of groups: %s', (_, of, is) => {
  expect(isTransposed(of, lexicon)).toBe(is);
});

test('a table four whose groups are columns is read', () => {
  const made = makeReport(12, '2021');
  const groups = ['review', 'litigationDirect', 'litigationAfterReview'];
  const value = (group: string, leaf: string) => `<td>${made.printed[`remedies.${group}.${leaf}`] ?? ''}</td>`;
  const rows = ['upheld', 'corrected', 'other', 'pending', 'total'].map(
    (leaf, at) => `<tr><td>${outcomes[at]}</td>${groups.map((group) => value(group, leaf)).join('')}</tr>`,
  );
  const table = `<table><tr><td>结果</td><td>行政复议</td><td>未经复议直接起诉</td><td>复议后起诉</td></tr>${rows.join('')}</table>`;
  const page = renderHtml(made, 'inline').replace(/<table(?:(?!<\/table>)[\s\S])*?结果维持[\s\S]*?<\/table>/, table);
  const { report } = readReport(readHtml(page, { name: null, url: null }));
  expect(Object.fromEntries(Object.values(report.facts).map((fact) => [fact.path, fact.value]))).toEqual(made.truth);
});
