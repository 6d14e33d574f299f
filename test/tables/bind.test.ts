import { describe, expect, test } from 'vitest';
import { readReport } from '../../lib/audit/read-report';
import { parseAmount } from '../../lib/report/amount';
import type { EditionId } from '../../lib/report/edition';
import type { Report } from '../../lib/report/report';
import { readHtml } from '../../lib/sources/html';
import { readText } from '../../lib/sources/text';
import {
  blankings,
  type HtmlStyle,
  htmlStyles,
  type MadeReport,
  makeReport,
  renderHtml,
  renderText,
  type TextStyle,
  textStyles,
  withBlanks,
} from '../generator';
import { expand, layoutTable } from '../generator/layout';

type Bound = Omit<Report, 'claims'>;
const fromHtml = (html: string): Bound => readReport(readHtml(html, { name: null, url: null })).report;
const fromText = (text: string): Bound => readReport(readText(text, { name: null })).report;

/** What is bound otherwise than printed: `path: printed → bound`. */
function misread(report: Bound, made: MadeReport): string[] {
  return Object.entries(made.printed).flatMap(([path, printed]) => {
    const fact = report.facts[path];
    const want = fact && parseAmount(printed, fact.kind);
    return fact && want && fact.value === want.value && fact.state === want.state
      ? []
      : [`${path}: ${printed} → ${fact?.state} ${fact?.raw}`];
  });
}

describe.each(['2019', '2021'] as const)('edition %s', (edition: EditionId) => {
  test.each(htmlStyles)('every cell of a page published as %s is read as printed, without a misfit', (style: HtmlStyle) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const made = makeReport(seed, edition);
      const report = fromHtml(renderHtml(made, style));
      expect(misread(report, made)).toEqual([]);
      expect(report.misfits).toEqual([]);
      expect(report.edition.id).toBe(edition);
    }
  });

  test.each(textStyles)('every cell of a text saved as %s is read as printed, without a misfit', (style: TextStyle) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const made = makeReport(seed, edition);
      const report = fromText(renderText(made, style));
      expect(misread(report, made)).toEqual([]);
      expect(report.misfits).toEqual([]);
    }
  });

  test.each(blankings)('blanks stay where they are (%s)', (blanking) => {
    for (const seed of [6, 7]) {
      const made = withBlanks(makeReport(seed, edition), blanking);
      expect(misread(fromHtml(renderHtml(made, 'inline')), made)).toEqual([]);
    }
  });
});

/** Rewrites the rows of table three in a tab-separated text: `edit` gets label cells and values of each data row. */
function damaged(made: MadeReport, edit: (cells: string[], row: number) => string[] | null): string {
  let row = 0;
  let inside = false;
  return renderText(made, 'tab')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('一、本年新收')) inside = true;
      if (!inside || !line.includes('\t')) return [line];
      if (line.startsWith('行政复议')) inside = false;
      if (!inside) return [line];
      const edited = edit(line.split('\t'), row++);
      return edited === null ? [] : [edited.join('\t')];
    })
    .join('\n');
}

