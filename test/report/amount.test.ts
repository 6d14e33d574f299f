import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { type Amount, NOTHING, parseAmount, UNTOLD } from '../../lib/report/amount';
import type { ValueKind } from '../../lib/report/edition';
import { cellKind } from '../../lib/tables/rows/observed-row';

type Case = readonly [raw: string, kind: ValueKind, expected: Partial<Amount>];

const numbers: readonly Case[] = [
  ['0', 'count', { value: 0 }],
  ['13', 'count', { value: 13 }],
  [' 0\u00a0', 'count', { value: 0 }],
  ['１３', 'count', { value: 13 }],
  ['1,234', 'count', { value: 1234 }],
  ['1，234', 'count', { value: 1234 }],
  ['12,345,678', 'count', { value: 12345678 }],
  ['13件', 'count', { value: 13, unit: null }],
  ['0 宗', 'count', { value: 0 }],
  ['22（其中修订16件）', 'count', { value: 22, note: '其中修订16件' }],
  ['22 （其中修订16件', 'count', { value: 22, note: '其中修订16件' }],
  ['22，其中修订16件', 'count', { value: 22, note: '其中修订16件' }],
  ['22(16)', 'count', { value: 22, note: '16' }],
  ['22人', 'count', { value: 22, note: '人' }],
  ['0人', 'count', { value: 0, note: null }],
  ['人民币22', 'count', { state: 'unreadable' }],
  ['人民币22', 'money', { value: 22 }],
  ['￥0.00', 'count', { value: 0 }],
  ['22⁻', 'count', { state: 'unreadable', flaw: 'sign' }],
  ['+3', 'signed', { value: 3 }],
  ['+3', 'count', { value: 3 }],
  ['−53', 'signed', { value: -53 }],
  ['－53', 'signed', { value: -53 }],
  ['—53', 'signed', { value: -53 }],
  ['- 53', 'signed', { value: -53 }],
  ['-5', 'count', { value: -5 }],
  ['减53', 'signed', { value: -53 }],
  ['增加 3项', 'signed', { value: 3 }],
  ['减/53', 'signed', { value: -53 }],
  ['增/3', 'signed', { value: 3 }],
  ['↓53', 'signed', { value: -53 }],
  ['↑3项', 'signed', { value: 3 }],
  ['-0', 'signed', { value: 0 }],
  ['1.5', 'count', { value: 1.5, decimals: 1 }],
  ['64.5万元', 'money', { value: 64.5, unit: '万元', decimals: 1 }],
  ['402.2 万元', 'money', { value: 402.2, unit: '万元' }],
  ['251000元', 'money', { value: 251000, unit: '元' }],
  ['64.5（万元）', 'money', { value: 64.5, unit: '万元', note: null }],
  ['￥64.5万', 'money', { value: 64.5, unit: '万元' }],
  ['1.2亿元', 'money', { value: 1.2, unit: '亿元' }],
  ['1723.2952', 'money', { value: 1723.2952, unit: null, decimals: 4 }],
  ['１２，３４５．６０', 'money', { value: 12345.6, decimals: 2 }],
  ['12①', 'count', { value: 12 }],
  ['12¹', 'count', { value: 12 }],
  ['12[1]', 'count', { value: 12 }],
  ['12〔1〕', 'count', { value: 12 }],
  ['12[¹]', 'count', { value: 12 }],
  ['*12', 'count', { value: 12 }],
  ['12※', 'count', { value: 12 }],
  ['12注1', 'count', { value: 12, note: null }],
  ['12（注1）', 'count', { value: 12, note: null }],
  ['12。', 'count', { value: 12 }],
  ['\u200b12\u200e', 'count', { value: 12 }],
];

