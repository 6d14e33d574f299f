import { expect, test } from 'vitest';
import type { Paragraph } from '../../../lib/document/document';
import { normalise } from '../../../lib/document/normalise';
import { editionById } from '../../../lib/statute';
import { lexiconOf } from '../../../lib/statute/lexicon';
import { cellsOf } from '../../../lib/tables/rows/line-cells';

const lexicon = lexiconOf(editionById('2021'));
const line = (text: string, more: Partial<Paragraph> = {}) => {
  const paragraph: Paragraph = {
    kind: 'paragraph',
    text,
    place: { kind: 'line', line: 1, span: null },
    heading: null,
    furniture: false,
    ...more,
  };
  return cellsOf(paragraph, normalise(text), lexicon);
};

test.each<[why: string, text: string, cells: readonly string[]]>([
  ['a label alone', '行政许可', ['行政许可']],
  ['a label and its value', '行政许可 97', ['行政许可', '97']],
  ['nothing between them', '行政许可97', ['行政许可', '97']],
  [
    'a label with a remark',
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形） 2',
    ['(二)部分公开(区分处理的,只计这一情形,不计其他情形)', '2'],
  ],
  ['a unit behind the value', '行政事业性收费 64.5万元', ['行政事业性收费', '64.5万元']],
  ['dashes', '规章 / — -3', ['规章', '/', '—', '-3']],
  ['long dashes', '规章 —— -- 3', ['规章', '——', '--', '3']],
  ['dashes and figures without a label may be anything', '—— 4 -- 1 0', ['—— 4 -- 1 0']],
  ['a group and a row', '三、本年度办理结果 （一）予以公开', ['三、本年度办理结果', '(一)予以公开']],
  ['a group, a row and its values', '三、本年度办理结果 （一）予以公开 3 0', ['三、本年度办理结果', '(一)予以公开', '3', '0']],
  ['words behind a group that are no row', '三、本年度办理结果 予以公示', ['三、本年度办理结果 予以公示']],
  ['other words before a row are no group', '关于 （一）予以公开', ['关于 (一)予以公开']],
  ['but with figures behind they are what is left of one', '甲 乙 行政许可 3', ['甲 乙', '行政许可', '3']],
  ['figures alone', '1 2,000 -3', ['1', '2,000', '-3']],
  ['one figure', '15', ['15']],
  ['a unit behind the last of them', '1 2件', ['1', '2件']],
  ['a sentence', '全年收到申请 5 件，答复 5 件', ['全年收到申请 5 件,答复 5 件']],
  ['other words and a figure', '群众来访 12', ['群众来访 12']],
  ['other words and four', '群众来访 1 2 3 4', ['群众来访 1 2 3 4']],
  ['before five any words are a label', '群众来访 1 2 3 4 5', ['群众来访', '1', '2', '3', '4', '5']],
  [
    'pieces of groups, and the numbered row behind them',
    '办 不予 2.其他法律 0 0 0 0 0',
    ['办 不予', '2.其他法律', '0', '0', '0', '0', '0'],
  ],
  ['numbered by a bracket or a comma', '果 （四）无法 1 1 1 1 4', ['果', '(四)无法', '1', '1', '1', '1', '4']],
  ['so too', '甲 四、结转 1 1 1 1 4', ['甲', '四、结转', '1', '1', '1', '1', '4']],
  ['the first line of a label', '2.申请人逾期 3', ['2.申请人逾期', '3']],
  ['too short for one', '1.属 3', ['1.属 3']],
  ['as short as one may be', '1.属于 3', ['1.属于', '3']],
  ['broken by a space it is none', '1.属于 国家 3', ['1.属于 国家 3']],
])('%s: %s', (_, text, cells) => {
  expect(line(text).map((cell) => cell.text)).toEqual(cells);
});

test('a whole line keeps what is printed, its pieces are what was taken apart', () => {
  expect(line('（一）予以 公开').map(({ raw }) => raw)).toEqual(['（一）予以 公开']);
  expect(line('行政许可 ９７').map(({ raw, kind }) => [raw, kind])).toEqual([
    ['行政许可', 'label'],
    ['97', 'number'],
  ]);
});

test('what was recognised without a cell is not to be compared with one', () => {
  expect(line('行政许可 97').map(({ confidence, across, span }) => [confidence, across, span])).toEqual(Array(2).fill([1, -1, 1]));
  expect(line('行政许可 97', { recognised: true }).map(({ confidence }) => confidence)).toEqual([0, 0]);
});
