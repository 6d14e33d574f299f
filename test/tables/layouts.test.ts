import { describe, expect, test } from 'vitest';
import { whoseOf } from '../../lib/audit/misfits-of';
import { readReport } from '../../lib/audit/read-report';
import type { EditionId } from '../../lib/report/edition';
import type { ReportAsRead } from '../../lib/report/report';
import { readHtml } from '../../lib/sources/html';
import { readText } from '../../lib/sources/text';
import { printedMisfits } from '../../lib/tables/printed/as-printed';
import { type MadeReport, makeReport, renderText } from '../generator';
import { expand, type Layout, type LayoutCell, layoutTable } from '../generator/layout';

type Row = readonly LayoutCell[];
const cell = (text: string, columnSpan = 1, rowSpan = 1): LayoutCell => ({ text, columnSpan, rowSpan, header: true, path: null });
const FIVE = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

function html(rows: readonly Row[]): string {
  const write = (one: LayoutCell) => `<td colspan="${one.columnSpan}" rowspan="${one.rowSpan}">${one.text}</td>`;
  return `<table>${rows.map((row) => `<tr>${row.map(write).join('')}</tr>`).join('')}</table>`;
}

/** The three tables of a page, one of them laid out otherwise. */
function page(made: MadeReport, drawn: 'requests' | 'remedies', draw: (layout: Layout) => string): string {
  const tables = (['disclosure', 'requests', 'remedies'] as const).map((id) => {
    const layout = layoutTable(made, id);
    return id === drawn ? draw(layout) : html(layout.rows);
  });
  return `<h1>${made.identity.title}</h1>${tables.join('')}`;
}

function fromHtml(text: string): ReportAsRead {
  const { report, asPrinted } = readReport(readHtml(text, { name: null, url: null }));
  return { ...report, misfits: [...report.misfits, ...printedMisfits(asPrinted, whoseOf(report))] };
}
const values = (report: ReportAsRead) => Object.fromEntries(Object.values(report.facts).map((fact) => [fact.path, fact.value]));

/** Total column in front; the header says so. */
const totalFirst = (row: Row, i: number): Row => {
  const [last] = row.slice(-1);
  if (i === 0 || i === 2 || !last) return row;
  return i === 1 ? [last, ...row.slice(0, -1)] : [...row.slice(0, -7), last, ...row.slice(-7, -1)];
};

/** A 小计 of the organisations before the total. */
const withSubtotal = (row: Row, i: number): Row => {
  if (i < 2) return row.map((one) => (one.columnSpan > 3 ? { ...one, columnSpan: one.columnSpan + 1 } : one));
  if (i === 2) return [...row, cell('小计')];
  const sum = row.slice(-6, -1).reduce((total, one) => total + Number(one.text), 0);
  return [...row.slice(0, -1), cell(String(sum)), ...row.slice(-1)];
};

/** Noughts side by side drawn as one. */
const mergedNoughts = (row: Row): Row => {
  const parts = row.slice(-6, -1);
  return parts.length === 5 && parts.every((one) => one.path && one.text === '0')
    ? [...row.slice(0, -6), cell('0', 5), ...row.slice(-1)]
    : row;
};

const counting = (label: string, columns: number): Row => [
  ...(label === '' ? [] : [cell(label, 3)]),
  ...Array.from({ length: columns }, (_, i) => cell(String(i + 1))),
];

/** Two columns of applicants change places, their headers with them. */
const swapped = (row: Row, i: number): Row => {
  if (i < 2) return row;
  const [from, ...rest] = i === 2 ? row : row.slice(-6);
  const [to, ...others] = rest;
  return from && to ? [...(i === 2 ? [] : row.slice(0, -6)), to, from, ...others] : row;
};

/** The unit in a column of its own. */
const withUnits = (row: Row): Row => {
  const at = row.findIndex((one) => one.path);
  return at < 0 ? row : [...row.slice(0, at), cell('件'), ...row.slice(at)];
};

/** Applicants as rows, outcomes as columns: every cell at its mirrored place. */
function turned(layout: Layout): Row[] {
  const grid = expand(layout);
  return Array.from({ length: layout.columns }, (_, c) =>
    grid.flatMap((row) => {
      const one = row[c];
      return one ? [{ ...one, rowSpan: one.columnSpan, columnSpan: one.rowSpan }] : [];
    }),
  );
}

