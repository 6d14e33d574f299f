import { describe, expect, test } from 'vitest';
import { normalise } from '../../../lib/document/normalise';
import { lexiconOf } from '../../../lib/statute/lexicon';
import { inFormOrder } from '../../../lib/tables/columns/columns';
import { headerMisfits } from '../../../lib/tables/printed/printed-headers';
import { gridRows } from '../../../lib/tables/rows/grid-rows';
import type { ObservedRow } from '../../../lib/tables/rows/observed-row';
import { hotlineForm } from '../../statute/hotline-form';
import { cellAt, gridOf, rowOf } from '../observed';
import { edition, gridded, misfitsOf, type Rows, slotsOf, toldOf, wordsOf } from './told-headers';

const names = slotsOf('requests').map(({ column }) => column);
const [person = '', enterprise = '', ...rest] = names;
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

describe('a row of figures without a label', () => {
  const figures = Array.from({ length: 15 }, () => '0');
  const told = (...rows: Rows) => {
    const all = gridded(rows);
    const form = edition.tables.find(({ id }) => id === 'remedies');
    const item = form?.rows[0];
    const row = all.at(-1);
    if (!form || !item || !row) throw new Error('no table');
    return headerMisfits(form, [{ item, row, by: 'exact' }], all, lexiconOf(edition)).map(({ message }) => message.zh);
  };
  test('is asked about where no word of the table stands anywhere', () => {
    expect(told(figures)).toEqual([expect.stringContaining('没有表头')]);
    expect(told(['', '总计', ...figures.slice(2)], figures)).toEqual([expect.stringContaining('没有表头')]);
  });
  test('is not where one does', () => {
    expect(told(['未经复议直接起诉　复议后起诉'], figures)).toEqual([]);
  });
});

