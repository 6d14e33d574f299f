import { describe, expect, test } from 'vitest';
import type { ForeignGrid, Prose } from '../../../lib/report/report';
import { pairsInGrid, pairsInLines } from '../../../lib/rules/engine/told-pairs';

const place = (line: number) => ({ kind: 'line', line, span: null }) as const;
const paragraph = (text: string, line = 0) => ({ kind: 'paragraph', text, place: place(line), heading: null, furniture: false }) as const;

function gridWith(rows: readonly (readonly (string | null)[])[], before: string | null = null): ForeignGrid {
  const cells = rows.flatMap((texts, row) =>
    texts.flatMap((text, column) => (text === null ? [] : [{ text, row, column, place: place(row * 10 + column) }])),
  );
  return {
    grid: 2,
    dataRows: rows.length - 1,
    place: place(0),
    section: 3,
    before: before === null ? null : paragraph(before),
    after: null,
    cells,
  };
}

const inGrid = (...of: Parameters<typeof gridWith>) =>
  pairsInGrid(gridWith(...of)).pairs.map(({ at, labels, figure }) => `${at} ${labels.join('/')} ${figure.text}`);

describe('a small table', () => {
  test.each<[why: string, rows: readonly (readonly (string | null)[])[], pairs: readonly string[]]>([
    [
      'a label and a figure in each row',
      [
        ['收到申请', '12'],
        ['予以公开', '7件'],
      ],
      ['grid2.0.1 收到申请 12', 'grid2.1.1 予以公开 7'],
    ],
    [
      'labels above figures',
      [
        ['收到申请', '予以公开'],
        ['12', '7'],
      ],
      ['grid2.1.0 收到申请 12', 'grid2.1.1 予以公开 7'],
    ],
    [
      'a figure without a head',
      [
        ['收到申请', null],
        ['12', '7'],
      ],
      ['grid2.1.0 收到申请 12'],
    ],
    ['units and signs beside a label', [['• 收到申请（件）：', '12 件']], ['grid2.0.1 收到申请 12']],
    ['three in a row', [['收到申请', '12', '7']], []],
    ['a word beside a label', [['收到申请', '多件']], []],
    ['two figures', [['3', '12']], []],
    ['figures above figures', [['1', '2'], ['12', '7'], ['x']], []],
    [
      'one figure among the heads',
      [
        ['收到申请', '2', '予以公开'],
        ['12', '7', '5'],
      ],
      [],
    ],
    [
      'a word among the figures',
      [
        ['收到申请', '予以公开', '其他情形'],
        ['12', '多', '5'],
      ],
      ['grid2.1.0 收到申请 12', 'grid2.1.2 其他情形 5'],
    ],
    [
      'a head over another column',
      [
        ['收到申请', null, '予以公开'],
        [null, '12', '7'],
      ],
      ['grid2.1.2 予以公开 7'],
    ],
    [
      'a row with a figure alone',
      [
        [null, '12'],
        ['收到申请', '7'],
      ],
      ['grid2.1.1 收到申请 7'],
    ],
    ['a figure of seven digits in a cell', [['收到申请', '1234567']], []],
    ['marks and units of a cell', [['■ 收到 申请（单位：宗）：', '12宗']], ['grid2.0.1 收到申请 12']],
    ['other words in brackets', [['收到申请（人）', '12']], ['grid2.0.1 收到申请（人） 12']],
    [
      'two lines of heads',
      [
        ['甲', '乙', '丙'],
        ['收到申请', '予以公开', '其他'],
        ['12', '7', '1'],
      ],
      [],
    ],
  ])('%s', (_, rows, pairs) => {
    expect(inGrid(rows)).toEqual(pairs);
  });

  test('its words are its cells and a short caption without a date', () => {
    const words = (caption: string | null) => pairsInGrid(gridWith([['收到申请', '12']], caption)).words;
    expect(words('依申请公开情况')).toEqual(['收到申请', '12', '依申请公开情况']);
    expect(words('2024年3月1日')).toEqual(['收到申请', '12']);
    expect(words('依'.repeat(41))).toEqual(['收到申请', '12']);
    expect(words('依'.repeat(40))).toHaveLength(3);
    expect(words(null)).toEqual(['收到申请', '12']);
  });
});