/** The same with nothing but the applicants and the outcomes' own labels. */
function oneHeader(made: MadeReport): Row[] {
  const items = made.edition.tables.find((table) => table.id === 'requests')?.rows ?? [];
  const slots = items[0]?.slots ?? [];
  return [
    [cell('申请人'), ...items.map((item) => cell(item.label))],
    ...slots.map((slot, k) => [cell(slot.column), ...items.map((item) => cell(made.printed[item.slots[k]?.path ?? ''] ?? ''))]),
  ];
}

/** Header cells over several columns, one column less. */
const narrower = (row: Row): Row => row.map((one) => (one.columnSpan > 3 ? { ...one, columnSpan: one.columnSpan - 1 } : one));

/** Something else where `其他` should be. */
const withNines = (row: Row): Row => [...row.slice(0, -2), cell('99'), ...row.slice(-1)];

/** A narrow empty column behind each value. */
const spaced = (row: Row): Row => row.flatMap((one) => (one.path ? [one, cell('')] : [{ ...one, columnSpan: one.columnSpan * 2 }]));

/** Misread by a scanner. */
const scanned = (row: Row): Row =>
  row.map((one) => (one.path ? one : { ...one, text: one.text.replaceAll('申请', '申清').replaceAll('处', '処').replaceAll('予', '子') }));

/** Labels rewritten, values as they are. */
const relabelled =
  (write: (label: string) => string) =>
  (row: Row): Row =>
    row.map((one) => (one.path ? one : { ...one, text: write(one.text) }));

const requests: readonly (readonly [string, (row: Row, i: number) => Row, notes: number])[] = [
  ['a narrow empty column behind each value', spaced, 0],
  ['misread labels', scanned, 0],
  ['labels in two languages', relabelled((label) => `${label} Natural persons (Art. 2)`), 0],
  ['another script before the labels', relabelled((label) => `ᠮᠣᠩᠭᠣᠯ ${label}`), 0],
  ['arrows to sort by', relabelled((label) => `${label}▲▼`), 0],
  ['合计 for 总计', relabelled((label) => label.replace('总计', '合计')), 0],
  ['leaves numbered in brackets', relabelled((label) => label.replace(/^(\d)\./, '（$1）')), 0],
  ['two columns in another order', swapped, 0],
  ['a column of units', withUnits, 0],
  ['the total in front', totalFirst, 0],
  ['a subtotal of its own', withSubtotal, 1],
  ['merged noughts', mergedNoughts, 0],
];

const [review, direct, after] = [cell('行政复议', 2), cell('未经复议直接起诉'), cell('复议后起诉')];
const names = FIVE.map((name) => cell(name));
const rotated = (row: Row): Row => [...row.slice(4, 5), ...row.slice(0, 4)];
const remedies: readonly (readonly [string, (layout: Layout) => string])[] = [
  [
    'three labelled rows',
    ({ rows: [, , , v = []] }) =>
      html([
        [cell('类别', 2), ...names],
        [review, ...v.slice(0, 5)],
        [cell('行政诉讼', 1, 2), direct, ...v.slice(5, 10)],
        [after, ...v.slice(10)],
      ]),
  ],
  [
    'three labelled rows, the lawsuits first',
    ({ rows: [, , , v = []] }) =>
      html([
        [cell('类别', 2), ...names],
        [cell('行政诉讼', 1, 2), direct, ...v.slice(5, 10)],
        [after, ...v.slice(10)],
        [review, ...v.slice(0, 5)],
      ]),
  ],
  [
    'a table for reviews and one for lawsuits',
    ({ rows: [, , , v = []] }) =>
      html([[cell('行政复议', 5)], names, v.slice(0, 5)]) +
      html([[cell('行政诉讼', 10)], [cell('未经复议直接起诉', 5), cell('复议后起诉', 5)], [...names, ...names], v.slice(5)]),
  ],
  [
    'a row for every value',
    ({ rows: [, , , v = []] }) =>
      html(
        v.map((value, i) => [
          ...(i === 0 ? [cell('行政复议', 2, 5)] : i === 5 ? [cell('行政诉讼', 1, 10)] : []),
          ...(i === 5 ? [cell('未经复议直接起诉', 1, 5)] : i === 10 ? [cell('复议后起诉', 1, 5)] : []),
          cell(FIVE[i % 5] ?? ''),
          value,
        ]),
      ),
  ],
  ['a row that counts the columns', ({ rows }) => html([...rows.slice(0, 3), counting('', 15), ...rows.slice(3)])],
  [
    'lawsuits in front of reviews',
    ({ rows: [one = [], two = [], three = [], v = []] }) =>
      html([[...one].reverse(), [...two.slice(5), ...two.slice(0, 5)], three, [...v.slice(5), ...v.slice(0, 5)]]),
  ],
  [
    'the two kinds of lawsuits the other way round',
    ({ rows: [one = [], two = [], three = [], v = []] }) =>
      html([one, [...two.slice(0, 5), ...two.slice(5).reverse()], three, [...v.slice(0, 5), ...v.slice(10), ...v.slice(5, 10)]]),
  ],
  [
    'each group with its total in front',
    ({ rows: [one = [], two = [], three = [], v = []] }) =>
      html([
        one,
        [...rotated(two.slice(0, 5)), ...two.slice(5)],
        [...rotated(three.slice(0, 5)), ...rotated(three.slice(5))],
        [0, 5, 10].flatMap((at) => rotated(v.slice(at, at + 5))),
      ]),
  ],
];