const others: readonly Case[] = [
  ['', 'count', { state: 'blank' }],
  [' \u00a0\u3000\n', 'count', { state: 'blank' }],
  ['\u200b', 'count', { state: 'blank' }],
  ['-', 'count', { state: 'dash' }],
  ['－', 'count', { state: 'dash' }],
  ['—', 'count', { state: 'dash' }],
  ['——', 'count', { state: 'dash' }],
  ['–', 'signed', { state: 'dash' }],
  ['―', 'count', { state: 'dash' }],
  ['−', 'count', { state: 'dash' }],
  ['/', 'count', { state: 'dash' }],
  ['／', 'count', { state: 'dash' }],
  ['\\', 'count', { state: 'dash' }],
  ['- -', 'count', { state: 'dash' }],
  ['无', 'count', { state: 'word' }],
  ['没有', 'count', { state: 'word' }],
  ['零', 'count', { state: 'word' }],
  ['○', 'count', { state: 'word' }],
  ['1○', 'count', { state: 'unreadable' }],
  ['不涉及。', 'money', { state: 'word' }],
  ['无此职能', 'count', { state: 'word' }],
  ['无（本机关没有此项职权）', 'count', { state: 'word', note: '本机关没有此项职权' }],
  ['/（无）', 'count', { state: 'dash', note: '无' }],
  ['未统计', 'count', { state: 'unreadable' }],
  ['无法统计', 'count', { state: 'unreadable' }],
  ['↓53', 'count', { state: 'unreadable' }],
  ['--253', 'signed', { state: 'unreadable', flaw: 'sign' }],
  ['+ -5', 'signed', { state: 'unreadable', flaw: 'sign' }],
  ['+-5', 'count', { state: 'unreadable', flaw: 'sign' }],
  ['－－5', 'signed', { state: 'unreadable', flaw: 'sign' }],
  ['53-', 'signed', { state: 'unreadable', flaw: 'sign' }],
  ['1,23', 'count', { state: 'unreadable' }],
  ['0,123', 'count', { state: 'unreadable' }],
  ['1,2345', 'count', { state: 'unreadable' }],
  ['0.', 'count', { state: 'unreadable' }],
  ['.5', 'money', { state: 'unreadable' }],
  ['1 2', 'count', { state: 'unreadable' }],
  ['1①2', 'count', { state: 'unreadable' }],
  ['1*2', 'count', { state: 'unreadable' }],
  ['1(2)3', 'count', { state: 'unreadable' }],
  ['1\n2', 'count', { state: 'unreadable' }],
  ['1.2.3', 'money', { state: 'unreadable' }],
  ['1O', 'count', { state: 'unreadable' }],
  ['l2', 'count', { state: 'unreadable' }],
  ['三', 'count', { state: 'unreadable' }],
  ['十二件', 'count', { state: 'unreadable' }],
  ['①', 'count', { state: 'unreadable' }],
  ['²', 'count', { state: 'unreadable' }],
  ['½', 'money', { state: 'unreadable' }],
  ['64.5万元', 'count', { state: 'unreadable' }],
  ['64.5件', 'money', { state: 'unreadable' }],
  ['1.2万', 'count', { state: 'unreadable' }],
  ['减5', 'count', { state: 'unreadable' }],
  ['4325余', 'count', { state: 'unreadable' }],
  ['50%', 'count', { state: 'unreadable' }],
  ['(5)', 'count', { state: 'unreadable' }],
  ['1234567890123456', 'count', { state: 'unreadable' }],
  ['\\vdash', 'count', { state: 'unreadable' }],
  ['<b>1</b>', 'count', { state: 'unreadable' }],
];

describe('parseAmount reads what is plainly a figure', () => {
  test.each(numbers)('%j in a %s column', (raw, kind, expected) => {
    expect(parseAmount(raw, kind)).toMatchObject({ raw, state: 'number', flaw: null, ...expected });
  });
});

describe('parseAmount keeps everything else apart from numbers', () => {
  test.each(others)('%j in a %s column', (raw, kind, expected) => {
    expect(parseAmount(raw, kind)).toMatchObject({ raw, value: null, unit: null, ...expected });
  });

  test('a cell of ten million characters is answered at once', { timeout: 10_000 }, () => {
    expect(parseAmount('9'.repeat(10_000_000), 'count').state).toBe('unreadable');
    expect(parseAmount(`${' '.repeat(1000)}7`, 'count').value).toBe(7);
  });
});

const printed = fc.record({
  value: fc.nat(99_999_999),
  wide: fc.boolean(),
  grouped: fc.boolean(),
  tail: fc.constantFrom('', '件', ' 件', '①', '[2]', '（其中7件）', '²', '注3'),
  pad: fc.constantFrom('', ' ', '\u00a0', '\u3000', '\n'),
});

const wide = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

property.prop([printed])('format, then parse, gives the number back', ({ value, wide: isWide, grouped, tail, pad }) => {
  const digits = grouped ? value.toLocaleString('en-US') : String(value);
  expect(parseAmount(pad + (isWide ? wide(digits) : digits) + tail + pad, 'count').value).toBe(value);
});

property.prop([fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 4 })])(
  'money keeps its decimals',
  (n, places) => {
    const text = (n / 10 ** places).toFixed(places);
    expect(parseAmount(`${text}万元`, 'money')).toMatchObject({
      value: Number(text) === 0 ? 0 : Number(text),
      decimals: places,
      unit: '万元',
    });
  },
);

const alphabet = fc.string({ unit: fc.constantFrom(...'0123456789,.+-−— ①²[]（）()注件元万其中无/OlA'), maxLength: 10 });

property.prop([alphabet, fc.constantFrom<ValueKind>('count', 'signed', 'money')])('never invents or joins digits', (raw, kind) => {
  const { value } = parseAmount(raw, kind);
  if (value === null) return;
  const digits = String(Math.abs(value))
    .replace(/\.?0*$/, '')
    .replace('.', '')
    .replace(/^0+/, '');
  expect(raw.replaceAll(',', '').replace('.', '')).toContain(digits);
});

describe('words in a figure’s place are a value to the reader of rows too', () => {
  test.each(NOTHING)('%s is nothing', (word) => {
    for (const printed of [word, `${word}。`, `${word}(见说明)`]) {
      expect(parseAmount(printed, 'count').state).toBe('word');
      expect(cellKind(printed)).toBe('mark');
    }
  });

  test.each(UNTOLD)('%s tells no figure', (word) => {
    expect(parseAmount(word, 'count').state).toBe('unreadable');
    expect(cellKind(word)).toBe('mark');
  });

  test.each(['未统计', '无正当理由', '不适用条款', '其他(无)', '无此项的其他'])('%s is a label', (words) => {
    expect(cellKind(words)).toBe('label');
  });
});
