import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../lib/command/reading/read-pdf';
import type { Document } from '../../../lib/document/document';
import { filled, line, type MadePage, madePdf, ruled, words } from './made-pdf';

async function read(...pages: (MadePage | readonly string[])[]): Promise<Document> {
  const made = pages.map((page): MadePage => ('draws' in page ? page : { draws: page }));
  const reading = await readPdf(madePdf(made), { name: 'made.pdf' });
  if ('problem' in reading) throw new Error(reading.problem.en);
  return reading.document;
}

const texts = ({ blocks }: Document) => blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
/** Grids row by row; `~` marks what is doubtful, `?` what is unread. */
const grids = ({ blocks }: Document) =>
  blocks.flatMap((block) =>
    block.kind === 'grid'
      ? [
          Array.from({ length: block.rows }, (_, row) =>
            block.cells
              .filter((cell) => cell.row === row)
              .map((cell) => `${cell.raw}${cell.confidence < 1 ? '~' : ''}${cell.state === 'unread' ? '?' : ''}`)
              .join('|'),
          ),
        ]
      : [],
  );

const ROWS = [
  ['项目', '甲', '乙'],
  ['收费', '3', '4'],
  ['罚款', '5', '66'],
];
const AS_DRAWN = ['项目|甲|乙', '收费|3|4', '罚款|5|66'];

describe('what a PDF draws', () => {
  it('is text and tables in the order in which they stand, each with its page and box', async () => {
    const document = await read([
      ...ruled(60, 700, ROWS),
      words(60, 760, '二、主动公开政府信息情况', 14),
      words(60, 600, '三、收到和处理'),
    ]);
    expect(document.blocks.map((block) => block.kind)).toEqual(['paragraph', 'grid', 'paragraph']);
    expect(texts(document)).toEqual(['二、主动公开政府信息情况', '三、收到和处理']);
    expect(grids(document)).toEqual([AS_DRAWN]);
    const [, grid] = document.blocks;
    const cell = grid?.kind === 'grid' ? grid.cells.find(({ raw }) => raw === '66') : undefined;
    expect(cell?.places).toEqual([{ kind: 'page', page: 1, box: [180, 182, 60, 20], span: null }]);
  });

  it.each([90, 180, 270])('stands upright on a page that is turned by %i degrees', async (rotate) => {
    // A viewer turns what was drawn on its side.
    const turn = { 90: '0 1 -1 0 595 0 cm', 180: '-1 0 0 -1 595 842 cm', 270: '0 -1 1 0 0 842 cm' }[rotate];
    expect(grids(await read({ draws: [`${turn}`, ...ruled(60, 500, ROWS)], rotate }))).toEqual([AS_DRAWN]);
    expect(grids(await read({ draws: [`${turn}`, ...ruled(60, 500, ROWS)] }))).toEqual([AS_DRAWN]);
    expect(grids(await read({ draws: ruled(60, 500, ROWS), rotate }))).toEqual([AS_DRAWN]);
  });

  it('has no more cells for shading, for lines nobody sees and for an underline', async () => {
    const shade = '0.8 0.85 0.95 rg 60 680 180 20 re f';
    const pale = 'q 0.99 G 90 700 m 90 640 l S Q';
    expect(grids(await read([shade, '0 g', pale, ...ruled(60, 700, ROWS), line(65, 663, 85, 663)]))).toEqual([AS_DRAWN]);
  });

  it('reads white letters on a dark ground, and none where the ground was painted white again', async () => {
    const dark = '0.1 0.2 0.5 rg 60 680 180 20 re f 0.2 0.4 0.8 rg 60 660 60 20 re f 0 g';
    const white = ROWS.map((row, r) => row.map((text, c) => (r === 0 || (r === 1 && c === 0) ? '' : text)));
    const heads = ['项目', '甲', '乙'].map((text, c) => words(65 + 60 * c, 686, text, 10, '1 g'));
    const again = ['1 g 185 682 50 16 re f 0 g', words(190, 686, '丙', 10, '1 g')];
    const drawn = [dark, ...ruled(60, 700, white), ...heads, words(65, 666, '收费', 10, '1 g')];
    expect(grids(await read(drawn))).toEqual([AS_DRAWN]);
    expect(grids(await read([...drawn, ...again]))[0]?.[0]).toBe('项目|甲|');
  });

  it('reads what a highlighter went over, and not what was painted over', async () => {
    const over = '1 1 0 rg 62 661 56 18 re f';
    expect(grids(await read([...ruled(60, 700, ROWS), `q /Highlighter gs ${over} Q`]))).toEqual([AS_DRAWN]);
    expect(grids(await read([...ruled(60, 700, ROWS), `q ${over} Q`]))[0]?.[1]).toBe('|3|4');
  });

  it('leaves out letters that are not seen: white, covered, outside of the clip, on their slant', async () => {
    const hidden = [
      words(150, 666, '9', 10, '1 g'),
      words(190, 666, '8', 10, '0 0 10 10 re W n'),
      words(160, 646, '7', 10),
      '1 g 155 644 20 14 re f 0 g',
      'q 0.8 0.6 -0.6 0.8 500 100 cm',
      words(0, 0, '内部资料'),
      'Q',
    ];
    const document = await read([...hidden, ...ruled(60, 700, ROWS)]);
    expect(grids(document)).toEqual([AS_DRAWN]);
    expect(texts(document)).toEqual([]);
  });

  it('doubts what is only a text layer behind a picture', async () => {
    const rows = AS_DRAWN.map((row) =>
      row
        .split('|')
        .map((text) => `${text}~`)
        .join('|'),
    );
    const drawn = ruled(60, 700, ROWS).map((operators) => operators.replace('BT', 'BT 3 Tr'));
    expect(grids(await read(drawn))).toEqual([rows]);
  });

  it('keeps a footnote’s raised digit apart from the figure', async () => {
    const [grid] = grids(await read([...ruled(60, 700, ROWS), words(131, 650, '1', 5)]));
    expect(grid?.[2]).toBe('罚款|5¹|66');
  });

  it('takes neither a year in small type nor a number at the side of a title for footnote marks', async () => {
    const title = [words(150, 760, '工作年度报告', 24), words(300, 770, '2024年', 10), words(450, 767, '00312', 10)];
    expect(texts(await read(title))).toEqual(['工作年度报告2024年', '00312']);
  });

  it('takes two figures of one cell for two, and one that the column is too narrow for as one', async () => {
    const narrow = [
      line(60, 700, 60, 660),
      line(90, 700, 90, 660),
      line(112, 700, 112, 660),
      line(60, 700, 112, 700),
      line(60, 660, 112, 660),
    ];
    const two = [...ruled(60, 700, [['收费', '', '4']]), words(125, 691, '3', 8), words(125, 682, '5', 8)];
    expect(grids(await read(two))).toEqual([['收费|3\n5|4']]);
    expect(grids(await read([...narrow, words(63, 676, '收费'), words(93, 684, '239', 10), words(93, 670, '2', 10)]))).toEqual([
      ['收费|2392'],
    ]);
  });

  it('closes a table whose sides are open', async () => {
    const draws = ruled(60, 700, ROWS).filter(
      (operators) => operators !== line(60, 700, 60, 640) && operators !== line(240, 700, 240, 640),
    );
    expect(grids(await read(draws))).toEqual([AS_DRAWN]);
  });

  it('completes a line that is broken, and doubts the cells beside it', async () => {
    const draws = ruled(60, 700, ROWS).map((operators) => (operators === line(120, 700, 120, 640) ? line(120, 700, 120, 651) : operators));
    const [grid] = grids(await read(draws));
    expect(grid?.slice(0, 2)).toEqual(AS_DRAWN.slice(0, 2));
    expect(grid?.[2]).toMatch(/^罚款.*\|66$/);
  });

  it('guesses a table without lines, and doubts all of it', async () => {
    const rows = [
      ['规章', '3', '1', '42'],
      ['行政文件', '26', '7', '319'],
      ['其他', '0', '5', '6'],
    ];
    expect(grids(await read(filled(60, 700, rows)))).toEqual([rows.map((row) => row.map((text) => `${text}~`).join('|'))]);
  });

  it('drops page numbers and running heads, and goes on over the page', async () => {
    const page = (number: number, ...draws: string[]) => [
      words(200, 800, '政府信息公开工作年度报告', 8),
      words(290, 40, `- ${number} -`, 8),
      ...draws,
    ];
    const long = '本年度共收到政府信息公开申请并全部在法定期限内作出答复同时加强政务新媒体管理工作';
    const document = await read(
      page(1, words(60, 120, long, 12), words(60, 100, long, 12), ...ruled(60, 90, ROWS.slice(0, 2))),
      page(
        2,
        ...ruled(60, 780, [
          ['项目', '甲', '乙'],
          ['罚款', '5', '66'],
        ]),
        words(60, 700, '无。', 12),
      ),
    );
    expect(texts(document)).toEqual([long + long, '无。']);
    expect(grids(document)).toEqual([AS_DRAWN]);
  });

  it('says which pages are only a picture', async () => {
    const picture = 'q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0000 EI Q';
    const document = await read([words(60, 700, '一、总体情况')], [picture]);
    expect(document.truncated?.zh).toBe('第 2 页是图片，里面的字没有读取');
    expect(document.pictures).toMatchObject([{ place: { page: 2 } }]);
  });
});

