import { describe, expect, test } from 'vitest';
import { normalise } from '../../lib/document/normalise';
import type { Edition } from '../../lib/report/edition';
import { editionById } from '../../lib/statute';
import { lexiconOf } from '../../lib/statute/lexicon';
import { inFormOrder } from '../../lib/tables/columns';
import { gridRows } from '../../lib/tables/grid-rows';
import { matchRow } from '../../lib/tables/match';
import type { ObservedRow } from '../../lib/tables/observed-row';
import { headerMisfits } from '../../lib/tables/printed-headers';
import { hotlineForm } from '../statute/hotline-form';
import { cellAt, gridOf, type Printed, rowOf } from './observed';

const edition = editionById('2021');
type Rows = readonly (readonly Printed[])[];

const slotsOf = (table: string) => edition.tables.find(({ id }) => id === table)?.rows[0]?.slots ?? [];
const names = slotsOf('requests').map(({ column }) => column);
const [person = '', enterprise = '', ...rest] = names;
const gridded = (rows: Rows) => gridRows(gridOf(rows), 0, lexiconOf(edition));

interface Told {
  readonly table?: string;
  readonly of?: Edition;
  /** What was made of a row before its header is asked. */
  readonly as?: (row: ObservedRow) => ObservedRow;
}

/** What is told of a header, each as its kind and the columns of which it is told. */
function toldOf(rows: readonly ObservedRow[], { table = 'requests', of = edition, as = (row) => row }: Told = {}): string[] {
  const form = of.tables.find(({ id }) => id === table);
  if (!form) throw new Error('no table');
  const lexicon = lexiconOf(of);
  const itemOf = (row: ObservedRow) =>
    form.kind === 'groups' ? form.rows[0] : matchRow(row, lexicon).exact.find((one) => one.table === table)?.item;
  const isOfTable = ({ values }: ObservedRow) => form.kind !== 'groups' || values.length === slotsOf(table).length;
  const pairs = rows.filter(isOfTable).flatMap((row) => {
    const item = itemOf(row);
    return item ? [{ item, row: as(row), by: 'exact' as const }] : [];
  });
  return headerMisfits(form, pairs, rows, lexicon).map(({ kind, cells }) =>
    [
      kind,
      ...cells.map((path) =>
        path
          .split('.')
          .slice(form.kind === 'groups' ? -2 : -1)
          .join('.'),
      ),
    ].join(' '),
  );
}

const SEVEN = ['1', '0', '0', '0', '0', '0', '1'];
/** Table three: a header, and two rows whose values stand from the second column on. */
const requests = (...header: Rows): Rows => [...header, ['1.属于国家秘密', ...SEVEN], ['2.重复申请', ...SEVEN]];
const whole: Rows = [
  ['', ['申请人情况', 7]],
  [null, person, ['法人或其他组织', 5], names[6] ?? ''],
  [null, null, ...names.slice(1, 6), null],
];
/** The form's header with some of its words replaced. */
const worded = (words: Readonly<Record<string, string>>): Rows =>
  whole.map((row) =>
    row.map((one) => {
      if (one === null) return null;
      return typeof one === 'string' ? (words[one] ?? one) : [words[one[0]] ?? one[0], one[1]];
    }),
  );

