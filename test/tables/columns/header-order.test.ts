import { describe, expect, test } from 'vitest';
import { editionById } from '../../../lib/statute';
import { lexiconOf } from '../../../lib/statute/lexicon';
import { readHeader } from '../../../lib/tables/columns/header-order';
import { cellAt } from '../observed';

const edition = editionById('2021');
const lexicon = lexiconOf(edition);
const slotsOf = (table: string) => edition.tables.find(({ id }) => id === table)?.rows[0]?.slots ?? [];
const columns = slotsOf('requests').map(({ column }) => column);
const [person = '', enterprise = '', science = '', social = '', legal = '', others = '', total = ''] = columns;

/** The header's words from the third column on; `|` stands before a cell over two columns. */
const read = (words: readonly string[], table = 'requests', from = 2) => {
  let across = from;
  const cells = words.map((word) => {
    const span = word.startsWith('|') ? Number(word[1]) : 1;
    const cell = cellAt(word.replace(/^\|\d/, ''), across, { span });
    across += span;
    return cell;
  });
  return readHeader(cells, slotsOf(table), lexicon);
};

describe('a header with each column once', () => {
  test('in the form’s order', () => {
    expect(read(columns)).toEqual({ order: [0, 1, 2, 3, 4, 5, 6], width: 7, extra: [], across: [2, 3, 4, 5, 6, 7, 8] });
  });

  test.each<[how: string, words: readonly string[], order: readonly number[] | null, extra?: readonly string[]]>([
    ['the total first', [total, ...columns.slice(0, 6)], [1, 2, 3, 4, 5, 6, 0]],
    ['two changed places', [enterprise, person, ...columns.slice(2)], [1, 0, 2, 3, 4, 5, 6]],
    ['a sum more', [...columns.slice(0, 6), '小计', total], [0, 1, 2, 3, 4, 5, 7], ['小计']],
    ['one with a character lost', [person, '商业企', science, social, legal, others, total], [0, 1, 2, 3, 4, 5, 6]],
    ['two with a character lost each', [person, '商业企', '科研机', social, legal, others, total], [0, 1, 2, 3, 4, 5, 6]],
    ['one with quite another name: it alone is left', [person, '个体户', science, social, legal, others, total], [0, 1, 2, 3, 4, 5, 6]],
    ['two with other names', [person, '个体户', '学校', social, legal, others, total], null],
    ['three with other names, and one of them alike', [person, '商业企', '学校', '协会', legal, others, total], null],
    ['three with a character lost each', [person, '商业企', '科研机', '社会公益组', legal, others, total], [0, 1, 2, 3, 4, 5, 6]],
    ['four with a character lost each', [person, '商业企', '科研机', '社会公益组', '法律服务机', others, total], null],
    [
      'one in two columns’ words is the first of them',
      [person, enterprise, science, '社会公益法律服务组织机构', others, total],
      [0, 1, 2, 3, -1, 4, 5],
    ],
    ['four of them lost', ['甲', '乙', '丙', '丁', legal, others, total], null],
    ['one printed twice', [person, person, enterprise, science, social, legal, others, total], null],
    ['one absent, and nothing in its place', [person, science, social, legal, others, total], [0, -1, 1, 2, 3, 4, 5]],
    ['two absent', [science, social, legal, others, total], null],
    [
      'a sum where one is absent is not that one',
      [person, '小计', science, social, legal, others, total],
      [0, -1, 2, 3, 4, 5, 6],
      ['小计'],
    ],
    ['a note behind all', [...columns, '备注'], [0, 1, 2, 3, 4, 5, 6], ['备注']],
    ['a note behind another word for the total', [...columns.slice(0, 6), '合计', '备注'], [0, 1, 2, 3, 4, 5, 6], ['备注']],
    ['the total with room for a note', [...columns.slice(0, 6), '总计 备注'], [0, 1, 2, 3, 4, 5, 6]],
    ['another word for the total with room for a note', [...columns.slice(0, 6), '合计 备注'], [0, 1, 2, 3, 4, 5, 6]],
    ['the total, and another with room for a note', [...columns, '合计 备注'], [0, 1, 2, 3, 4, 5, 6], ['合计 备注']],
    ['a word before the first is none', ['个体户', ...columns.slice(1)], [-1, 0, 1, 2, 3, 4, 5]],
    ['the first with another name, behind the second', [enterprise, '个体户', ...columns.slice(2)], [1, 0, 2, 3, 4, 5, 6]],
    ['the first lost, and two foreign ones', [enterprise, '个体户', '学校', ...columns.slice(2)], null],
    ['two foreign columns more', [...columns, '电话', '传真'], [0, 1, 2, 3, 4, 5, 6], ['电话', '传真']],
    ['a foreign column more', [...columns, '电话'], [0, 1, 2, 3, 4, 5, 6], ['电话']],
  ])('%s', (_, words, order, extra = []) => {
    const found = read(words);
    expect(found?.order ?? null).toEqual(order);
    const isBefore = order?.[0] === -1 && words.length === columns.length;
    if (found) expect([found.extra.map(({ text }) => text), found.width]).toEqual([extra, words.length - (isBefore ? 1 : 0)]);
  });

  test('words before the first column, spanning cells and captions are no columns', () => {
    const cells = [
      cellAt('备注', 0),
      cellAt('甲乙', 5, { span: 3 }),
      cellAt('申请人情况', 4),
      ...columns.map((word, nth) => cellAt(word, nth + 2)),
    ];
    expect(readHeader(cells, slotsOf('requests'), lexicon)).toMatchObject({ order: [0, 1, 2, 3, 4, 5, 6], width: 7 });
  });

  test('two words in one column are not clear', () => {
    expect(readHeader([...columns.map((word, nth) => cellAt(word, nth + 2)), cellAt('电话', 4)], slotsOf('requests'), lexicon)).toBeNull();
    expect(readHeader([...columns.map((word, nth) => cellAt(word, nth + 2)), cellAt('电话', 2)], slotsOf('requests'), lexicon)).toBeNull();
  });

  test('it goes by where the words stand, not by which comes first', () => {
    const cells = columns.map((word, nth) => cellAt(word, nth + 2)).reverse();
    expect(readHeader(cells, slotsOf('requests'), lexicon)?.order).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});

describe('a header whose cells are not merged', () => {
  const down = (words: readonly string[]) => words.map((word, at) => cellAt(word, at + 2));

  test('a word that stands again below itself is one', () => {
    const first = [total, person, '法人或其他组织', '法人或其他组织', '法人或其他组织', '法人或其他组织', '法人或其他组织'];
    const read = readHeader([...down(first), ...down([total, ...columns.slice(0, 6)])], slotsOf('requests'), lexicon);
    expect(read).toMatchObject({ order: [1, 2, 3, 4, 5, 6, 0], width: 7, extra: [] });
  });

  test('two words for one column are not', () => {
    expect(readHeader([...down(columns), ...down([enterprise])], slotsOf('requests'), lexicon)).toBeNull();
  });
});

describe('a header with each column once in each group', () => {
  const four = [...new Set(slotsOf('remedies').map(({ column }) => column))];
  const groups = [...new Set(slotsOf('remedies').map(({ group }) => group?.label ?? ''))];
  const all = groups.flatMap(() => four);
  const over = (names: readonly string[]) => names.map((name) => `|${four.length}${name}`);
  const both = (names: readonly string[], words: readonly string[]) => {
    let [a, b] = [0, 0];
    const cells = [
      ...over(names).map((word) => {
        const cell = cellAt(word.slice(2), a, { span: four.length });
        a += four.length;
        return cell;
      }),
      ...words.map((word) => cellAt(word, b++)),
    ];
    return readHeader(cells, slotsOf('remedies'), lexicon)?.order ?? null;
  };
  const inOrder = all.map((_, nth) => nth);

  test('in the form’s order, with the groups’ names or without', () => {
    expect(read(all, 'remedies', 0)?.order).toEqual(inOrder);
    expect(both(groups, all)).toEqual(inOrder);
  });

  test('the groups in another order', () => {
    const size = four.length;
    const turned = [groups[1] ?? '', groups[0] ?? '', ...groups.slice(2)];
    expect(both(turned, all)).toEqual(inOrder.map((nth) => (nth < size ? nth + size : nth < 2 * size ? nth - size : nth)));
  });

  test('two columns of one group in another order', () => {
    const [first = '', second = '', ...rest] = all;
    const order = both(groups, [second, first, ...rest]);
    expect(order?.slice(0, 4)).toEqual([1, 0, 2, 3]);
    expect(read([second, first, ...rest], 'remedies', 0)?.order.slice(0, 4)).toEqual([1, 0, 2, 3]);
  });

  test('not clear: a column less, a column twice, a word more', () => {
    expect(both(groups, all.slice(1))).toBeNull();
    expect(both(groups, [all[1] ?? '', ...all.slice(1)])).toBeNull();
    expect(read([all[1] ?? '', ...all.slice(1)], 'remedies', 0)).toBeNull();
    expect(read([...all, '电话'], 'remedies', 0)).toBeNull();
  });
});
