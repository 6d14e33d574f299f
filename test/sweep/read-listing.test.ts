import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../../lib/sources/decode';
import { readHtml } from '../../lib/sources/html';
import type { Listing } from '../../lib/sweep/listing';
import { readListing } from '../../lib/sweep/read-listing';
import { root } from '../machine/root';
import {
  catalogue,
  type ListPage,
  namesUnderHeadings,
  ordinaryPage,
  otherReports,
  ownColumn,
  plainList,
  squares,
  tableList,
  yearOfTabs,
} from './list-pages';

const listingOf = ({ html, url }: ListPage): Listing => readListing(readHtml(html, { name: null, url }), url);
const told = ({ reports }: Listing) =>
  reports.map(({ body, year, date, file, sure }) =>
    [body, year, date?.day ?? null, ...(file ? [file] : []), ...(sure ? [] : ['?'])].join(' '),
  );

describe('which links of a list page are reports', () => {
  it('tells reports from menus, guides, circulars, picture stories and other reports; a title that is cut short is whole', () => {
    const listing = listingOf(plainList);
    expect(told(listing)).toEqual([
      '云溪区财政局 2023 2024-01-30',
      '云溪区住房和城乡建设局 2023 2024-01-26',
      '云溪区大路镇人民政府 2023 2024-01-22',
      '云溪区财政局 2022 2023-01-18',
    ]);
    expect(listing.reports[1]?.text).toBe('云溪区住房和城乡建设局2023年政府信息公开工作年度报告');
    expect(listing.others).toBe(13);
  });

  it('names the pages that the list goes on, each once and never itself', () => {
    expect(listingOf(plainList).further.map(({ kind, href }) => `${kind} ${href.slice(-12)}`)).toEqual([
      'page index_1.html',
      'page index_2.html',
    ]);
    expect(listingOf(plainList).hasHiddenPages).toBe(false);
  });

  it('reads the day out of another cell of the row, and tells files; pages turned by script are said to be there', () => {
    const listing = listingOf(tableList);
    expect(told(listing)).toEqual([
      '云溪区人民政府 2023 2024-02-19',
      '云溪区人民政府办公室 2023 2024-02-06',
      '云溪区水利局 2023 2024-01-31 pdf',
      '云溪区水利局 2023 2024-01-31 docx',
      '云溪区城关街道 2023 2024-01-30',
    ]);
    expect([listing.further, listing.hasHiddenPages]).toEqual([[], true]);
  });

  it('takes a body’s name for a report only under a heading of annual reports, and is not sure of it', () => {
    const listing = listingOf(namesUnderHeadings);
    expect(listing.reports.map(({ body, year }) => `${body} ${year}`)).toEqual([
      '区财政局 2023',
      '区民政局 2023',
      '大路镇 2023',
      '区财政局 2022',
      '区民政局 2022',
    ]);
    expect(listing.reports.every(({ sure }) => !sure)).toBe(true);
    expect(listing.further.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['more 更多>>']);
  });

  it('reads a body’s own column, whose titles name nobody', () => {
    expect(told(listingOf(ownColumn))).toEqual([' 2023 2024-01-22', ' 2022 2023-01-19', ' 2020 2021-01-28', ' 2019 2020-01-16']);
  });

  it('knows the body by the row’s own column, where titles name nobody', () => {
    expect(told(listingOf(catalogue))).toEqual(['云溪区审计局 2023 2024-01-22', '云溪区统计局 2023 2024-01-24']);
  });

  it('takes the page’s own year for bodies under their groups, not for menus and other sites', () => {
    const listing = listingOf(yearOfTabs);
    expect(listing.reports.map(({ body, year, sure }) => [body, year, sure])).toEqual([
      ['市发展改革委', 2023, false],
      ['市公安局', 2023, false],
      ['青石县政府', 2023, false],
    ]);
    expect(listing.further.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['year 2022年', 'year 2021年']);
  });

  it('reads squares of two lines, and tells other reports of the same bodies apart', () => {
    expect(told(listingOf(squares))).toEqual(['青石县人民政府 2022 ', '青石县人民政府 2021 ', '青石县人民政府 2020 ']);
    expect(told(listingOf(otherReports))).toEqual(['云溪区卫生健康局 2023 2024-01-15']);
  });

  it('finds none on an ordinary page', () => {
    const { reports, further } = listingOf(ordinaryPage);
    expect([reports, further]).toEqual([[], []]);
  });

  const real = join(root, '../shared/corpus/negatives/001.html');
  it.skipIf(!existsSync(real))('reads a real list among news of its site (skipped without the corpus)', () => {
    const decoded = decode(new Uint8Array(readFileSync(real)));
    if ('problem' in decoded) throw new Error('not read');
    const listing = listingOf({ html: decoded.text, url: 'http://www.example.gov.cn/nb/index.html' });
    expect(listing.reports.map(({ year, date }) => [year, date?.by])).toEqual([
      [2019, 'list'],
      [2019, 'list'],
      [2018, 'list'],
      [2018, 'list'],
    ]);
    expect(listing.further).toHaveLength(1);
  });
});