describe('one header over all rows', () => {
  test.each<[what: string, header: Rows, told: readonly string[]]>([
    ['as the form has it', whole, []],
    ['another word that the form knows', worded({ 总计: '合计' }), []],
    ['a damaged word', worded({ 商业企业: '商业企' }), []],
    ['a damaged word, and cells left empty below', [...worded({ 商业企业: '商业企' }), Array(8).fill('')], []],
    ['a column named as another', worded({ 自然人: '商业企业' }), ['header naturalPerson']],
    ['a column named by its opposite', worded({ 商业企业: '非商业企业' }), ['header enterprise']],
    ['a column without a name', worded({ 商业企业: '' }), ['header enterprise']],
    ['a column under two names', [...whole, ['', '', '科研机构']], ['header enterprise']],
    [
      'three columns without names',
      worded({ 商业企业: '', 科研机构: '', 其他: '' }),
      ['header enterprise', 'header researchInstitute', 'header otherOrg'],
    ],
    [
      'four are told together',
      worded({ 自然人: '', 商业企业: '', 科研机构: '', 其他: '' }),
      ['header naturalPerson enterprise researchInstitute otherOrg'],
    ],
    ['a column in hundreds', worded({ 商业企业: '商业企业（百件）' }), ['remark enterprise']],
    ['a count in money', worded({ 商业企业: '商业企业（万元）' }), ['remark enterprise']],
    ['a remark in the form’s own words', worded({ 商业企业: '商业企业（法人或其他组织）', 总计: '总计（合计）' }), []],
    ['all columns in hundreds', worded({ 申请人情况: '申请人情况（百件）' }), ['remark']],
    ['all columns in money', worded({ 申请人情况: '申请人情况（万元）' }), ['remark']],
    ['no header', [], []],
    ['a title alone', [[['某市统计', 8]]], []],
    ['a title above the header', [[['某市统计', 8]], ...whole], []],
    ['a header that stands askew', [['', '', person, enterprise, ...rest]], []],
    [
      'askew, and two of its names in each other’s place',
      [['', '', enterprise, person, ...rest]],
      ['header naturalPerson researchInstitute publicWelfareOrg legalServiceOrg otherOrg total'],
    ],
    [
      'askew, with a name too many',
      [[person, enterprise, ...rest, '总计']],
      ['header naturalPerson enterprise researchInstitute publicWelfareOrg legalServiceOrg otherOrg'],
    ],
    [
      'a group’s cell that reaches over the total as well',
      [
        ['', ['申请人情况', 7]],
        [null, person, ['法人或其他组织', 6]],
        [null, null, ...names.slice(1)],
      ],
      [],
    ],
    ['a header five rows above', [...whole, ...Array(3).fill(['甲'])], []],
    ['a header further above than a header may be', [...whole, ...Array(6).fill([['甲', 8]])], []],
  ])('%s', (_, header, told) => {
    expect(toldOf(gridded(requests(...header)))).toEqual(told);
  });

  test('a header that is printed again has the columns in the same order', () => {
    const again = (first: string, second: string): Rows => [
      ...requests(...whole),
      ['续表', first, second, ...rest],
      ['8.属于行政查询事项', ...SEVEN],
    ];
    expect(toldOf(gridded(again(person, enterprise)))).toEqual([]);
    expect(toldOf(gridded(again(enterprise, person)))).toEqual(['header naturalPerson', 'header enterprise']);
    expect(toldOf(gridded(again(person, person)))).toEqual(['header naturalPerson']);
  });

  test('a name that stands over several columns is none of one of them', () => {
    const header: Rows = [['', ...names.slice(0, 4), ['法律服务机构', 2], '总计']];
    expect(toldOf(gridded(requests(...header)))).toEqual(['header otherOrg']);
  });

  test('a column that was left out is told as missing, not as one without a name', () => {
    const width = names.length - 1;
    const rows = gridded([
      ['', ...names.slice(0, 3), ...names.slice(4)],
      ['2.重复申请', ...SEVEN.slice(0, width)],
    ]);
    expect(toldOf(rows, { as: (row) => inFormOrder(row, { order: [0, 1, 2, -1, 3, 4, 5], width }) })).toEqual(['header']);
  });

  test('a header in another grid, or in lines of a text, says nothing of a grid', () => {
    const header = gridRows(gridOf(worded({ 自然人: '商业企业' }), {}, 1), 0, lexiconOf(edition));
    expect(toldOf([...header, ...gridded(requests())])).toEqual([]);
    const line = (labels: readonly string[], values: readonly string[]) => ({
      ...rowOf([], [], { layout: 'flow' }),
      labels: labels.map((text) => cellAt(normalise(text))),
      values: values.map((text) => cellAt(text)),
    });
    const text = [line(['商业企业', enterprise, ...rest], []), line(['1.属于国家秘密'], SEVEN)];
    expect(toldOf(text)).toEqual([]);
    expect(toldOf([...text, ...gridded([['2.重复申请', ...SEVEN]])])).toEqual([]);
  });

  test('a first row without values leaves its header unsaid', () => {
    expect(toldOf(gridded([...worded({ 自然人: '商业企业' }), ['3.要求提供公开出版物'], ...requests()]))).toEqual([]);
  });
});

