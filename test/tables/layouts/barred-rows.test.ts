import { expect, it } from 'vitest';
import type { Block } from '../../../lib/document/document';
import { editionById } from '../../../lib/statute';
import { lexiconOf } from '../../../lib/statute/lexicon';
import { barredRows } from '../../../lib/tables/layouts/barred-rows';
import { costOfTwice, LIMIT } from '../../cost-of-twice';

const blocks = (lines: readonly string[]): Block[] =>
  lines.map((text, at) => ({ kind: 'paragraph', text, place: { kind: 'line', line: at + 1, span: null } }) as Block);
const lexicon = lexiconOf(editionById('2021'));
const RULES = Array.from({ length: 6 }, () => '├──┤');
const box = (rows: number) => blocks([...RULES, ...Array.from({ length: rows }, () => '│予以公开│1│')]);

it('one cell of a drawn box that takes thousands of lines costs as much as it is long', () => {
  const read = (lines: Block[]) => () => barredRows(lines, 0, lexicon);
  expect(costOfTwice({ workOn: (times) => read(box(20_000 * times)), least: 4 })).toBeLessThan(LIMIT);
});

it('a cell that takes several lines of a box is put together, one of Markdown takes one', () => {
  const texts = (lines: readonly string[]) =>
    barredRows(blocks(lines), 0, lexicon)?.rows.map(({ labels, values }) => [...labels, ...values].map(({ text }) => text));
  expect(texts([...RULES, '│部分│12│', '│公开│  │', '├──┤', '│予以公开│3│'])).toEqual([
    ['部分公开', '12'],
    ['予以公开', '3'],
  ]);
  // Whether 1 above 2 is a number nobody knows.
  expect(texts([...RULES, '│予以│1│', '│公开│2│'])).toEqual([['予以公开', '1 2']]);
  expect(texts(['|部分公开|1|', '|---|---|', '|予以公开|3|'])).toEqual([
    ['部分公开', '1'],
    ['予以公开', '3'],
  ]);
  // Three figures are three rows of a box without lines between them.
  expect(texts(['┌──┐', '│甲│1│', '│乙│2│', '│丙│3│', '└──┘'])).toEqual([
    ['甲', '1'],
    ['乙', '2'],
    ['丙', '3'],
  ]);
  // A frame parts no rows, even where no column has three figures.
  expect(texts(['┌──┐', '│甲│乙│', '│丙│丁│', '│1│2│', '└──┘'])).toEqual([
    ['甲', '乙'],
    ['丙', '丁'],
    ['1', '2'],
  ]);
  // Words of a header above the figures of a row.
  const [rule, words, figures] = ['├──┤', '│甲│乙│丙│丁│', '│戊│1│2│3│'];
  expect(texts([rule, words, rule, '│甲│己│庚│辛│', figures, rule])).toEqual([
    ['甲', '乙', '丙', '丁'],
    ['甲', '己', '庚', '辛'],
    ['戊', '1', '2', '3'],
  ]);
  expect(barredRows(blocks(['|予以公开|3|']), 0, lexicon)).toBeNull();
});

it('commas part the cells of a file’s rows, and no sentences', () => {
  const texts = (lines: readonly string[]) =>
    barredRows(blocks(lines), 0, lexicon)?.rows.map(({ labels, values }) => [...labels, ...values].map(({ text }) => text)) ?? null;
  const rows = ['项目,甲,乙,丙', '予以公开,1,,2', '部分公开,0,"1,204",-'];
  expect(texts([...rows, '以上数据由办公室汇总'])).toEqual([
    ['项目', '甲', '乙', '丙'],
    ['予以公开', '1', '', '2'],
    ['部分公开', '0', '1,204', '-'],
  ]);
  expect(texts(rows.slice(0, 2))).toBeNull();
  expect(texts([...rows.slice(0, 2), '部分公开,0,1'])).toBeNull();
  expect(texts(['收到申请,答复申请,公开信息,开展培训', '受理,登记,答复,归档', '培训,考核,评议,整改'])).toBeNull();
  expect(texts(rows.map((row) => `${row}。`))).toBeNull();
  const long = (times: number) => Array.from({ length: 20_000 * times }, () => '甲,乙,丙,丁');
  expect(costOfTwice({ workOn: (times) => () => barredRows(blocks(long(times)).slice(0), 0, lexicon), least: 4 })).toBeLessThan(LIMIT);
});
