import { describe, expect, test } from 'vitest';
import { audit } from '../../../lib/audit';
import { normalise } from '../../../lib/document/normalise';
import type { Audit } from '../../../lib/report/audit';
import type { Edition, TableForm } from '../../../lib/report/edition';
import { readHtml } from '../../../lib/sources/html';
import { editionById } from '../../../lib/statute';
import { lexiconOf } from '../../../lib/statute/lexicon';
import type { AlignedRow } from '../../../lib/tables/found/align';
import { matchRow } from '../../../lib/tables/found/match';
import { labelMisfits } from '../../../lib/tables/printed/printed-labels';
import type { ObservedRow } from '../../../lib/tables/rows/observed-row';
import { htmlStyles, makeReport, renderHtml } from '../../generator';
import { cellAt, rowOf } from '../observed';

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

const edition2021 = editionById('2021');
type Rows = readonly (readonly string[])[];

interface Printed {
  readonly of?: Edition;
  readonly table?: string;
  /** How each row was found; exact where none is told. */
  readonly by?: AlignedRow['by'];
  readonly layout?: ObservedRow['layout'];
}

const formOf = (table: string, of: Edition = edition2021): TableForm => {
  const form = of.tables.find(({ id }) => id === table);
  if (!form) throw new Error(table);
  return form;
};

/** What is told of a table's rows, each of them labels for one item of the form. */
function misfitsOf(
  rows: Readonly<Record<string, Rows[number]>>,
  { of = edition2021, table = 'requests', by = 'exact', layout = 'grid' }: Printed = {},
) {
  const form = formOf(table, of);
  const lexicon = lexiconOf(of);
  const pairs = Object.entries(rows).map(([id, labels]) => {
    const item = form.rows.find((one) => one.id === `${table}.${id}`);
    if (!item) throw new Error(id);
    const values = item.slots.map(() => '1');
    return { item, by, row: rowOf(labels.map(normalise), values, { layout }) };
  });
  const observed = pairs.map(({ row }) => row);
  return labelMisfits(
    form,
    pairs,
    observed,
    observed.map((row) => matchRow(row, lexicon)),
    lexicon,
  );
}

/** The cell that is told, of each misfit, and the word that is told of it. */
const saidOf = (rows: Readonly<Record<string, Rows[number]>>, printed?: Printed) =>
  misfitsOf(rows, printed).map(({ kind, message }) => {
    const [first = '', second = ''] = [...message.zh.matchAll(/“([^”]*)”/g)].map(([, text = '']) => text);
    return kind === 'remark' ? `${first}: ${second}` : first;
  });