type Line = string | { readonly heading: string };
const prose = (lines: readonly Line[]): Prose[] =>
  lines.map((line, at) => ({
    paragraph: paragraph(typeof line === 'string' ? line : line.heading, at),
    section: 1,
    isHeading: typeof line !== 'string',
  }));
const inLines = (...lines: readonly Line[]) =>
  pairsInLines(prose(lines)).map(({ pairs, words }) => ({
    pairs: pairs.map(({ at, labels, figure }) => `${at} ${labels.join('/')} ${figure.text}`),
    words,
  }));

describe('lines of the text', () => {
  test.each<[why: string, lines: readonly Line[], pairs: readonly string[]]>([
    ['a label and its figure in one line', ['收到申请：12件', '予以公开 7'], ['line0.0 收到申请 12', 'line1.0 予以公开 7']],
    [
      'several in one line',
      ['收到申请12件，予以公开7件，不予公开5件。'],
      ['line0.0 收到申请 12', 'line0.1 予以公开 7', 'line0.2 不予公开 5'],
    ],
    ['a label above its figure', ['收到申请', '12', '予以公开', '7'], ['line1 收到申请 12', 'line3 予以公开 7']],
    ['a figure above its label', ['12', '收到申请', '7', '予以公开'], ['line0 收到申请 12', 'line2 予以公开 7']],
    ['begun and ended with words: either', ['收到申请', '12', '予以公开'], ['line1 收到申请/予以公开 12']],
    ['begun and ended with figures: either', ['12', '收到申请', '7'], ['line0 收到申请 12', 'line2 收到申请 7']],
    ['a figure before its label in one line', ['12件 收到申请'], ['line0 收到申请 12']],
    ['a line of a unit alone is none', ['收到申请', '单位：件', '12'], ['line2 收到申请 12']],
    ['of two figures the one beside the label', ['12', '7', '收到申请'], ['line1 收到申请 7']],
    ['of two labels the one beside the figure', ['受理', '收到申请', '12'], ['line2 收到申请 12']],
    ['a label above, another line of both between', ['予以公开', '收到申请：12件', '7'], ['line1.0 收到申请 12']],
    [
      'labels above figures, behind a line of both',
      ['收到申请：12件', '予以公开', '7', '不予公开', '5'],
      ['line0.0 收到申请 12', 'line2 予以公开 7', 'line4 不予公开 5'],
    ],
    [
      'figures above labels, before a line of both',
      ['7', '予以公开', '5', '不予公开', '收到申请：12件'],
      ['line0 予以公开 7', 'line2 不予公开 5', 'line4.0 收到申请 12'],
    ],
    ['a label of two characters', ['受理：12件'], ['line0.0 受理 12']],
    ['a label of twenty-four characters', [`${'收'.repeat(24)}12件`], [`line0.0 ${'收'.repeat(24)} 12`]],
    ['a label of twenty-four characters above its figure', ['收'.repeat(24), '12'], [`line1 ${'收'.repeat(24)} 12`]],
    ['a label parted from its figure by four signs', ['收到申请：—— 12件'], ['line0.0 收到申请 12']],
    ['a label of many characters behind its figure', [`12件   ${'收'.repeat(24)}`], [`line0 ${'收'.repeat(24)} 12`]],
    [
      'marks before a label, and its unit behind it',
      ['● 收到申请（件）：12', '· 予以公开数(单位：件) 7'],
      ['line0.0 收到申请 12', 'line1.0 予以公开数 7'],
    ],
    ['a figure of six digits', ['收到申请：123456件'], ['line0.0 收到申请 123456']],
    ['a line of a unit in brackets', ['收到申请', '（单位：宗）', '12 宗'], ['line2 收到申请 12']],
    ['full-width digits', ['收到申请：１２件'], ['line0.0 收到申请 12']],
  ])('%s', (_, lines, pairs) => {
    expect(inLines(...lines).flatMap((one) => one.pairs)).toEqual(pairs);
  });

  test.each<[why: string, line: string]>([
    ['a sentence', '本年收到申请12件，均已按期答复并归档，没有被纠正的。'],
    ['figures alone', '12'],
    ['a label of one character', '共12件'],
    ['a label that is a sentence', '收到申请。12件'],
    ['a label parted from its figure by five signs', '收到申请：———— 12件'],
    ['a label of one character behind its figure', '12共'],
    ['a label that is too long behind its figure', `12件${'收'.repeat(25)}`],
    ['two figures', '12件，7件'],
    ['a figure without a label behind a pair', '收到申请12件，7件'],
    ['words behind a figure', '收到申请12件予以公开'],
    ['a label that is too long', `${'收'.repeat(25)}12件`],
    ['a line that is too long', Array(16).fill('收到申请12件').join('，')],
    ['a figure of seven digits', '收到申请：1234567件'],
  ])('%s is none', (_, line) => {
    expect(inLines(line)).toEqual([]);
  });

  test('labels alone, or a figure between sentences, are none', () => {
    expect(inLines('收到申请', '予以公开')).toEqual([]);
    expect(inLines('收'.repeat(25), '12')).toEqual([]);
    expect(inLines('本年度情况如下。', '12', '本年度情况如上。')).toEqual([]);
  });

  test('a line of so many characters is looked at, of one more it is not', () => {
    const line = '收到申请12件，'.repeat(15);
    expect(line).toHaveLength(120);
    expect(inLines(line)[0]?.pairs).toHaveLength(15);
    expect(inLines(`${line}。`)).toEqual([]);
  });

  test('what the page does not show parts the lines around it, and is not told', () => {
    const lines = prose(['收到申请', '12', '予以公开：7件', '不予公开：5件']);
    const hide = (at: number) =>
      lines.map((one, nth) => (nth === at ? { ...one, paragraph: { ...one.paragraph, unshown: true as const } } : one));
    const told = (at: number) => pairsInLines(hide(at)).map(({ pairs }) => pairs.map(({ labels, figure }) => `${labels} ${figure.text}`));
    expect(told(0)).toEqual([['予以公开 7', '不予公开 5']]);
    expect(told(2)).toEqual([['收到申请 12'], ['不予公开 5']]);
  });

  test('a heading parts them, and is the caption of what follows', () => {
    expect(inLines('收到申请', { heading: '二、办理' }, '12', '予以公开：7件')).toEqual([
      { pairs: ['line3.0 予以公开 7'], words: ['12', '予以公开:7件', '二、办理'] },
    ]);
    expect(inLines({ heading: '收到申请' }, '12')).toEqual([]);
  });

  test('a figure stands where its line stands, and says that words alone tell of what it is', () => {
    expect(pairsInLines(prose(['收到申请', '12 件']))).toEqual([
      {
        pairs: [{ at: 'line1', labels: ['收到申请'], figure: { text: '12', place: place(1) } }],
        words: ['收到申请', '12 件'],
        isLoose: true,
      },
    ]);
    expect(pairsInGrid(gridWith([['收到申请', '12 件']]))).toEqual({
      pairs: [{ at: 'grid2.0.1', labels: ['收到申请'], figure: { text: '12', place: place(1) } }],
      words: ['收到申请', '12 件'],
      isLoose: false,
    });
  });

  test('a sentence parts what stands above and below; the line above is the caption', () => {
    expect(
      inLines('依申请公开工作情况，分项如下。', '收到申请：12件', '全年工作平稳有序，没有其他需要说明的情况。', '予以公开：7件'),
    ).toEqual([
      { pairs: ['line1.0 收到申请 12'], words: [expect.stringContaining('收到申请'), '依申请公开工作情况，分项如下。'] },
      { pairs: ['line3.0 予以公开 7'], words: [expect.stringContaining('予以公开'), '全年工作平稳有序，没有其他需要说明的情况。'] },
    ]);
  });

  test('a list without end is none, up to the next heading', () => {
    const endless = Array.from({ length: 401 }, () => '收到申请：12件');
    expect(inLines(...endless, '予以公开：7件')).toEqual([]);
    expect(inLines(...endless, { heading: '二、甲' }, '予以公开：7件').flatMap(({ pairs }) => pairs)).toEqual(['line402.0 予以公开 7']);
    expect(inLines(...endless.slice(1))).toHaveLength(1);
  });
});
