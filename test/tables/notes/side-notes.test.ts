import { expect, test } from 'vitest';
import { whoseOf } from '../../../lib/audit/misfits-of';
import type { Block, Paragraph } from '../../../lib/document/document';
import type { Grid } from '../../../lib/document/grid';
import type { WordLine } from '../../../lib/document/word-lines';
import { readText } from '../../../lib/sources/text';
import { editionById } from '../../../lib/statute';
import { bareNote, noteSays } from '../../../lib/tables/notes/note-says';
import { openings, otherwise, wrongs } from '../../../lib/tables/notes/note-words';
import { sideNotes } from '../../../lib/tables/notes/side-notes';

const form = editionById('2021').tables[1];
if (!form) throw new Error('no table');
const empty = readText('x', { name: null });
const place = { kind: 'line', line: 1, span: null } as const;
const paragraph = (text: string, more: Partial<Paragraph> = {}): Block => ({
  kind: 'paragraph',
  text,
  place,
  heading: null,
  furniture: false,
  ...more,
});
const grid = (...texts: readonly string[]): Block => ({
  kind: 'grid',
  index: 0,
  rows: 1,
  columns: texts.length,
  place,
  cells: texts.map((text, column) => ({
    row: 0,
    column,
    rowSpan: 1,
    columnSpan: 1,
    raw: text,
    text,
    state: text === '' ? 'blank' : 'text',
    places: [place],
    confidence: 1,
  })),
});

/** What the blocks say beside the table in block `at`, or in several. */
function notes(blocks: readonly Block[], at: number | readonly number[], headings: readonly number[] = [], drawn = -1): string[] {
  const found = sideNotes(form as NonNullable<typeof form>, {
    document: { ...empty, blocks },
    blocks: new Set([at].flat()),
    drawn,
    headings: new Set(headings),
    isLabel: (text) => text === '本年不含上年结转',
    whose: whoseOf({ year: 2023, issuer: '临江市财政局' }),
  });
  return found.map(({ message }) => /其中“(.*?)”/.exec(message.zh)?.[1] ?? '');
}

const table = grid('自然人', '3');
const unit = paragraph('单位：百件');

test.each<[why: string, blocks: readonly Block[], at: number, said: readonly string[]]>([
  ['right above', [unit, table], 1, ['百件']],
  ['two above', [unit, paragraph('甲'), table], 2, ['百件']],
  ['three above is another’s', [unit, paragraph('甲'), paragraph('乙'), table], 3, []],
  ['two below', [table, paragraph('甲'), unit], 0, ['百件']],
  ['three below', [table, paragraph('甲'), paragraph('乙'), unit], 0, []],
  ['above and below, in their order', [paragraph('2022年度'), table, unit], 1, ['2022', '百件']],
  ['in a cell of its own', [grid('自然人', '注：应为5')], 0, ['应为']],
  ['in another table', [grid('单位：百件'), table], 1, []],
  ['in a menu', [paragraph('单位：百件', { furniture: true }), table], 1, []],
  ['a figure is no note', [grid('2022', '')], 0, []],
  ['a figure beside it is none, though it may be a year', [paragraph('2064'), table, paragraph('2,022')], 1, []],
  ['the form’s own words', [grid('本年不含上年结转')], 0, []],
  ['the form’s own words beside it', [paragraph('本年不含上年结转'), table], 1, []],
])('a note %s', (_, blocks, at, said) => {
  expect(notes(blocks, at)).toEqual(said);
});

test('a heading of the report is none, but what it says of its own table', () => {
  const heading = (text: string) => notes([paragraph(text), table], 1, [0]);
  expect(heading('三、收到和处理政府信息公开申请情况')).toEqual([]);
  expect(heading('三、收到和处理政府信息公开申请情况（2023年）')).toEqual([]);
  expect(heading('三、收到和处理政府信息公开申请情况（单位：百件）')).toEqual(['百件']);
  expect(heading('三、收到和处理政府信息公开申请情况（2022年）')).toEqual(['2022']);
  expect(heading('三、上年收到和处理政府信息公开申请情况')).toEqual(['上年收到和处理政府信息公开申请情况']);
  expect(notes([table, unit], 0, [1])).toEqual([]);
});

