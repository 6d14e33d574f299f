import { expect, test } from 'vitest';
import { readReport } from '../../lib/audit/read-report';
import { readHtml } from '../../lib/sources/html';
import { makeReport } from '../generator';
import { expand, layoutTable } from '../generator/layout';

const COLUMNS = 15;

test.each(['2019', '2021'] as const)(
  'a sheet whose headings and paragraphs were not merged over its columns is unfolded (%s)',
  (edition) => {
    const made = makeReport(98, edition);
    const row = (cells: readonly string[]) =>
      `<tr>${Array.from({ length: COLUMNS }, (_, c) => `<td>${cells[c] ?? ''}</td>`).join('')}</tr>`;
    const rows = [row([made.identity.title]), ...(made.prose[0] ?? []).map((text) => row([text]))];
    for (let n = 1; n <= 6; n++) {
      rows.push(row([made.headings[n] ?? '']), ...(made.prose[n] ?? []).map((text) => row([text])));
      const id = ([null, null, 'disclosure', 'requests', 'remedies'] as const)[n];
      if (id) rows.push(...expand(layoutTable(made, id)).map((cells) => row(cells.map((cell) => cell?.text ?? ''))));
    }
    const { report, detection } = readReport(readHtml(`<table border="1">${rows.join('\n')}</table>`, { name: null, url: null }));
    expect(detection.kind).toBe('report');
    expect(Object.fromEntries(Object.values(report.facts).map((fact) => [fact.path, fact.value]))).toEqual(made.truth);
    expect(report.sections.filter((section) => section.found)).toHaveLength(6);
    expect(report.issuer).toBe(made.identity.body.name);
  },
);

test.each(['2019', '2021'] as const)('a sheet whose headings and paragraphs are narrower than table four is unfolded (%s)', (edition) => {
  const made = makeReport(99, edition);
  const merged = (text: string) => `<tr><td colspan="10">${text}</td></tr>`;
  const rows = [made.identity.title, ...(made.prose[0] ?? [])].map(merged);
  for (let n = 1; n <= 6; n++) {
    rows.push(merged(made.headings[n] ?? ''), ...(made.prose[n] ?? []).map(merged));
    const id = ([null, null, 'disclosure', 'requests', 'remedies'] as const)[n];
    if (!id) continue;
    for (const row of layoutTable(made, id).rows)
      rows.push(`<tr>${row.map((one) => `<td colspan="${one.columnSpan}" rowspan="${one.rowSpan}">${one.text}</td>`).join('')}</tr>`);
  }
  const { report } = readReport(readHtml(`<table border="1">${rows.join('\n')}</table>`, { name: null, url: null }));
  expect(Object.fromEntries(Object.values(report.facts).map((fact) => [fact.path, fact.value]))).toEqual(made.truth);
  expect(report.sections.filter((section) => section.found)).toHaveLength(6);
});

test('a table with the headings in its first column and the text beside them is unfolded', () => {
  const made = makeReport(97, '2021');
  const cell = (text: string) => `<td>${text}</td>`;
  const rows = [1, 2, 3, 4, 5, 6].map((at) => {
    const id = ([null, null, 'disclosure', 'requests', 'remedies'] as const)[at];
    const paragraphs = (made.prose[at] ?? []).map((text) => `<p>${text}</p>`).join('');
    const grid = id
      ? layoutTable(made, id).rows.map((row) =>
          row.map((one) => `<td colspan="${one.columnSpan}" rowspan="${one.rowSpan}">${one.text}</td>`),
        )
      : [];
    return `<tr>${cell(made.headings[at] ?? '')}<td>${paragraphs}${id ? `<table border="1">${grid.map((row) => `<tr>${row.join('')}</tr>`).join('')}</table>` : ''}</td></tr>`;
  });
  const page = `<h1>${made.identity.title}</h1>${(made.prose[0] ?? []).map((text) => `<p>${text}</p>`).join('')}<table border="1">${rows.join('')}</table>`;
  const { report } = readReport(readHtml(page, { name: null, url: null }));
  expect(Object.fromEntries(Object.values(report.facts).map((fact) => [fact.path, fact.value]))).toEqual(made.truth);
  expect(report.sections.filter((section) => section.found)).toHaveLength(6);
  const texts = report.prose.map(({ paragraph }) => paragraph.text);
  for (const text of made.prose[5] ?? []) expect(texts).toContain(text);
});
