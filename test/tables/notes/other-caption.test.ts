import { expect, test } from 'vitest';
import { audit } from '../../../lib/audit';
import { readHtml } from '../../../lib/sources/html';
import { makeReport, renderHtml } from '../../generator';

const html = renderHtml(makeReport(3, '2021'), 'inline');
const titles = ['主动公开政府信息情况', '收到和处理政府信息公开申请情况', '政府信息公开行政复议、行政诉讼情况'];
/** With a line above or below each table. */
function told(where: 'above' | 'below', lines: readonly string[]): string[] {
  let nth = 0;
  const page =
    where === 'above'
      ? html.replace(/<table/g, (table) => `<p>${lines[nth++]}</p>${table}`)
      : html.replace(/<\/table>/g, (table) => `${table}<p>${lines[nth++]}</p>`);
  const { findings } = audit(readHtml(page, { name: 'x.html', url: null }), { capturedAt: '2026-03-01T00:00:00Z', file: 'x.html' });
  return findings.flatMap(({ message }) => /其中“(.*?)”可能/.exec(message.zh)?.[1] ?? []);
}
const numbered = (order: readonly number[]) => order.map((one, nth) => `附表${nth + 1} ${titles[one]}`);

test('a caption names the table below it', () => {
  expect(told('above', numbered([0, 1, 2]))).toEqual([]);
  expect(told('above', numbered([0, 2, 1]))).toEqual([titles[2], titles[1]]);
});

test('captions below their tables are theirs', () => {
  expect(told('below', numbered([0, 1, 2]))).toEqual([]);
});
