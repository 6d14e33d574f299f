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
  expect(barredRows(blocks(['|予以公开|3|']), 0, lexicon)).toBeNull();
});