test('between the report’s headings nothing is a menu', () => {
  const note = paragraph('单位：百件', { furniture: true });
  expect(notes([paragraph('二、甲'), note, table, paragraph('四、乙')], 2, [0, 3])).toEqual(['百件']);
});

test.each<[why: string, line: string, said: readonly string[]]>([
  ['any short line', '第三行应为63', ['应为6']],
  ['what it says of the table', '本表已停用', ['已停用']],
  ['behind its opening', '注：1.表中数字可能偏低', ['可能偏低']],
  ['a column that holds another', '注：商业企业含科研机构。', ['含']],
  ['prose of some length', `${'本机关认真做好依申请公开工作，'.repeat(5)}第三行应为63`, []],
])('right at a table is told: %s', (_, line, said) => {
  expect(notes([paragraph(line), table], 1)).toEqual(said);
  expect(notes([table, paragraph(line)], 0)).toEqual(said);
  // Beyond a heading it is the text of another part.
  expect(notes([table, paragraph('四、乙'), paragraph(line)], 0, [1])).toEqual([]);
  expect(notes([paragraph(line), paragraph('三、甲'), table], 2, [1])).toEqual([]);
});

test.each(['3[1]', '3①', '3*', '3¹', '3（注2）'])('a figure with a mark, “%s”, sends for its footnote', (figure) => {
  const far = [paragraph('甲'), paragraph('乙'), paragraph('丙')];
  for (const mark of ['[1] ', '① ', '* ', '¹', '1 ', '注1：', '此处'])
    expect(notes([grid('自然人', figure), ...far, paragraph(`${mark}应为63`)], 0), mark).toHaveLength(1);
  expect(notes([grid('自然人', figure), ...far, paragraph('[1] 含个体工商户')], 0)).toEqual([]);
  expect(notes([grid('自然人', '3'), ...far, paragraph('[1] 应为63')], 0)).toEqual([]);
});

test.each<[why: string, blocks: readonly Block[], at: readonly number[], headings: readonly number[], said: readonly string[]]>([
  ['a caption above another table', [table, paragraph('2022年度'), grid('甲')], [0], [], []],
  ['a caption with something below it', [table, paragraph('2022年度'), paragraph('甲'), grid('乙')], [0], [], ['2022']],
  ['a caption above its own, another before it', [grid('甲'), paragraph('2022年度'), table], [2], [], ['2022']],
  ['a note above another table', [table, unit, grid('甲')], [0], [], ['百件']],
  ['any short line, its heading above the table', [paragraph('三、甲'), table, paragraph('第三行应为63')], [1], [0], ['应为6']],
  ['any short line with a word between', [table, paragraph('甲'), paragraph('第三行应为63')], [0], [], ['应为6']],
  ['any short line above with a word between', [paragraph('第三行应为63'), paragraph('甲'), table], [2], [], ['应为6']],
  ['a line of its own beyond a heading', [table, paragraph('四、乙'), paragraph('第三行应为63')], [0, 2], [1], ['应为6']],
  ['its heading above all of its parts', [paragraph('三、甲（2022年）'), table, paragraph('乙'), table], [1, 2, 3], [0], ['2022']],
  ['its heading among its parts', [paragraph('甲'), paragraph('三、甲（2022年）'), table], [1, 2], [1], ['2022']],
  ['a heading three above', [paragraph('三、甲（2022年）'), paragraph('甲'), paragraph('乙'), table], [3], [0], []],
  ['a heading of figures', [paragraph('2022'), table], [1], [0], []],
  ['a note in a cell of two tables', [grid('甲', '注：应为5'), grid('乙', '注：应为7')], [0, 1], [], ['应为', '应为']],
  ['a note beside the figure that it is on', [grid('自然人', '3（应为5）')], [0], [], []],
  ['a note beside a figure of some size', [grid('自然人', '1,203.5〔应为5〕')], [0], [], []],
])('%s', (_, blocks, at, headings, said) => {
  expect(notes(blocks, at, headings)).toEqual(said);
});

test('of a table that has the form’s own words alone no cell is asked, of the others all are', () => {
  const own = grid('自然人', '注：应为5');
  expect(notes([own, own], [0, 1], [], 0)).toEqual(['应为']);
  expect(notes([own], 0, [], 0)).toEqual([]);
  expect(notes([unit, own], 1, [], 1)).toEqual(['百件']);
});