describe('damage', () => {
  const made = makeReport(3, '2019');
  const path = (item: string, column: string) => `requests.${item}.${column}`;

  test('a missing row is said and shifts nothing', () => {
    const report = fromText(damaged(made, (cells, row) => (row === 8 ? null : cells)));
    expect(report.misfits.map((misfit) => [misfit.kind, misfit.item])).toEqual([['missing-row', 'requests.denied.internalAffairs']]);
    expect(misread(report, made).every((one) => one.startsWith('requests.denied.internalAffairs.'))).toBe(true);
    expect(report.tables.requests?.read).toBe(154);
  });

  test('an extra row is left out, said, and shifts nothing', () => {
    const extra = '\n其他主动公开文件（含以本机关名义印发的文件）\t4\t4\t40\n';
    const report = fromText(renderText(made, 'tab').replace(/\n(规范性文件[^\n]*)\n/, `\n$1${extra}`));
    expect(misread(report, made)).toEqual([]);
    expect(report.misfits.map((misfit) => misfit.kind)).toEqual(['extra-row']);
  });

  test('a torn label still finds its row', () => {
    const torn = damaged(made, (cells, row) =>
      row === 0
        ? ['一、本量', '年新收政', ...cells.slice(1)]
        : row === 2
          ? [cells[0] ?? '', '(一) 子', '以公开', ...cells.slice(2)]
          : cells,
    );
    expect(misread(fromText(torn), made)).toEqual([]);
  });

  test('a row without a label is taken by its neighbours, uncertain and said', () => {
    const report = fromText(
      damaged(made, (cells, row) => (row === 10 ? cells.map((cell, i) => (i < cells.length - 7 ? '' : cell)) : cells)),
    );
    expect(misread(report, made)).toEqual([]);
    expect(report.misfits.map((misfit) => [misfit.kind, misfit.item])).toEqual([['label-lost', 'requests.denied.enforcementFile']]);
    expect(report.facts[path('denied.enforcementFile', 'total')]?.confidence).toBeLessThan(1);
  });

  test('a value too many: the totals say which one to drop; the row is uncertain', () => {
    const report = fromText(damaged(made, (cells, row) => (row === 0 ? [...cells.slice(0, -1), '0', cells.at(-1) ?? ''] : cells)));
    expect(misread(report, made)).toEqual([]);
    expect(report.misfits[0]).toMatchObject({ kind: 'value-count', actual: 8, expected: 7 });
    expect(report.facts[path('newlyReceived', 'total')]?.confidence).toBeLessThan(1);
    expect(report.facts[path('carriedIn', 'total')]?.confidence).toBe(1);
  });

  test('a value too few: the lost slot is missing, the rest stands where the totals hold', () => {
    const rows = made.edition.tables[1]?.rows ?? [];
    const at = rows.findIndex((item) => (made.truth[item.slots[0]?.path ?? ''] ?? 0) > 0 && made.truth[item.slots[5]?.path ?? ''] === 0);
    const [first, , , , , , total] = rows[at]?.slots ?? [];
    const report = fromText(damaged(made, (cells, row) => (row === at ? cells.filter((_, i) => i !== cells.length - 2) : cells)));
    expect(report.tables.requests?.read).toBe(160);
    for (const slot of [first, total]) expect(report.facts[slot?.path ?? '']?.value).toBe(made.truth[slot?.path ?? '']);
  });

  test('a value too few that no total vouches for leaves its row unread', () => {
    const lost = makeReport(3, '2019').truth[path('newlyReceived', 'enterprise')] ?? 0;
    expect(lost).toBeGreaterThan(0);
    const report = fromText(damaged(made, (cells, row) => (row === 0 ? cells.filter((_, i) => i !== 2) : cells)));
    expect(report.tables.requests?.read).toBe(154);
    expect(report.misfits).toMatchObject([{ kind: 'value-count', item: 'requests.newlyReceived', actual: 6 }]);
  });

  test('a full row is never re-placed: a shifted column stays as printed', () => {
    const shifted = damaged(made, (cells, row) => (row === 0 ? [cells[0] ?? '', '0', ...cells.slice(1, 6), cells[7] ?? ''] : cells));
    const report = fromText(shifted);
    expect(report.misfits).toEqual([]);
    expect(report.facts[path('newlyReceived', 'naturalPerson')]?.value).toBe(0);
    expect(report.facts[path('newlyReceived', 'enterprise')]?.value).toBe(made.truth[path('newlyReceived', 'naturalPerson')]);
  });

  test('in rows of Markdown of one length a blank at either end is a cell of its own', () => {
    const made = makeReport(1, '2019');
    const total = path('granted', 'total');
    let noughts = 0;
    const printed = Object.entries(made.printed).map(([one, text]) => [one, text === '0' && ++noughts % 3 > 0 ? '' : text]);
    // A total that does not come out: what is printed stands where it stands.
    const blank = { ...made, printed: { ...Object.fromEntries(printed), [total]: String((made.truth[total] ?? 0) + 1) } };
    const seen = new Set<unknown>();
    const lines = expand(layoutTable(blank, 'requests')).map(
      (row) => `| ${row.map((one) => (one && !seen.has(one) && seen.add(one) ? one.text : '')).join(' | ')} |`,
    );
    const report = fromText([blank.identity.title, ...lines.toSpliced(1, 0, lines[0]?.replace(/[^|]+/g, '---') ?? '')].join('\n'));
    const wrong = misread(report, blank).filter((one) => one.startsWith('requests.'));
    expect([report.tables.requests?.read, wrong]).toEqual([161, []]);
  });

  test('sixteen values in table four: fifteen slots are read when the totals allow only one reading', () => {
    const quiet = makeReport(3, '2019');
    const row = Object.keys(quiet.printed)
      .filter((one) => one.startsWith('remedies.'))
      .map(() => '0')
      .join('\t');
    const zeros = {
      ...quiet,
      printed: {
        ...quiet.printed,
        ...Object.fromEntries(
          Object.keys(quiet.printed)
            .filter((one) => one.startsWith('remedies.'))
            .map((one) => [one, '0']),
        ),
      },
    };
    const report = fromText(renderText(zeros, 'tab').replace(row, `${row}\t0`));
    expect(report.tables.remedies?.read).toBe(15);
    expect(report.misfits).toMatchObject([{ kind: 'value-count', table: 'remedies', actual: 16, expected: 15 }]);
  });

  test('a row of odd signs above table four is noise, not data', () => {
    const values = Object.entries(made.printed)
      .filter(([one]) => one.startsWith('remedies.'))
      .map(([, text]) => text)
      .join('\t');
    const report = fromText(
      renderText(made, 'tab').replace(`\n${values}`, `\n1.1\t//\t74\t710\t\\vdash\t1.1\t-\t74\t//\t1.1\t710\t74\t1\t//\t-\n${values}`),
    );
    expect(misread(report, made)).toEqual([]);
    expect(report.misfits.map((misfit) => misfit.kind)).toEqual(['noise']);
  });

  test('an empty form printed above the real tables is not taken for them', () => {
    const filled = makeReport(9, '2019');
    const form = { ...filled, printed: Object.fromEntries(Object.keys(filled.printed).map((one) => [one, ''])) };
    const both = renderHtml(made, 'inline')
      .replace('</div></body>', '</div></body>')
      .replace('<div class="article">', `<div>${tablesOf(renderHtml(form, 'inline'))}</div><div class="article">`);
    expect(misread(fromHtml(both), made)).toEqual([]);
  });

  test('values of a table without totals are not guessed', () => {
    const report = fromText(renderText(makeReport(8, '2021'), 'tab').replace(/\n行政规范性文件\t[^\n]*/, '\n行政规范性文件\t34\t189'));
    for (const column of ['issued', 'repealed', 'inForce'])
      expect(report.facts[`disclosure.normativeDocs.${column}`]?.state).toBe('missing');
    expect(report.misfits).toMatchObject([{ kind: 'value-count', actual: 2, expected: 3 }]);
  });

  test('one nought in a row of three is uncertain, and said', () => {
    const report = fromText(renderText(makeReport(8, '2021'), 'tab').replace(/\n规章\t[^\n]*/, '\n规章\t0'));
    expect(report.misfits).toMatchObject([{ kind: 'value-count', item: 'disclosure.rules', actual: 1, expected: 3 }]);
    expect(report.facts['disclosure.rules.issued']?.confidence).toBeLessThan(1);
  });

  test('beside a row that is too short, a blank that the totals confirm in its place is an ordinary one', () => {
    const rows = made.edition.tables[1]?.rows ?? [];
    const at = rows.findIndex((item) => (made.truth[item.slots[0]?.path ?? ''] ?? 0) > 0 && made.truth[item.slots[5]?.path ?? ''] === 0);
    const report = fromText(
      damaged(made, (cells, row) =>
        row === at ? cells.map((cell, i) => (i === cells.length - 2 ? '' : cell)) : row === at + 1 ? cells.slice(0, -1) : cells,
      ),
    );
    expect(report.facts[rows[at]?.slots[5]?.path ?? '']).toMatchObject({ state: 'blank', confidence: 1 });
    expect(report.misfits.map((misfit) => misfit.item)).toEqual([rows[at + 1]?.id]);
  });

  test.each<[what: string, write: (values: readonly string[]) => readonly string[], actual: number]>([
    ['too few are counted as they are', (values) => values.slice(0, -1), 6],
    ['too many with blanks among them', (values) => [...values.slice(0, 2), '', '', ...values.slice(2)], 9],
    ['as many as there should be, a blank in front of them: what is printed', (values) => ['', ...values.slice(1, 6), '7'], 6],
  ])('cells of a row, the next one torn: %s', (_, write, actual) => {
    const at = 4;
    const report = fromText(
      damaged(made, (cells, row) =>
        row === at ? [...cells.slice(0, -7), ...write(cells.slice(-7))] : row === at + 1 ? cells.slice(0, -1) : cells,
      ),
    );
    const item = made.edition.tables[1]?.rows[at];
    expect(report.misfits.find((misfit) => misfit.item === item?.id)).toMatchObject({ kind: 'value-count', expected: 7, actual });
  });

  test('page numbers between flattened cells are no values', () => {
    const text = renderText(made, 'lines').replace('\n\n5.属于三类内部事务信息', '\n\n— 12 —\n\n5.属于三类内部事务信息');
    expect(misread(fromText(text), made)).toEqual([]);
  });
});

