import { describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit';
import { readHtml } from '../../lib/sources/html';
import { makeReport, renderHtml } from '../generator';
import { layoutTable } from '../generator/layout';

const own = makeReport(4, '2021');
const page = renderHtml(own);
const [, table = ''] = [...page.matchAll(/<table[\s\S]*?<\/table>/g)].map(([one]) => one);
const COLUMNS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const rows = layoutTable(own, 'requests').rows.filter((row) => row.some(({ path }) => path !== null));
const cards = rows
  .map((row) => {
    const titles = row.filter(({ path }) => path === null).map(({ text }) => `<h5>${text}</h5>`);
    const figures = row.filter(({ path }) => path !== null).map(({ text }, nth) => `<p>${COLUMNS[nth]}</p><p>${text}</p>`);
    return [...titles, ...figures].join('');
  })
  .join('');

const audited = (copy: string) =>
  audit(
    readHtml(
      page.replace(table, () => table + copy),
      { name: 'page.html', url: null },
    ),
    {
      capturedAt: '2026-01-01T00:00:00Z',
      file: 'page.html',
    },
  );

describe('cards that tell a table again, beside it', () => {
  test('are no sentences', () => {
    const { findings, verdict } = audited(cards);
    expect(findings.map(({ message }) => message.zh)).toEqual([]);
    expect(verdict).toBe('consistent');
  });

  test('are told where they say otherwise', () => {
    const { findings } = audited(cards.replace(/<p>自然人<\/p><p>\d+<\/p>/, '<p>自然人</p><p>9876</p>'));
    expect(findings.map(({ rule, message }) => [rule, message.zh])).toEqual([
      ['printed-once', expect.stringContaining('表三在页面上不止一份')],
    ]);
  });
});
