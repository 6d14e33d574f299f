import { describe, expect, it } from 'vitest';
import { plainFigures } from '../../../lib/tables/layouts/plain-figures';
import { gridOf } from '../grid-of';

const written = (...texts: readonly string[]) =>
  plainFigures(gridOf(texts)).cells.map(({ text, raw }) => (text === raw ? text : `${raw} → ${text}`));

const LONG = '1 2 3 4 5 6 7 8 9 0 1';
const EIGHT = ['零', '〇', '二', '十', '十二', '二十', '一百零五', '三千二百一十'];

describe('figures that are written in another way than as digits', () => {
  it.each([
    ['digits set apart', ['予以公开', '1 2', '3 0 5', '7', '0 . 5', '1 . 2'], ['予以公开', '12', '305', '7', '0.5', '1.2']],
    ['a blank among them', ['', '1 2', '3 4', '5 6'], ['', '12', '34', '56']],
    ['what is no figure any more', ['1 2', '3 4', '5 6', LONG], ['12', '34', '56', LONG]],
    ['digits set apart as far as they may be', ['1 2', '3 4', '1 2 3 4 5 6 7 8 9 0'], ['12', '34', '1234567890']],
    ['words', ['其他', ...EIGHT], ['其他', '0', '0', '2', '10', '12', '20', '105', '3210']],
    ['words, with money in digits among them', [...EIGHT, '12.5'], ['0', '0', '2', '10', '12', '20', '105', '3210', '12.5']],
    ['words beside blanks and labels', ['总计', '', ...EIGHT], ['总计', '', '0', '0', '2', '10', '12', '20', '105', '3210']],
  ])('are read as digits: %s', (_, texts, expected) => {
    expect(written(...texts)).toEqual(expected);
  });

  it.each([
    [
      'a digit alone stands beside the words, and a label is too long for one',
      [...EIGHT, '3', '三、本年度办理结果中的其他各项处理情况统计'],
    ],
    ['nothing but digits stands', ['1', '2', '3', '4', '5', '6', '7', '8', '9']],
    ['words and digits are as many', [...EIGHT, ...EIGHT.map(() => '7')]],
    ['two of them may be two figures each', ['1 2', '3 4', '7']],
    ['another has its digits together', ['1 2', '3 4', '5 6', '72']],
    ['another has a point', ['1 2', '3 4', '5 6', '0.5']],
    ['seven words may be labels', EIGHT.slice(1)],
    ['a digit stands beside the words', [...EIGHT, '3']],
    ['digits set apart stand beside the words', [...EIGHT, '1 2', '3 4', '5 6']],
    ['nothing is written', ['', '', '']],
  ])('are left as they stand where %s', (_, texts) => {
    expect(written(...texts)).toEqual(texts);
  });
});
