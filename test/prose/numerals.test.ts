import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { parseChinese, readNumerals } from '../../lib/prose/tokens/numerals';
import { printed, readPassages } from '../../lib/prose/tokens/passages';

describe('numbers in prose', () => {
  test.each([
    ['收到1,234件', 1234, null],
    ['作出许可决定80，364件', 80364, null],
    ['作出许可决定2 740件', 2740, null],
    ['发布1.17万条', 11700, null],
    ['服务160多万人次', 1600000, '多'],
    ['近300个', 300, '近'],
    ['约50件', 50, '约'],
    ['不足50件', 50, '不足'],
    ['不到50件', 50, '不到'],
    ['收到50件', 50, null],
    ['4325余条', 4325, '余'],
    ['十余件', 10, '余'],
    ['五十八件', 58, null],
    ['两千件', 2000, null],
    ['一百零三件', 103, null],
    ['二〇二五件', 2025, null],
    ['廿三件', 23, null],
    ['三亿元', 3e8, null],
    ['一万五千件', 15000, null],
    ['一百五十件', 150, null],
    ['3170万', 31700000, null],
    ['0.58%', 0.58, null],
  ])('%s', (text, value, vague) => {
    const [numeral] = readNumerals(text);
    expect(numeral?.value).toBe(value);
    expect(numeral?.vague).toBe(vague);
  });

  test.each(['第12条', '第三十二条', '国办公开办函〔2021〕30号', '2021-01-08', 'IPv6改造', '10:04', 'A3纸'])(
    '%s holds no count',
    (text) => {
      expect(readNumerals(text).filter((one) => !['30', '08', '04', '01'].includes(text.slice(one.start, one.end)))).toEqual([]);
    },
  );

  test('what only stands side by side is no number of thousands', () => {
    expect(readNumerals('分别为12，34件').map(({ value }) => value)).toEqual([12, 34]);
    expect(readNumerals('2023，365天').map(({ value }) => value)).toEqual([2023, 365]);
    expect(readNumerals('共3件，120条').map(({ value }) => value)).toEqual([3, 120]);
    expect(readNumerals('第3 120号').map(({ value }) => value)).toEqual([120]);
  });

  test('money keeps its printed unit', () => {
    expect(readNumerals('64.5万元')[0]).toMatchObject({ value: 64.5, end: 4, scale: null });
  });

  test('a rounded number knows how far it is rounded', () => {
    expect(readNumerals('1.17万条')[0]?.step).toBeCloseTo(100);
  });

  property.prop([fc.integer({ min: 0, max: 999_999_999_999 })])('number → Chinese → number', (number) => {
    expect(parseChinese(toChinese(number))).toBe(number);
  });

  property.prop([fc.integer({ min: 0, max: 99_999_999 })])('digits with or without thousands marks', (number) => {
    expect(readNumerals(`收到${number}件`)[0]?.value).toBe(number);
    expect(readNumerals(`收到${number.toLocaleString('en-US')}件`)[0]?.value).toBe(number);
  });

  property.prop([fc.integer({ min: 0, max: 9_999_999 }), fc.constantFrom('全年收到', '共', '予以公开')])(
    'offsets cut out the printed number',
    (number, lead) => {
      const text = `${lead}${toChinese(number)}件`;
      const numeral = readNumerals(text)[0];
      expect(text.slice(numeral?.start, numeral?.end)).toBe(toChinese(number));
    },
  );

  property.prop([fc.string({ unit: fc.constantFrom(...'零一二两三十百千万亿〇廿余多,.0123456789件第年') })])(
    'never throws, never a wrong offset',
    (text) => {
      for (const { start, end, value } of readNumerals(text)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(Number.isFinite(value)).toBe(true);
      }
    },
  );
});

/** Standard written numerals: 0 → 零, 10 → 十, 103 → 一百零三, 20013 → 二万零一十三. */
function toChinese(number: number): string {
  if (number === 0) return '零';
  const groups = [
    { size: 1e8, name: '亿' },
    { size: 1e4, name: '万' },
    { size: 1, name: '' },
  ];
  let rest = number;
  let text = '';
  for (const { size, name } of groups) {
    const part = Math.floor(rest / size);
    rest %= size;
    if (part === 0) continue;
    if (text !== '' && part < 1000) text += '零';
    else if (text !== '' && /[万亿]$/.test(text) === false) text += '零';
    text += underTenThousand(part) + name;
  }
  return text.replace(/^一十/, '十');
}

function underTenThousand(number: number): string {
  const digits = '零一二三四五六七八九';
  let text = '';
  let gap = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(number / unit) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += `${gap ? '零' : ''}${digits[digit]}${name}`;
    gap = false;
  }
  return text;
}

describe('a text is read with the digits of other scripts as digits', () => {
  const place = { kind: 'line', line: 1, span: null } as const;
  const passageOf = (text: string) => {
    const paragraph = { kind: 'paragraph', text, place, heading: null, furniture: false } as const;
    return readPassages([{ paragraph, section: 1, isHeading: false }])[0];
  };
  test.each(['申请58件', '申请५८件', '申请٥٨件', '申请๕๘件', '申请𝟓𝟖件', '申请５８件'])('%s', (text) => {
    const passage = passageOf(text);
    expect(passage?.text).toBe('申请58件');
    expect(passage && printed(passage, 2, 4)).toBe(text.slice(2, -1));
  });
  test('a letter for formulas is none', () => {
    expect(passageOf('申请𝐀件')?.text).toBe('申请𝐀件');
  });
});