describe('one header over all rows', () => {
  test.each<[what: string, header: Rows, told: readonly string[]]>([
    ['as the form has it', whole, []],
    ['another word that the form knows', worded({ 总计: '合计' }), []],
    ['a damaged word', worded({ 商业企业: '商业企' }), []],
    ['a name behind that of its group', worded({ 商业企业: '法人或其他组织－商业企业', 其他: '法人或其他组织－其他' }), []],
    ['a name behind another column’s', worded({ 商业企业: '自然人－商业企业' }), ['header enterprise']],
    ['a damaged word, and cells left empty below', [...worded({ 商业企业: '商业企' }), Array(8).fill('')], []],
    ['a column named as another', worded({ 自然人: '商业企业' }), ['header naturalPerson']],
    ['two words over the columns of each other', worded({ 自然人: '单位', 法人或其他组织: '自然人' }), ['header naturalPerson']],
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
      'that stands askew, its names in two rows',
      [
        ['', '', person, ['法人或其他组织', 5], names[6] ?? ''],
        ['', '', null, ...names.slice(1, 6), null],
      ],
      [],
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

  test.each<[what: string, rows: Rows, words: readonly string[]]>([
    ['named as another', requests(...worded({ 自然人: '商业企业' })), ['“自然人”一列的表头印作“商业企业”，按位置认作“自然人”']],
    ['without a name', requests(...worded({ 商业企业: '' })), ['“商业企业”一列没有表头，按位置认作“商业企业”']],
    [
      'of which four have none',
      requests(...worded({ 自然人: '', 商业企业: '', 科研机构: '', 其他: '' })),
      ['“自然人”一列没有表头，按位置认作“自然人”；另有 3 列也是如此'],
    ],
    [
      'in hundreds, all of them and one',
      requests(...worded({ 申请人情况: '申请人情况（千件）', 商业企业: '商业企业（百件）' })),
      [
        '印有“申请人情况(千件)”：其中“千件”可能改变数字的含义，请对照原文',
        '印有“商业企业(百件)”：其中“百件”可能改变数字的含义，请对照原文',
      ],
    ],
    [
      'under another word than the form’s',
      requests(...worded({ 法人或其他组织: '个人' })),
      ['“法人或其他组织”各列的上方印作“个人”，按位置认作“法人或其他组织”'],
    ],
    [
      'under another word, one of them named as another',
      requests(...worded({ 法人或其他组织: '个人', 商业企业: '非商业企业' })),
      ['“商业企业”一列的表头印作“非商业企业”，按位置认作“商业企业”'],
    ],
    [
      'with a word of the header, or of a row, below their names',
      requests(...worded({ 商业企业: '商业企' }), ['', '申请人情况', '行政许可', ...Array(5).fill('')]),
      [],
    ],
    [
      'with a word that nobody knows below their names',
      requests(...worded({ 商业企业: '商业企' }), ['', '邮寄申请', ...Array(6).fill('')]),
      ['“自然人”一列的表头印作“邮寄申请”，按位置认作“自然人”'],
    ],
    ['in their order, with such a word below them', requests(...whole, ['', '邮寄申请', ...Array(6).fill('')]), []],
    ['with such a word below two of them', requests(...worded({ 商业企业: '商业企' }), ['', ['线上申请', 2], ...Array(5).fill('')]), []],
    ['with nothing over those that the form has a word for', requests(...worded({ 法人或其他组织: '' })), []],
    ['with the word that belongs over all', requests(...worded({ 法人或其他组织: '申请人情况' })), []],
    ['with a row’s label over them', requests(...worded({ 法人或其他组织: '行政许可' })), []],
    [
      'with their word over some of them, and another over all of them',
      requests(
        whole[0] ?? [],
        [null, person, ['某类', 5], names[6] ?? ''],
        [null, null, ['法人或其他组织', 2], '', '', '', null],
        whole[2] ?? [],
      ),
      [],
    ],
    ['with the table’s own name over all', requests(['', ['某市统计表', 7]], ['', ...names]), []],
    [
      'with another word over all but the total',
      requests(['', ['某市统计表', 6], ''], ['', ...names]),
      ['“法人或其他组织”各列的上方印作“某市统计表”，按位置认作“法人或其他组织”'],
    ],
    ['with a word like the form’s over all', requests(['', ['申请情况', 7]], ['', ...names]), []],
    [
      'with the opposite of the form’s word over all',
      requests(['', ['被申请人情况', 7]], ['', ...names]),
      ['“申请人情况”各列的上方印作“被申请人情况”，按位置认作“申请人情况”'],
    ],
    [
      'with a share over some of them',
      requests(...worded({ 法人或其他组织: '法人或其他组织占比' })),
      ['“法人或其他组织”各列的上方印作“法人或其他组织占比”，按位置认作“法人或其他组织”'],
    ],
    [
      'whose names are printed again, wrong as the first time',
      [...requests(...worded({ 自然人: '商业企业' })), ['续表', enterprise, person, ...rest], ['8.属于行政查询事项', ...SEVEN]],
      ['“自然人”一列的表头印作“商业企业”，按位置认作“自然人”', '“商业企业”一列的表头印作“自然人”，按位置认作“商业企业”'],
    ],
    ['whose names are printed again behind the last row', [...requests(...whole), ['续表', enterprise, person, ...rest]], []],
  ])('columns %s', (_, rows, words) => {
    expect(wordsOf(gridded(rows))).toEqual(words);
  });

  test('values that were put in another order than the names stand below others’ names', () => {
    const as = (row: ObservedRow) => inFormOrder(row, { order: [1, 0, 2, 3, 4, 5, 6], width: 7 });
    expect(toldOf(gridded(requests(...whole)), { as })).toEqual(['header naturalPerson', 'header enterprise']);
    expect(toldOf(gridded(requests(...worded({ 自然人: '商业企业', 商业企业: '自然人' }))), { as })).toEqual([]);
  });

  test('the first row with all its values says where they stand', () => {
    const short = ['3.要求提供公开出版物', ...SEVEN.slice(1)];
    expect(toldOf(gridded([...worded({ 自然人: '商业企业' }), short, ...requests()]))).toEqual(['header naturalPerson']);
    expect(toldOf(gridded([...worded({ 自然人: '商业企业' }), short]))).toEqual([]);
  });

  test('a note stands where what it tells of stands', () => {
    const marked = (rows: Rows) =>
      gridRows(gridOf(rows), 0, lexiconOf(edition)).map((row, line) => {
        const placed = (cells: ObservedRow['labels']) =>
          cells.map((cell) => ({ ...cell, place: { kind: 'line' as const, line: line * 100 + cell.across, span: null } }));
        return { ...row, labels: placed(row.labels), values: placed(row.values) };
      });
    const placesOf = (header: Rows) => misfitsOf(marked(requests(...header))).map(({ place }) => place?.kind === 'line' && place.line);
    expect(placesOf(worded({ 自然人: '商业企业' }))).toEqual([101]);
    expect(placesOf(worded({ 商业企业: '' }))).toEqual([302]);
    expect(placesOf(worded({ 申请人情况: '申请人情况（千件）', 法人或其他组织: '个人' }))).toEqual([1, 102]);
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

  test('a row of figures whose label is printed twice is no header', () => {
    const twice: Rows = [
      ...whole,
      ['1.属于国家秘密', '', ...SEVEN],
      ['(七)总计', '(七)总计', ...SEVEN],
      ['四、结转下年度继续办理', '', ...SEVEN],
    ];
    const aligned = twice.map((row, at) =>
      at === 0 ? [['', 2] as const, ['申请人情况', 7] as const] : at < whole.length ? [null, ...row] : row,
    );
    expect(toldOf(gridded(aligned))).toEqual([]);
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

test('pairs have no header', () => {
  const rows = gridRows(
    gridOf([
      ['指标名称', '数值'],
      ['接听来电总量', '960'],
    ]),
    0,
    lexiconOf(hotlineForm),
  );
  expect(toldOf(rows, { table: 'calls', of: hotlineForm })).toEqual([]);
});

describe('a header in a table of its own, above the one of the rows', () => {
  const body: Rows = [
    ['1.属于国家秘密', ...SEVEN],
    ['2.重复申请', ...SEVEN],
  ];
  const rowsOf = (index: number, rows: Rows) => gridRows({ ...gridOf(rows), index }, index, lexiconOf(edition));
  const apart = (header: Rows, between: Rows = []) => [
    ...rowsOf(between.length > 0 ? 0 : 1, header),
    ...(between.length > 0 ? rowsOf(1, between) : []),
    ...rowsOf(2, body),
  ];

  test.each<[what: string, rows: ReturnType<typeof apart>, told: readonly string[]]>([
    ['as the form has it', apart(whole), []],
    [
      'two names exchanged',
      apart(worded({ 商业企业: '科研机构', 科研机构: '商业企业' })),
      ['header enterprise', 'header researchInstitute'],
    ],
    ['a name too few', apart(worded({ 商业企业: '', 科研机构: '商业企业' })), []],
    ['another table stands between', apart(worded({ 商业企业: '科研机构', 科研机构: '商业企业' }), [['附件', '2']]), []],
  ])('%s', (_, rows, told) => {
    expect(toldOf(rows)).toEqual(told);
  });
});
