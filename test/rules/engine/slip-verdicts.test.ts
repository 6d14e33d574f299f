import { describe, expect, test } from 'vitest';
import { asked, type SlipWords, slipVerdicts } from '../../../lib/rules/engine/slip-verdicts';
import { asProse } from '../../../lib/slips/match/as-prose';
import type { SlipText } from '../../../lib/slips/match/find-slips';
import type { SlipTable } from '../../../lib/slips/match/slip';

const table: SlipTable = {
  slips: [
    { at: 'colour', find: /(红|绿|蓝|黄|黑|白)色/g, needs: [] },
    { at: 'number', find: /编号\s?(\d+)/g, needs: [] },
    { at: 'phone', find: /电话(\d+)/g, needs: [] },
    { at: 'nowhere', find: /无处/g, needs: [] },
  ],
};
const words: SlipWords = {
  number: { zh: '写有{count}处编号：{quotes}。', en: '{count} numbers: {quotes}.', quotes: 'values', severity: 'notice' },
  colour: { zh: '写有颜色{quotes}。', en: 'colours: {quotes}.' },
  phone: { zh: '写有电话{quotes}。', en: 'a telephone{quotes}.', quotes: 'nothing' },
};
const line = (at: number, span: readonly [number, number] | null = null) => ({ kind: 'line', line: at, span }) as const;
const text = (first: number, ...texts: readonly string[]): SlipText => ({
  prose: texts.map((one, at) => asProse(one, line(first + at), 1)),
  source: 'html',
  year: 2023,
});
const verdicts = (...texts: readonly string[]) => slipVerdicts(table, words, text(0, ...texts), 'fine');

describe('what a table of slips finds', () => {
  test('nothing, or nothing that has words: it passes', () => {
    const pass = [{ at: 'fine', outcome: 'pass' }];
    expect(verdicts('天气很好。')).toEqual(pass);
    expect(verdicts('此物无处可寻。')).toEqual(pass);
  });

  test('is one finding a spot, in the order of the words, with the places of all', () => {
    expect(verdicts('红色，编号 12，电话123。', '绿色')).toEqual([
      {
        at: 'number',
        outcome: 'fail',
        severity: 'notice',
        place: line(0, [3, 8]),
        places: [line(0, [3, 8])],
        quote: '12',
        actual: 1,
        message: { zh: '写有1处编号：“12”。', en: '1 numbers: 12.' },
      },
      {
        at: 'colour',
        outcome: 'fail',
        place: line(0, [0, 2]),
        places: [line(0, [0, 2]), line(1, [0, 2])],
        quote: '红色 绿色',
        message: { zh: '写有颜色“红色”、“绿色”。', en: 'colours: 红色, 绿色.' },
      },
      {
        at: 'phone',
        outcome: 'fail',
        place: line(0, [9, 14]),
        places: [line(0, [9, 14])],
        quote: null,
        message: { zh: '写有电话。', en: 'a telephone.' },
      },
    ]);
  });

  test('each is quoted once, the first five; all are counted and shown', () => {
    const [colours] = verdicts('红色红色绿色蓝色黄色黑色白色');
    expect(colours).toMatchObject({ quote: '红色 绿色 蓝色 黄色 黑色' });
    expect(colours?.places).toHaveLength(7);
    expect(verdicts('编号7，编号7。')[0]).toMatchObject({ quote: '7', actual: 2, message: { zh: '写有2处编号：“7”。' } });
  });

  test('a dollar sign in what is quoted stays one', () => {
    const dollars: SlipTable = { slips: [{ at: 'colour', find: /[$]&/g, needs: [] }] };
    expect(slipVerdicts(dollars, words, text(0, '价格$&。'), 'fine')[0]?.message?.zh).toBe('写有颜色“$&”。');
  });

  test('several texts are looked through as one', () => {
    const [numbers] = slipVerdicts(table, words, [text(0, '编号1'), text(5, '编号2')], 'fine');
    expect(numbers).toMatchObject({ quote: '1 2', actual: 2, place: line(0, [0, 3]), places: [line(0, [0, 3]), line(5, [0, 3])] });
    expect(slipVerdicts(table, words, [], 'fine')).toEqual([{ at: 'fine', outcome: 'pass' }]);
  });
});

test('what a reader has to see is asked about, not told; what passes is not asked about', () => {
  const reason = { zh: '请看', en: 'please look' };
  const told = verdicts('红色');
  expect(asked(told, reason)).toEqual([{ ...told[0], outcome: 'review', reason }]);
  const others = [
    { at: 'x', outcome: 'pass' },
    { at: 'y', outcome: 'inapplicable' },
  ] as const;
  expect(asked(others, reason)).toEqual(others);
});