test('a line is quoted as far as sixty characters', () => {
  const quoted = (line: string) =>
    sideNotes(form as NonNullable<typeof form>, {
      document: { ...empty, blocks: [paragraph(line), table] },
      blocks: new Set([1]),
      drawn: -1,
      headings: new Set(),
      isLabel: () => false,
      whose: whoseOf({ year: 2023, issuer: null }),
    }).map(({ message }) => [/印有“(.*?)”/.exec(message.zh)?.[1], /prints “(.*?)”/.exec(message.en)?.[1]]);
  const sixty = `注：第三行应为5${'甲'.repeat(52)}`;
  expect(quoted(sixty)).toEqual([[sixty, sixty]]);
  expect(quoted(`${sixty}乙`)).toEqual([[`${sixty}…`, `${sixty}…`]]);
});

test('a cell that could not be read says nothing', () => {
  const own = grid('自然人', '注：应为5') as Grid;
  expect(notes([{ ...own, cells: own.cells.map((cell) => ({ ...cell, state: 'unread' as const })) }], 0)).toEqual([]);
});

test('what is told stands where it is printed', () => {
  const line = (nth: number) => ({ kind: 'line' as const, line: nth, span: null });
  const own = grid('自然人', '注：应为5') as Grid;
  const placed = { ...own, place: line(9), cells: own.cells.map((cell, nth) => ({ ...cell, places: nth === 1 ? [line(7)] : [] })) };
  const bare = { ...placed, cells: placed.cells.map((cell) => ({ ...cell, places: [] })) };
  const placesOf = (blocks: readonly Block[], at: number) =>
    sideNotes(form as NonNullable<typeof form>, {
      document: { ...empty, blocks },
      blocks: new Set([at]),
      drawn: -1,
      headings: new Set([blocks.length - 1]),
      isLabel: () => false,
      whose: whoseOf({ year: 2023, issuer: null }),
    }).map(({ place, cells }) => [place?.kind === 'line' && place.line, cells]);
  const last = paragraph('四、乙');
  expect(placesOf([placed, last], 0)).toEqual([[7, []]]);
  expect(placesOf([bare, last], 0)).toEqual([[9, []]]);
  expect(placesOf([paragraph('单位：百件', { place: line(3) }), table, last], 1)).toEqual([[3, []]]);
  expect(placesOf([paragraph('图例\n单位：百件', { furniture: true, place: line(4) }), table, last], 1)).toEqual([[4, []]]);
});

test.each<[why: string, blocks: readonly Block[], at: readonly number[], headings: readonly number[], count: number]>([
  ['told once, though it stands right below', [grid('自然人', '3①'), paragraph('① 应为63')], [0], [], 1],
  ['above the table', [paragraph('① 应为63'), paragraph('甲'), paragraph('乙'), paragraph('丙'), grid('自然人', '3①')], [4], [], 0],
  ['a heading', [grid('自然人', '3①'), paragraph('甲'), paragraph('乙'), paragraph('丙'), paragraph('1 应为63')], [0], [4], 0],
  ['without a mark', [grid('自然人', '3①'), paragraph('甲'), paragraph('乙'), paragraph('丙'), paragraph('第三行应为63')], [0], [], 0],
  [
    'of a table whose second part alone is marked',
    [grid('自然人', '3'), grid('甲', '3①'), paragraph('甲'), paragraph('乙'), paragraph('丙'), paragraph('① 应为63')],
    [0, 1],
    [],
    1,
  ],
  [
    'of a table with a line',
    [paragraph('甲'), grid('甲', '3①'), paragraph('甲'), paragraph('乙'), paragraph('丙'), paragraph('① 应为63')],
    [0, 1],
    [],
    1,
  ],
  [
    'where a cell holds a mark alone',
    [grid('自然人', '※'), paragraph('甲'), paragraph('乙'), paragraph('丙'), paragraph('※ 应为63')],
    [0],
    [],
    0,
  ],
  ['in another table', [grid('自然人', '3①'), paragraph('甲'), paragraph('乙'), paragraph('丙'), grid('① 应为63')], [0], [], 0],
])('a footnote %s', (_, blocks, at, headings, count) => {
  expect(notes(blocks, at, headings)).toHaveLength(count);
});