describe('a word where a number belongs is that cell, unreadable', () => {
  const made = makeReport(5, '2021');
  const path = 'requests.granted.naturalPerson';
  const wordy = (text: string, at = path) => ({ ...made, printed: { ...made.printed, [at]: text } });
  test.each(htmlStyles)('%s', (style) => {
    for (const at of [path, 'requests.newlyReceived.enterprise', 'requests.denied.stateSecret.total', 'disclosure.licensing.decisions']) {
      const report = fromHtml(renderHtml(wordy('若干', at), style));
      expect(report.facts[at]).toMatchObject({ state: 'unreadable', raw: '若干' });
      expect(misread(report, wordy('若干', at))).toEqual([]);
    }
  });
});

const tablesOf = (html: string) => [...html.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => table).join('\n');

describe('units', () => {
  test.each([
    ['采购总金额', '64.5万元', 64.5, '万元'],
    ['采购总金额', '251000元', 251000, '元'],
    ['采购总金额（单位：万元，保留4位小数）', '1723.2952', 1723.2952, '万元'],
    ['采购总金额', '1723.2952', 1723.2952, null],
  ])('%s %s', (header, printed, value, unit) => {
    const made = makeReport(2, '2019');
    const html = renderHtml({ ...made, printed: { ...made.printed, 'disclosure.procurement.amount': printed } }).replace(
      '采购总金额',
      header,
    );
    expect(fromHtml(html).facts['disclosure.procurement.amount']).toMatchObject({ value, unit, raw: printed });
  });
});

test('where the page leaves a column out the others keep their places', () => {
  const made = makeReport(6, '2021');
  const rows = layoutTable(made, 'requests').rows.map((row, at) => (at < 3 ? row.filter(({ text }) => text !== '总计') : row.slice(0, -1)));
  const cell = ({ text, columnSpan, rowSpan }: (typeof rows)[number][number]) =>
    `<td colspan="${columnSpan === 7 ? 6 : columnSpan}" rowspan="${rowSpan}">${text}</td>`;
  const table = `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
  const { misfits, facts } = fromHtml(renderHtml(made, 'inline').replace(/<table(?:(?!<\/table>)[\s\S])*?自然人[\s\S]*?<\/table>/, table));
  expect(misfits).toEqual([]);
  expect(facts['requests.granted.total']?.state).toBe('missing');
  expect(facts['requests.granted.otherOrg']?.value).toBe(made.truth['requests.granted.otherOrg']);
});