describe.each(['2019', '2021'] as const)('edition %s', (edition: EditionId) => {
  test.each(requests)('table three with %s is read under its own header', (_, draw, notes) => {
    for (const seed of [1, 2, 3]) {
      const made = makeReport(seed, edition);
      const report = fromHtml(page(made, 'requests', (layout) => html(layout.rows.map(draw))));
      expect(values(report)).toEqual(made.truth);
      expect(report.misfits).toHaveLength(notes);
    }
  });

  test('narrow empty columns in table two are no values', () => {
    const made = makeReport(3, edition);
    const tables = (['disclosure', 'requests', 'remedies'] as const).map((id) => html(layoutTable(made, id).rows.map(spaced)));
    const report = fromHtml(`<h1>${made.identity.title}</h1>${tables.join('')}`);
    expect(values(report)).toEqual(made.truth);
    expect(report.misfits).toEqual([]);
  });

  test.each([
    ['one nought for all of table four', [15]],
    ['one for each of its groups', [5, 5, 5]],
  ])('%s', (_, spans) => {
    const made = makeReport(3, edition);
    const report = fromHtml(page(made, 'remedies', ({ rows }) => html([...rows.slice(0, 3), spans.map((span) => cell('0', span))])));
    expect(report.tables.remedies).toMatchObject({ read: 15 });
    expect(Object.values(report.facts).filter((fact) => fact.table === 'remedies' && fact.value !== 0)).toEqual([]);
  });

  test.each([
    ['reversed', (row: Row) => [...row.slice(0, 1), ...row.slice(1).reverse()]],
    ['changed round', (row: Row) => (row.length === 4 ? [0, 2, 1, 3].flatMap((at) => row[at] ?? []) : row)],
    [
      'another year’s beside them',
      (row: Row) => (row.length < 2 ? row : [...row, ...row.slice(1).map((one) => cell(one.path ? '77' : `上年${one.text}`))]),
    ],
  ])('columns of table two %s are read under their own headers', (_, draw) => {
    const made = makeReport(3, edition);
    const tables = (['disclosure', 'requests', 'remedies'] as const).map((id) => {
      const { rows } = layoutTable(made, id);
      return html(id === 'disclosure' ? rows.map(draw) : rows);
    });
    const report = fromHtml(`<h1>${made.identity.title}</h1>${tables.join('')}`);
    expect(values(report)).toEqual(made.truth);
  });

  test.each([
    ['left out', (row: Row, i: number) => (i < 2 ? narrower(row) : i === 2 ? row.slice(0, -1) : [...row.slice(0, -2), ...row.slice(-1)])],
    ['given to a subtotal', (row: Row, i: number) => (i < 2 ? row : i === 2 ? [...row.slice(0, -1), cell('小计')] : withNines(row))],
  ])('a column of table three that was %s is missing, the others stand under their headers', (_, draw) => {
    const made = makeReport(3, edition);
    const report = fromHtml(page(made, 'requests', (layout) => html(layout.rows.map(draw))));
    const truth = Object.entries(made.truth).map(([path, value]) => [path, /^requests\..*otherOrg$/.test(path) ? null : value]);
    expect(values(report)).toEqual(Object.fromEntries(truth));
    expect(report.facts['requests.granted.otherOrg']?.state).toBe('missing');
  });

  test('columns with other names are read in their places', () => {
    const made = makeReport(3, edition);
    const renamed = (row: Row) =>
      row.map((one) => ({ ...one, text: one.text.replace('法律服务机构', '法律服务组织').replace('商业企业', '企业') }));
    expect(values(fromHtml(page(made, 'requests', (layout) => html(layout.rows.map(renamed)))))).toEqual(made.truth);
  });

  test('two rows with one label and other figures are uncertain', () => {
    const made = makeReport(3, edition);
    const draw = (row: Row) => {
      const zero = row.map((one) => (one.path ? cell('99999') : { ...one, rowSpan: 1 }));
      return row.some((one) => one.text === '2.重复申请') ? [row, zero] : [row];
    };
    const report = fromHtml(page(made, 'requests', (layout) => html(layout.rows.flatMap(draw))));
    const facts = Object.values(report.facts).filter((fact) => fact.path.startsWith('requests.notProcessed.repeat.'));
    expect(facts.every((fact) => fact.confidence < 1)).toBe(true);
    expect(report.misfits.map((misfit) => misfit.kind)).toContain('extra-row');
  });

  test('units behind the figures of table four', () => {
    const made = makeReport(3, edition);
    const report = fromHtml(
      page(made, 'remedies', ({ rows }) =>
        html(rows.map((row) => row.map((one) => (one.path ? { ...one, text: `${one.text} 件` } : one)))),
      ),
    );
    expect(values(report)).toEqual(made.truth);
  });

  test('a row that counts the columns is none of table three', () => {
    const made = makeReport(2, edition);
    const report = fromHtml(page(made, 'requests', ({ rows }) => html([...rows.slice(0, 3), counting('栏次', 7), ...rows.slice(3)])));
    expect(values(report)).toEqual(made.truth);
    expect(report.misfits).toEqual([]);
  });

  test.each([
    ['with its spans', turned],
    ['with one line of header', (_: Layout, made: MadeReport) => oneHeader(made)],
  ])('table three turned on its side (%s) is read', (_, draw) => {
    for (const seed of [1, 2, 3]) {
      const made = makeReport(seed, edition);
      const report = fromHtml(page(made, 'requests', (layout) => html(draw(layout, made))));
      expect(values(report)).toEqual(made.truth);
      expect(report.misfits).toEqual([]);
    }
  });

  test.each(remedies)('table four as %s is read', (_, draw) => {
    for (const seed of [1, 2, 3]) {
      const made = makeReport(seed, edition);
      const report = fromHtml(page(made, 'remedies', draw));
      expect(values(report)).toEqual(made.truth);
      expect(report.misfits).toEqual([]);
    }
  });

  test.each(['- 2 -', '第 2 页 共 9 页', '2 / 9'])('a page number (%s) between flattened cells is none of them', (number) => {
    const made = makeReport(2, edition);
    const lines = renderText(made, 'lines').split('\n\n');
    const text = lines.flatMap((line, i) => (i % 23 === 22 ? [line, number] : [line])).join('\n\n');
    const { report } = readReport(readText(text, { name: null }));
    expect(values(report)).toEqual(made.truth);
  });

  test('labels of group and row may share a line with their values', () => {
    const made = makeReport(2, edition);
    const line = (row: Row) => row.map((one) => one.text).join('  ');
    const text = (['disclosure', 'requests', 'remedies'] as const).map((id) => layoutTable(made, id).rows.map(line).join('\n')).join('\n');
    const { report } = readReport(readText(`${made.identity.title}\n${text}`, { name: null }));
    expect(values(report)).toEqual(made.truth);
  });

  test('a cell that a conversion repeats under each of its columns counts once', () => {
    const made = makeReport(2, edition);
    const repeated = (layout: Layout) => {
      const grid = expand(layout);
      const at = (r: number, c: number) => {
        for (let i = r; i >= 0; i--)
          for (let j = c; j >= 0; j--) {
            const one = grid[i]?.[j];
            if (one && i + one.rowSpan > r && j + one.columnSpan > c) return one.text;
          }
        return '';
      };
      const rows = grid.map((row, r) => `| ${row.map((_, c) => at(r, c)).join(' | ')} |`);
      return [rows[0], `|${' --- |'.repeat(layout.columns)}`, ...rows.slice(1)].join('\n');
    };
    const text = (['disclosure', 'requests', 'remedies'] as const).map((id) => repeated(layoutTable(made, id))).join('\n\n');
    const { report } = readReport(readText(`# ${made.identity.title}\n\n${text}`, { name: null }));
    expect(values(report)).toEqual(made.truth);
    expect(report.misfits).toEqual([]);
  });
});
