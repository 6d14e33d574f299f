import { expect, test } from 'vitest';
import { audit } from '../../../lib/audit';
import { readHtml } from '../../../lib/sources/html';
import { makeReport, renderHtml } from '../../generator';

const page = renderHtml(makeReport(11, '2021'), 'inline');
const tables = page.match(/<table[\s\S]*?<\/table>/g) ?? [];
const verdictOf = (html: string) =>
  audit(readHtml(html, { name: 'page.html', url: null }), { capturedAt: '2026-01-01T00:00:00Z', file: 'page.html' }).verdict;
const below = (table: string) => page.replace('</body>', `<h2>English version</h2>${table}</body>`);

/** A table with other words, each word always the same. */
function translated(table: string, name: (nth: number) => string): string {
  const words = new Map<string, string>();
  return table.replace(/>([^<>]*[\u4e00-\u9fff][^<>]*)</g, (_, said: string) => {
    if (!words.has(said)) words.set(said, name(words.size + 1));
    return `>${words.get(said)}<`;
  });
}
const names = [(nth: number) => `Item ${nth}`, (nth: number) => `${nth}. ئىلتىماس`, () => 'འདེམས་ཀ'];
const changed = (table: string, times: number) => {
  let left = times;
  return table.replace(/>(\d{2,})</g, (same, figure: string) => (left-- > 0 ? `>${Number(figure) + 3}<` : same));
};

test.each(names)('a table in another language says the same, or costs the verdict', (name) => {
  for (const table of tables) {
    expect(verdictOf(below(translated(table, name)))).toBe('consistent');
    if (changed(table, 1) !== table) expect(verdictOf(below(translated(changed(table, 1), name)))).not.toBe('consistent');
    if (changed(table, 1) !== table) expect(verdictOf(below(translated(changed(table, 99), name)))).not.toBe('consistent');
  }
});

test('some of its rows are a copy of these; a table of something else is none', () => {
  const long = tables.reduce((one, other) => (other.length > one.length ? other : one));
  const rows = long.split(/(?<=<\/tr>)/);
  const part = `<table>${rows.slice(3, 14).join('')}</table>`;
  expect(verdictOf(below(translated(changed(part, 1), (nth) => `Row ${nth}`)))).not.toBe('consistent');
  const other =
    '<table><tr><td>City</td><td>Area</td><td>People</td><td>Towns</td></tr><tr><td>North</td><td>12</td><td>40</td><td>3</td></tr><tr><td>South</td><td>9</td><td>31</td><td>2</td></tr></table>';
  expect(verdictOf(below(other))).toBe('consistent');
});