describe('the labels of a row', () => {
  const RESULTS = '三、本年度办理结果';
  test.each<[why: string, item: string, labels: Rows[number], told: readonly string[], printed?: Printed]>([
    ['as the form has them', 'denied.stateSecret', [RESULTS, '（三）不予公开', '1.属于国家秘密'], []],
    ['no label at all', 'denied.stateSecret', [], []],
    ['nothing but blanks', 'denied.stateSecret', ['', ''], []],
    ['a serial number before it', 'notProcessed.repeat', ['2023', '2.重复申请'], []],
    ['two characters before it', 'notProcessed.repeat', ['网上', '2.重复申请'], []],
    ['three', 'notProcessed.repeat', ['已办理', '2.重复申请'], ['已办理']],
    ['three in lines of a text', 'notProcessed.repeat', ['已办理', '2.重复申请'], [], { layout: 'flow' }],
    ['another group before it', 'notProcessed.repeat', ['（三）不予公开', '2.重复申请'], ['(三)不予公开']],
    ['the same where only its place tells which row it is', 'notProcessed.repeat', ['（三）不予公开', '某某'], [], { by: 'position' }],
    ['its group with a character lost', 'denied.stateSecret', ['（三）不公开', '1.属于国家秘密'], []],
    ['its group’s opposite', 'denied.stateSecret', ['（三）予以公开', '1.属于国家秘密'], ['(三)予以公开']],
    ['a piece of its group', 'denied.stateSecret', ['予公开', '1.属于国家秘密'], []],
    [
      'a piece of its group behind the number, so that a “not” is lost',
      'denied.stateSecret',
      ['（三）予公开', '1.属于国家秘密'],
      ['(三)予公开'],
    ],
    ['the beginning of its group behind the number', 'denied.stateSecret', ['三、本年度', '1.属于国家秘密'], []],
    ['the beginning of its own label above its end', 'unable.notHeld', ['1.本机关不掌握', '相关政府信息'], [], { by: 'similar' }],
    ['its group before the two', 'unable.notHeld', ['（四）无法提供', '1.本机关不掌握', '相关政府信息'], [], { by: 'similar' }],
    ['its end alone', 'unable.notHeld', ['相关政府信息'], ['相关政府信息'], { by: 'similar' }],
    ['a column of units behind it', 'notProcessed.repeat', ['2.重复申请', '（单位：件）'], []],
    ['a column of units behind a damaged one', 'notProcessed.repeat', ['2.重复申清', '件'], [], { by: 'similar' }],
    ['a column of other words behind a damaged one', 'notProcessed.repeat', ['2.重复申清', '件数统计'], ['件数统计'], { by: 'similar' }],
    ['damaged', 'notProcessed.repeat', ['2.重复申清'], [], { by: 'similar' }],
    ['turned round', 'notProcessed.repeat', ['2.非重复申请'], ['2.非重复申请'], { by: 'similar' }],
    ['another word of the form that is like it', 'otherHandling', ['（六）其他'], ['(六)其他'], { by: 'similar', of: editionById('2019') }],
    ['in hundreds', 'notProcessed.repeat', ['2.重复申请（百件）'], ['2.重复申请(百件): 百件']],
    ['its group in hundreds', 'denied.stateSecret', ['（三）不予公开（百件）', '1.属于国家秘密'], ['(三)不予公开(百件): 百件']],
    [
      'both',
      'denied.stateSecret',
      ['（三）不予公开（百件）', '1.属于国家秘密（千件）'],
      ['(三)不予公开(百件): 百件', '1.属于国家秘密(千件): 千件'],
    ],
    ['in hundreds where only its place tells', 'denied.stateSecret', ['某某（百件）'], ['某某(百件): 百件'], { by: 'position' }],
    ['another word that was met, torn', 'resultTotal', ['（七）合', '计'], [], { by: 'similar' }],
    ['another word that was met in brackets', 'resultTotal', ['（七）总计（合计）'], []],
    ['counts and money in money', 'procurement', ['政府集中采购（万元）'], [], { table: 'disclosure', of: editionById('2019') }],
    ['a remark of its own', 'granted', ['（一）予以公开（含上年）'], ['(一)予以公开(含上年): (含上年)']],
    ['the form’s remark', 'partiallyGranted', ['（二）部分公开（区分处理的，只计这一情形）'], []],
    ['counts in money', 'licensing', ['行政许可（万元）'], ['行政许可(万元): 行政许可(万元)'], { table: 'disclosure' }],
    ['money in money', 'fees', ['行政事业性收费（万元）'], [], { table: 'disclosure' }],
    ['a caption of the table in brackets', 'licensing', ['行政许可（处理决定数量）'], [], { table: 'disclosure' }],
  ])('%s', (_, item, labels, told, printed) => {
    expect(saidOf({ [item]: labels }, printed)).toEqual(told);
  });

  test('whatever is told is told of all its cells', () => {
    const paths = formOf('requests')
      .rows.find(({ id }) => id === 'requests.notProcessed.repeat')
      ?.slots.map(({ path }) => path);
    const all = [
      ...misfitsOf({ 'notProcessed.repeat': ['2.重复申请（百件）'] }),
      ...misfitsOf({ 'notProcessed.repeat': ['2.非重复申请'] }, { by: 'similar' }),
      ...misfitsOf({ 'notProcessed.repeat': ['（三）不予公开', '2.重复申请'] }),
    ];
    expect(all.map(({ kind }) => kind)).toEqual(['remark', 'label', 'label']);
    for (const { cells } of all) expect(cells).toEqual(paths);
  });

  test('a label may begin with its own group’s, and with no other’s', () => {
    const kindsOf = (label: string) => misfitsOf({ 'denied.stateSecret': [label] }, { by: 'similar' }).map(({ kind }) => kind);
    expect(kindsOf('（三）不予公开 1.属于国家秘密')).toEqual([]);
    expect(kindsOf('（三）予以公开 1.属于国家秘密')).toEqual(['label']);
    expect(kindsOf('（五）不予处理 1.属于国家秘密')).toEqual(['label']);
  });

  test('a row without a label in the form has none', () => {
    const form = formOf('remedies');
    const [item] = form.rows;
    const row = rowOf(['某某统计（百件）'], Array(15).fill('1'));
    expect(
      item && labelMisfits(form, [{ item, row, by: 'exact' }], [row], [{ exact: [], keys: [], ordinal: null }], lexiconOf(edition2021)),
    ).toEqual([]);
  });
});