describe('what is no readable PDF', () => {
  const made = madePdf([{ draws: ruled(60, 700, ROWS) }]);
  const problemOf = async (bytes: Uint8Array) => {
    const reading = await readPdf(bytes, { name: null });
    return 'problem' in reading ? reading.problem.zh : null;
  };

  it('is damaged, or has too many pages', async () => {
    expect(await problemOf(new TextEncoder().encode('%PDF-1.7\nnothing'))).toContain('损坏');
    expect(await problemOf(madePdf(Array.from({ length: 51 }, () => ({ draws: [] }))))).toContain('50 页');
  });

  it('needs a password', async () => {
    const text = String.fromCharCode(...made).replace(
      '/Root 1 0 R',
      `/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
    );
    expect(await problemOf(Uint8Array.from(text, (c) => c.charCodeAt(0)))).toContain('密码');
  });

  it('is given up when asked to', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await readPdf(made, { name: null, signal: stop.signal })).toMatchObject({ problem: { zh: expect.any(String) } });
  });

  property.prop(
    [
      fc.array(fc.tuple(fc.nat(made.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }),
      fc.option(fc.nat(made.length), { freq: 4 }),
    ],
    { numRuns: 25 },
  )(
    'whatever happened to its bytes, there is an answer',
    async (changes, length) => {
      const bytes = made.slice(0, length ?? made.length);
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      const reading = await readPdf(bytes, { name: null });
      expect('problem' in reading ? reading.problem.zh : reading.document.kind).toBeTruthy();
    },
    60_000,
  );
});
