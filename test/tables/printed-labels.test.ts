import { describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit';
import type { Audit } from '../../lib/report/audit';
import { readHtml } from '../../lib/sources/html';
import { htmlStyles, makeReport, renderHtml } from '../generator';

const made = makeReport(3, '2021');
const page = renderHtml(made);

function auditOf(html: string): Audit {
  return audit(readHtml(html, { name: 'page.html', url: null }), { capturedAt: '2026-01-01T00:00:00Z', file: 'page.html' });
}

const told = (one: Audit) => one.findings.filter(({ rule }) => ['printed-labels', 'cell-notes', 'statutory-rows'].includes(rule));

describe('labels, headers and notes that say otherwise than the form', () => {
  test.each<[string, string | RegExp, string]>([
    ['a column named as another', '>自然人<', '>商业企业<'],
    ['a column without a name', '>科研机构<', '><'],
    ['a column named by its opposite', '>自然人<', '>非自然人<'],
    ['a column in hundreds', '>商业企业<', '>商业企业（百件）<'],
    ['a column of shares', '>商业企业<', '>商业企业（%）<'],
    ['a column of shares, without brackets', '>商业企业<', '>商业企业占比<'],
    ['a column that leaves something out', '>总计<', '>总计（不含自然人）<'],
    ['a group of table four named as another', '>未经复议直接起诉<', '>复议后起诉<'],
    ['a column of table two named twice', '>本年制发件数<', '>本年废止件数<'],
    ['a column of table two without a name', '>本年废止件数<', '><'],
    ['a row named by its opposite', '>（一）予以公开<', '>（一）不予公开<'],
    ['a row in hundreds', '>（一）予以公开<', '>（一）予以公开（百件）<'],
    ['a row of counts in money', '>行政许可<', '>行政许可（万元）<'],
    ['a row with a remark', '>（一）予以公开<', '>（一）予以公开（含上年）<'],
    ['a group named by its opposite', '>（三）不予公开<', '>（三）予以公开<'],
    ['a group whose “not” is lost', '>（三）不予公开<', '>（三）予公开<'],
    ['last year’s row', '>一、本年新收政府信息公开申请数量<', '>一、上年新收政府信息公开申请数量<'],
    ['the head over all columns turned round', '>申请人情况<', '>被申请人情况<'],
    ['the head over all columns with a share', '>申请人情况<', '>申请人情况占比<'],
    ['the head over some columns in other words', '>法人或其他组织<', '>个人<'],
    ['the head over some columns turned round', '>法人或其他组织<', '>非法人组织<'],
    ['a group of table four in other words', '>行政复议<', '>行政仲裁<'],
    ['the word over two groups in other words', '>行政诉讼<', '>民事诉讼<'],
    ['a group of table four turned round', '>未经复议直接起诉<', '>经复议直接起诉<'],
    [
      'two heads that have changed places',
      '<td colspan="5">行政复议</td><td colspan="10">行政诉讼</td>',
      '<td colspan="10">行政诉讼</td><td colspan="5">行政复议</td>',
    ],
    [
      'two heads over other columns',
      '<td colspan="5">行政复议</td><td colspan="10">行政诉讼</td>',
      '<td colspan="10">行政复议</td><td colspan="5">行政诉讼</td>',
    ],
    ['a block of table two under another item of the article', '>第二十条第（五）项<', '>第二十条第（六）项<'],
    ['a block of table two under another article', '>第二十条第（一）项<', '>第二十一条第（一）项<'],
    ['a figure that reaches to the end of the table', /(一、本年新收政府信息公开申请数量<\/td><td)/, '$1 rowspan="0"'],
    ['a row behind an empty cell', /(一、本年新收政府信息公开申请数量<\/td>)/, '$1<td></td>'],
    ['a row whose label is too wide', '<td colspan="3">一、本年', '<td colspan="4">一、本年'],
    ['a row whose label is too narrow', '<td colspan="3">一、本年', '<td colspan="2">一、本年'],
    ['a leaf whose label is too wide', '<td colspan="2">（一）予以公开', '<td colspan="3">（一）予以公开'],
    ['a group that ends too soon', '<td rowspan="8">（三）', '<td rowspan="7">（三）'],
    ['a group that ends too late', '<td rowspan="8">（三）', '<td rowspan="9">（三）'],
    [
      'a group beside a row of the next',
      /<td rowspan="8">(（三）[\s\S]*?)<td rowspan="3">（四）无法提供<\/td>([\s\S]*?<tr>)/,
      '<td rowspan="9">$1$2<td rowspan="2">（四）无法提供</td>',
    ],
    ['a row printed twice', /(<tr><td colspan="2">（二）部分公开.*?<\/tr>)/, '$1$1'],
    [
      'a row printed again with other figures',
      /(<tr><td colspan="2">（二）部分公开[^<]*<\/td>)(.*?<\/tr>)/,
      '$1$2$1<td>987</td><td>1</td><td>1</td><td>1</td><td>1</td><td>1</td><td>992</td></tr>',
    ],
    [
      'a unit above the table',
      '<table border="1"><tr><td colspan="3" rowspan="3">',
      '<p>单位：百件</p><table border="1"><tr><td colspan="3" rowspan="3">',
    ],
    ['a note below the table', '<p><strong>四、', '<p>注：表中（一）予以公开应为63件。</p><p><strong>四、'],
  ])('%s is told, and nothing is called consistent', (_, from, to) => {
    const html = page.replace(from, to);
    expect(html).not.toBe(page);
    const one = auditOf(html);
    expect(one.verdict).not.toBe('consistent');
    expect(told(one).length + one.checks.filter(({ outcome }) => outcome === 'fail').length).toBeGreaterThan(0);
  });

  test.each(['（应为63）', '（估计数）', '(约)', '（不含网上）', '\u202e'])('a figure beside %s', (note) => {
    const figure = made.printed['requests.granted.naturalPerson'] ?? '';
    const one = auditOf(renderHtml({ ...made, printed: { ...made.printed, 'requests.granted.naturalPerson': figure + note } }));
    expect(one.verdict).not.toBe('consistent');
  });

  test.each(['约', '近', '超过'])('a figure behind %s', (word) => {
    const figure = made.printed['requests.granted.naturalPerson'] ?? '';
    const one = auditOf(renderHtml({ ...made, printed: { ...made.printed, 'requests.granted.naturalPerson': word + figure } }));
    expect(one.verdict).not.toBe('consistent');
  });
});

describe('words beside the form’s that say nothing else', () => {
  test.each<[printed: string, from: string, to: string]>([
    ['规章（部）', '>规章<', '>规章（部）<'],
    ['行政许可（件次）', '>行政许可<', '>行政许可（件次）<'],
    ['本年收费金额（万元人民币）', '>本年收费金额（单位：万元）<', '>本年收费金额（万元人民币）<'],
    ['自然人（个人）', '>自然人<', '>自然人（个人）<'],
    ['商业企业（家）', '>商业企业<', '>商业企业（家）<'],
    ['法人和其他组织', '>法人或其他组织<', '>法人和其他组织<'],
    ['法人或者其他组织', '>法人或其他组织<', '>法人或者其他组织<'],
    ['属于三类内容事务信息', '>5.属于三类内部事务信息<', '>5.属于三类内容事务信息<'],
    ['本单位不掌握相关政府信息', '>1.本机关不掌握相关政府信息<', '>1.本单位不掌握相关政府信息<'],
    ['其它处理', '>（六）其他处理<', '>（六）其它处理<'],
  ])('%s', (_, from, to) => {
    const html = page.replace(from, to);
    expect(html).not.toBe(page);
    expect(told(auditOf(html)).map(({ message }) => message.zh)).toEqual([]);
  });
});

describe('reports printed as the form has them', () => {
  test.each(htmlStyles)('style %s: nothing is told of labels and notes', (style) => {
    for (const edition of ['2019', '2021'])
      for (const seed of [3, 11, 27]) {
        const one = auditOf(renderHtml(makeReport(seed, edition), style));
        expect(told(one).map(({ message }) => message.zh)).toEqual([]);
      }
  });
});