test('page furniture within the report is none, line by line; behind its last heading it is', () => {
  const heading = paragraph('六、其他需要报告的事项');
  const inAside = paragraph('图例\n单位：百件', { furniture: true });
  expect(notes([inAside, table, heading], 1, [2])).toEqual(['百件']);
  expect(notes([heading, table, inAside], 1, [0])).toEqual([]);
  expect(notes([{ ...inAside, unshown: true } as Block, table, heading], 1, [2])).toEqual([]);
});

test.each<[note: string, said: string | null]>([
  ['单位：百件', '百件'],
  ['以百件为单位', '以百件为单位'],
  ['（单位：千 件）', '千件'],
  ['计量单位：件', null],
  ['注：第三行应为63', '应为'],
  ['※ 暂估', '暂估'],
  ['①不含派出机构', '不含'],
  ['表中数据为初步统计', '初步'],
  ['以上数据为2022年度', '2022'],
  ['注：以上数据均为上半年', '上半年'],
  ['说明：本表由办公室填写', null],
  ['全年工作有误差，应为改进', null],
  [`注：${'甲'.repeat(114)}应为5`, '应为'],
  [`注：${'甲'.repeat(117)}应为5`, null],
])('“%s” says %s', (note, said) => {
  expect(notes([paragraph(note), table], 1)).toEqual(said === null ? [] : [said]);
});

/** A line of data as notes: with each of its words, and with none. */
const sentencesOf = (line: WordLine): [sentence: string, without: string, said: string | null][] =>
  'find' in line
    ? line.needs.map((sentence) => [sentence, sentence.replace(line.find, ''), line.find.exec(sentence)?.[0] ?? null])
    : line.words.split(' ').map((word) => [line.needs.replace('~', word), line.needs.replace('~', ''), word]);

test.each(openings.flatMap(sentencesOf))('“%s” is a note by its beginning', (sentence, without) => {
  expect(notes([paragraph(sentence), table], 1)).toHaveLength(1);
  expect(notes([paragraph(without), table], 1)).toEqual([]);
});

test.each(otherwise.flatMap(sentencesOf))('“%s” says so by one word', (sentence, without, said) => {
  expect(notes([paragraph(sentence), table], 1)).toEqual([said]);
  expect(notes([paragraph(without), table], 1)).toEqual([]);
});

test.each(Object.entries({ openings, otherwise }))('no word of the %s begins another, which alone would do', (_, lines) => {
  const words = lines.flatMap((line) => ('find' in line ? [] : line.words.split(' ')));
  expect(words.filter((word, at) => words.some((other, nth) => nth !== at && word.startsWith(other)))).toEqual([]);
});

test.each(wrongs.flatMap(sentencesOf))('“%s” at a table says so, note or not', (sentence) => {
  expect(notes([table, paragraph(sentence)], 0)).toHaveLength(1);
});

test.each([
  '统计范围：本机关',
  '统计范围仅为本机关',
  '统计范围包括局机关和所属单位',
  '统计时间：2023年1月1日至2023年12月31日',
  '本表不含个人信息',
  '如表格无法正常显示，请更换浏览器',
  '表格无法显示时请刷新',
  '数据管理有待更新',
  '评论加载中',
  '带*号的项目为必填项',
  '红色标记为合计行',
])('“%s” limits nothing', (line) => {
  expect(notes([table, paragraph(line)], 0)).toEqual([]);
});

test.each<[edition: '2019' | '2021', line: string, said: string | null]>([
  ['2021', '注：收费金额的单位为元', '金额的单位为元'],
  ['2021', '说明：行政事业性收费以元计', '以元'],
  ['2021', '单位：元', '单位:元'],
  ['2021', '单位：件、万元', null],
  ['2021', '注：全年收费金额为0元', null],
  ['2019', '单位：元', null],
])('a note on the unit of money, where the form has its own (%s): %s', (id, line, said) => {
  const own = editionById(id).tables.find((one) => one.id === 'disclosure');
  expect(own && noteSays(bareNote(line), own, whoseOf({ year: 2023, issuer: '临江市财政局' }), true)).toBe(said);
});
