import { describe, expect, test } from 'vitest';
import { readReport } from '../../lib/audit/read-report';
import { readHtml } from '../../lib/sources/html';
import { readText } from '../../lib/sources/text';
import { type MadeReport, makeReport } from '../generator';
import { type LayoutCell, layoutTable } from '../generator/layout';

type Row = readonly LayoutCell[];
const read = (text: string) => readReport(readText(text, { name: null }));
const values = ({ report }: ReturnType<typeof read>) =>
  Object.fromEntries(Object.values(report.facts).map((fact) => [fact.path, fact.value]));
const wrapped = (text: string, width: number) => text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];
const labels = (row: Row) => row.filter((one) => !one.path).map((one) => one.text);
const figures = (row: Row) => row.filter((one) => one.path).map((one) => one.text);
/** Leaves only: a group's label beside its first row is another story. */
const leaf = (row: Row) => (figures(row).length > 0 ? labels(row).slice(-1) : labels(row));

/** The report as lines, each table's rows drawn by `draw`. */
function lines(made: MadeReport, draw: (row: Row) => string[], gap = '\n'): string {
  const section = (n: number) => [made.headings[n] ?? '', ...(made.prose[n] ?? [])];
  const table = (id: 'disclosure' | 'requests' | 'remedies') => layoutTable(made, id).rows.flatMap(draw);
  const two = [...section(2), ...table('disclosure')];
  const three = [...section(3), ...table('requests')];
  const four = [...section(4), ...table('remedies')];
  return [made.identity.title, ...section(1), ...two, ...three, ...four, ...section(5), ...section(6)].join(gap);
}

/** A wrapped label with the figures beside the line that `at` chooses. */
function beside(row: Row, at: (lines: number) => number): string[] {
  if (figures(row).length === 0) return labels(row);
  const parts = leaf(row).flatMap((text) => wrapped(text, 9));
  if (parts.length === 0) return [figures(row).join(' ')];
  return parts.map((part, i) => (i === at(parts.length) ? [part, ...figures(row)].join('   ') : part));
}

const drawings: readonly (readonly [string, (row: Row) => string[]])[] = [
  ['figures on the line below', (row) => [...labels(row).flatMap((text) => wrapped(text, 8)), figures(row).join(' ')]],
  ['every figure on a line of its own', (row) => [...labels(row).flatMap((text) => wrapped(text, 7)), ...figures(row)]],
  ['figures beside the first line', (row) => beside(row, () => 0)],
  ['figures beside the middle line', (row) => beside(row, (count) => Math.floor((count - 1) / 2))],
];

describe.each(['2019', '2021'] as const)('edition %s', (edition) => {
  test.each(drawings)('wrapped labels, %s', (_, draw) => {
    for (const seed of [2, 3]) {
      const made = makeReport(seed, edition);
      expect(values(read(lines(made, (row) => draw(row).filter((line) => line !== ''))))).toEqual(made.truth);
    }
  });

  test('a report that lost all its line breaks', () => {
    const made = makeReport(3, edition);
    const reading = read(lines(made, (row) => row.map((one) => one.text), ' '));
    expect(values(reading)).toEqual(made.truth);
    expect(reading.report).toMatchObject({ issuer: made.identity.body.name, year: made.identity.year, edition: { id: edition } });
    expect(reading.report.sections.filter((section) => section.found)).toHaveLength(6);
  });

  test('tables run together into one paragraph of a page each', () => {
    const made = makeReport(3, edition);
    const headings = Object.values(made.headings).join('|');
    const text = lines(made, (row) => row.map((one) => one.text), ' ');
    const html = `<p>${text.replace(new RegExp(` (${headings}) `, 'g'), '</p><p>$1</p><p>')}</p>`;
    expect(values(readReport(readHtml(html, { name: null, url: null })))).toEqual(made.truth);
  });
});

describe('flattened cells out of order are unread, not read wrong', () => {
  const made = makeReport(3, '2019');
  const surelyWrong = ({ report }: ReturnType<typeof read>) =>
    Object.values(report.facts).filter((fact) => fact.confidence === 1 && fact.value !== null && fact.value !== made.truth[fact.path]);

  test('figures in front of their labels', () => {
    const reading = read(lines(made, (row) => [...figures(row), ...leaf(row)]));
    expect(surelyWrong(reading)).toEqual([]);
    expect(reading.detection.kind).toBe('report');
    expect(reading.report.misfits.length).toBeGreaterThan(0);
  });

  test('the last digits of narrow columns on the line below', () => {
    const reading = read(
      lines(made, (row) => {
        if (figures(row).length !== 7) return row.map((one) => one.text);
        const heads = figures(row).map((text) => (text.length > 1 ? text.slice(0, -1) : text));
        const tails = figures(row).flatMap((text) => (text.length > 1 ? [text.slice(-1)] : []));
        return [`${leaf(row)[0]} ${heads.join(' ')}`, tails.join(' ')].filter((line) => line !== '');
      }),
    );
    expect(surelyWrong(reading)).toEqual([]);
    expect(reading.report.tables.requests?.read).toBeLessThan(reading.report.tables.requests?.of ?? 0);
  });
});