describe('a header of groups', () => {
  const four = [...new Set(slotsOf('remedies').map(({ column }) => column))];
  const groups = [...new Set(slotsOf('remedies').map(({ group }) => group?.label ?? ''))];
  const table = (over: readonly string[] | null, columns: readonly string[] = groups.flatMap(() => four)): Rows => [
    ...(over ? [over.map((name) => [name, four.length] as const)] : []),
    columns,
    Array(15).fill('0'),
  ];
  const of = (group: string) =>
    slotsOf('remedies').flatMap(({ path, group: own }) => (own?.id === group ? [path.split('.').slice(-2).join('.')] : []));
  const told = (rows: Rows) => toldOf(gridded(rows), { table: 'remedies' });

  test.each<[what: string, rows: Rows, told: readonly string[]]>([
    ['as the form has it', table(groups), []],
    ['without their names', table(null), []],
    [
      'one named as another',
      table([groups[0] ?? '', groups[1] ?? '', groups[1] ?? '']),
      [['header', ...of('litigationAfterReview')].join(' ')],
    ],
    [
      'one of them under another word',
      table([groups[0] ?? '', '某某', groups[2] ?? '']),
      [['header', ...of('litigationDirect')].join(' ')],
    ],
    ['a column of one named as another', table(groups, ['结果纠正', ...groups.flatMap(() => four).slice(1)]), ['header review.upheld']],
  ])('%s', (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });
});

describe('a header over each block', () => {
  const [issued = '', repealed = '', inForce = ''] = slotsOf('disclosure').map(({ column }) => column);
  const block = (header: readonly Printed[], values: readonly Printed[] = ['3', '1', '20']): Rows => [
    ['信息内容', ...header],
    ['规章', ...values],
    ['行政规范性文件', ...values],
  ];

  test.each<[what: string, rows: Rows, told: readonly string[]]>([
    ['as the form has it', block([issued, repealed, inForce]), []],
    ['in an order of its own', block([inForce, repealed, issued]), []],
    ['named as another, told once for all rows of the block', block([repealed, repealed, inForce]), ['header issued']],
    ['of two names alike each stands for its own place', block([`${inForce}（百件）`, repealed, inForce]), ['header issued']],
    [
      'a name repeated over each column that it spanned',
      block([issued, issued, repealed, repealed, inForce], ['3', '3', '1', '1', '20']),
      [],
    ],
    ['without a name', block([issued, '', inForce]), ['header repealed']],
    ['no header', block([]).slice(1), ['header issued repealed inForce issued repealed inForce']],
    ['in hundreds', block([issued, repealed, `${inForce}（百件）`]), ['remark inForce']],
  ])('%s', (_, rows, told) => {
    expect(toldOf(gridded(rows), { table: 'disclosure' })).toEqual(told);
  });

  test('a row that was put into the form’s order keeps the header that it stood below', () => {
    const rows = gridded(block([inForce, repealed, `${issued}（百件）`], ['20', '1', '3']));
    const as = (row: ObservedRow) => inFormOrder(row, { order: [2, 1, 0], width: 3 });
    expect(toldOf(rows, { table: 'disclosure', as })).toEqual(['remark issued']);
  });

  test('a unit of money is no remark over money', () => {
    const rows: Rows = [
      ['信息内容', '本年收费金额（单位：万元）'],
      ['行政事业性收费', '12.5'],
    ];
    expect(toldOf(gridded(rows), { table: 'disclosure' })).toEqual([]);
  });
});

test('pairs have no header', () => {
  const rows = gridRows(
    gridOf([
      ['甲', '乙'],
      ['接听来电总量', '960'],
    ]),
    0,
    lexiconOf(hotlineForm),
  );
  expect(toldOf(rows, { table: 'calls', of: hotlineForm })).toEqual([]);
});