describe('a name that stands twice', () => {
  const form = formOf('requests');
  const lexicon = lexiconOf(edition2021);
  const seven = ['1', '0', '0', '0', '0', '0', '1'];
  const row = (label: string, more: Partial<ObservedRow> = {}, values: readonly string[] = seven) =>
    rowOf([normalise(label)], values, more);
  const secret = () => row('1.属于国家秘密');
  const repeat = (more?: Partial<ObservedRow>, values?: readonly string[]) => row('2.重复申请', more, values);
  /** The rows at `taken` are the form's, as what they are labelled or as what is told. */
  const repeated = (rows: readonly ObservedRow[], taken: Readonly<Record<number, string>>, as = (one: ObservedRow) => one) => {
    const pairs = Object.entries(taken).flatMap(([at, id]) => {
      const [one, item] = [rows[Number(at)], form.rows.find((of) => of.id === `requests.${id}`)];
      return one && item ? [{ item, row: as(one), by: 'exact' as const }] : [];
    });
    const misfits = labelMisfits(
      form,
      pairs,
      rows,
      rows.map((one) => matchRow(one, lexicon)),
      lexicon,
    );
    return misfits.map(({ kind, item, place }) => [kind, item, rows.findIndex((one) => one.labels[0]?.place === place)]);
  };
  const own = { 0: 'denied.stateSecret', 1: 'notProcessed.repeat' };
  const at = (nth: number, label: string) => [
    { ...repeat(), labels: [cellAt(normalise(label), 0, { place: { kind: 'line', line: nth, span: null } })] },
  ];
  const again = at(9, '2.重复申请')[0] as ObservedRow;

  test.each<[why: string, more: readonly ObservedRow[], told: number]>([
    ['in the same grid', [again], 1],
    ['three times, told once', [again, again], 1],
    ['in another grid', [{ ...again, block: 4 }], 0],
    ['in lines of a text', [{ ...again, layout: 'flow' }], 0],
    ['without a figure', [{ ...again, values: seven.map(() => cellAt('')) }], 0],
    ['with one figure', [{ ...again, values: [cellAt(''), cellAt('3')] }], 1],
    ['as a row that was not found is', at(9, '3.要求提供公开出版物'), 0],
    ['as no row of the form is', at(9, '某某统计'), 0],
    ['as a row of another table is', at(9, '行政许可'), 0],
  ])('%s', (_, more, told) => {
    const found = repeated([secret(), repeat(), ...more], own);
    expect(found).toEqual(told === 1 ? [['repeated-row', 'requests.notProcessed.repeat', 2]] : []);
  });

  test('each of two names', () => {
    const other = at(8, '1.属于国家秘密')[0] as ObservedRow;
    expect(repeated([secret(), repeat(), again, other], own).map(([, item]) => item)).toEqual([
      'requests.notProcessed.repeat',
      'requests.denied.stateSecret',
    ]);
  });

  test('a row that was taken for another, or put into the form’s order, is no second one', () => {
    expect(
      repeated([secret(), repeat(), again], { ...own, 2: 'notProcessed.publication' }).filter(([kind]) => kind === 'repeated-row'),
    ).toEqual([]);
    expect(repeated([secret(), repeat()], own, (one) => ({ ...one, values: [...one.values].reverse() }))).toEqual([]);
  });
});
