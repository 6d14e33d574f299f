import { describe, expect, it } from 'vitest';
import type { GridCell } from '../../../lib/document/grid';
import { tablesOfRules } from '../../../lib/sources/drawn/drawn-page';
import { withoutEmptyRows } from '../../../lib/sources/drawn/empty-rows';
import type { PageInk } from '../../../lib/sources/drawn/ink';
import { regionsOf } from '../../../lib/sources/drawn/regions';
import { upright } from '../../../lib/sources/drawn/upright';
import { inkOfPicture } from '../../../lib/sources/image/ink-of-picture';
import { inkOf } from '../../../lib/sources/image/ink-of-raster';
import { pageLines } from '../../../lib/sources/image/page-lines';
import { inkTurnedBack, quarterTurned } from '../../../lib/sources/image/quarter-turn';
import type { Recogniser } from '../../../lib/sources/image/reading';
import { scaled } from '../../../lib/sources/image/rules-in-tables';
import { isOnSide } from '../../../lib/sources/image/straighten';
import { seenTableRules } from '../../../lib/sources/image/table-rules';
import { paper } from './paper';

/** 200 dots to the inch. */
const POINT = 200 / 72;

const XS = [60, 300, 500, 800];
const YS = [60, 120, 180, 240, 300];

/** Marks as large as letters, in every cell. */
function letters(sheet: ReturnType<typeof paper>) {
  for (const x of XS.slice(0, 3))
    for (const y of YS.slice(0, 4))
      for (let i = 0; i < 3; i++) {
        sheet.box(x + 40 + i * 26, y + 18, 22, 4);
        sheet.box(x + 40 + i * 26, y + 18, 4, 24);
        sheet.box(x + 58 + i * 26, y + 18, 4, 24);
        sheet.box(x + 40 + i * 26, y + 38, 22, 4);
      }
}

function tables(sheet: ReturnType<typeof paper>) {
  const rules = seenTableRules(sheet.raster, inkOf(sheet.raster, 25), POINT).map((rule) => scaled(rule, 1 / POINT));
  return tablesOfRules(rules, 'seen');
}
const shapes = (sheet: ReturnType<typeof paper>) =>
  tables(sheet).map(({ xs, ys, regions }) => [xs.length - 1, ys.length - 1, regions.length]);

describe('lines of which little is left', () => {
  it.each([
    ['pale', (sheet: ReturnType<typeof paper>) => sheet.table(XS, YS, 190)],
    [
      'of dots',
      (sheet: ReturnType<typeof paper>) => {
        sheet.table(XS, YS);
        for (let at = 0; at < 900; at += 6) {
          for (const x of XS) sheet.box(x, at, 2, 3, 255);
          for (const y of YS) sheet.box(at, y, 3, 2, 255);
        }
      },
    ],
    [
      'of dots that run together where lines cross, each row of them in a step of its own',
      (sheet: ReturnType<typeof paper>) => {
        YS.forEach((y, row) => {
          for (let at = XS[0] ?? 0; at < (XS.at(-1) ?? 0); at += 4) sheet.box(at + (row % 3), y, 2, 2);
        });
        XS.forEach((x, column) => {
          for (let at = YS[0] ?? 0; at < (YS.at(-1) ?? 0); at += 4) sheet.box(x, at + (column % 3), 2, 2);
          for (const y of YS) {
            sheet.box(Math.max(60, x - 9), y, Math.min(802, x + 11) - Math.max(60, x - 9), 2);
            sheet.box(x, Math.max(60, y - 9), 2, Math.min(302, y + 11) - Math.max(60, y - 9));
          }
        });
      },
    ],
    [
      'broken',
      (sheet: ReturnType<typeof paper>) => {
        sheet.table(XS, YS);
        for (const x of XS) sheet.box(x - 2, 83 + (x % 7), 6, 11, 255);
        for (const y of YS) for (const at of [110, 390, 610]) sheet.box(at + (y % 11), y - 2, 12, 6, 255);
      },
    ],
    [
      'thick',
      (sheet: ReturnType<typeof paper>) =>
        [-4, -2, 0, 2, 4].map((by) =>
          sheet.table(
            XS.map((x) => x + by),
            YS.map((y) => y + by),
          ),
        ),
    ],
  ])('are seen as a grid: %s', (_, draw) => {
    const sheet = paper(900, 400);
    draw(sheet);
    letters(sheet);
    expect(shapes(sheet)).toEqual([[3, 4, 12]]);
  });

  it('are those of this side: what shows through from the back of the sheet is none', () => {
    const sheet = paper(900, 400);
    sheet.table(
      XS.map((x) => 900 - x),
      YS.map((y) => y + 31),
      225,
    );
    sheet.table(XS, YS);
    letters(sheet);
    expect(shapes(sheet)).toEqual([[3, 4, 12]]);
  });

  it('may leave a table open at its sides, with one line between two columns', () => {
    const sheet = paper(900, 400);
    for (const y of YS) sheet.box(60, y, 740, 2);
    sheet.box(300, 60, 2, 240);
    letters(sheet);
    expect(shapes(sheet)).toEqual([[2, 4, 8]]);
    const rest = paper(900, 400);
    for (const y of [60, 130]) rest.box(60, y, 740, 2);
    rest.box(300, 60, 2, 70);
    expect(shapes(rest)).toEqual([[2, 1, 2]]);
  });

  it('are told from letters that fill low rows and run into the lines over them, one under the other', () => {
    const rows = [60, 92, 124, 156, 188, 220, 252];
    const sheet = paper(900, 400);
    sheet.table(XS, rows);
    for (const y of rows.slice(0, 6))
      for (let i = 0; i < 4; i++) {
        for (const at of [0, 10, 20]) sheet.box(100 + i * 30, y + 5 + at, 24, 2);
        for (const at of [0, 11, 22]) sheet.box(100 + i * 30 + at, y + 2, 2, 27);
      }
    expect(shapes(sheet)).toEqual([[3, 6, 18]]);
  });

  it('that are pale are told from letters of a stroke and a bar, which stand over each other', () => {
    const sheet = paper(900, 400);
    sheet.table(XS, YS, 200);
    for (const y of [126, 154, 182, 210]) {
      sheet.box(640, y, 2, 20);
      sheet.box(631, y + 9, 20, 2);
    }
    letters(sheet);
    expect(shapes(sheet)).toEqual([[3, 4, 12]]);
  });

  it('bound a shaded cell once: the edge of a shade is no line', () => {
    const sheet = paper(900, 400);
    for (const y of [60, 180]) sheet.box(64, y + 6, 730, 40, 215);
    sheet.table(XS, YS);
    expect(shapes(sheet)).toEqual([[3, 4, 12]]);
  });
});

describe('a lattice with a hole', () => {
  const line = (upright: boolean, at: number, from: number, to: number) => ({ upright, at, from, to });
  const xs = [0, 40, 80, 120, 160];
  const ys = [0, 20, 40, 60, 80];
  const whole = [...xs.map((x) => line(true, x, 0, 80)), ...ys.map((y) => line(false, y, 0, 160))];
  const without = (one: number, gap: readonly [number, number]) => [
    ...whole.filter((_, index) => index !== one),
    line(true, xs[one] ?? 0, 0, gap[0]),
    line(true, xs[one] ?? 0, gap[1], 80),
  ];
  const doubtful = (lines: Parameters<typeof regionsOf>[2], are: 'drawn' | 'seen') => {
    const regions = regionsOf(xs, ys, lines, are);
    return [regions.length, regions.filter(({ repaired }) => repaired).map(({ row, column }) => `${row}.${column}`)];
  };

  it('is a merged cell where it was drawn so', () => {
    expect(doubtful(without(2, [20, 40]), 'drawn')).toEqual([15, []]);
  });

  it('is a worn line where it was seen so and the lines beside it go on, and the cells at its sides are in doubt', () => {
    expect(doubtful(without(2, [20, 40]), 'seen')).toEqual([16, ['1.1', '1.2']]);
  });

  it('is a row of one wide cell where all its lines are missing', () => {
    const wide = [
      ...xs.slice(1, 4).flatMap((x) => [line(true, x, 0, 20), line(true, x, 40, 80)]),
      line(true, 0, 0, 80),
      line(true, 160, 0, 80),
    ];
    expect(doubtful([...wide, ...ys.map((y) => line(false, y, 0, 160))], 'seen')).toEqual([13, []]);
  });
});

it('takes what is left of a worn line for no character', () => {
  const table = {
    xs: [0, 100, 200],
    ys: [0, 30],
    regions: [0, 1].map((column) => ({ row: 0, column, rowSpan: 1, columnSpan: 1, repaired: false })),
  };
  const blob = (x0: number, y0: number, x1: number, y1: number) => ({ x0, y0, x1, y1, area: (x1 - x0) * (y1 - y0) });
  const [digit, rest, dash] = [blob(40, 10, 46, 20), blob(10, 1, 22, 2), blob(140, 14, 150, 15)];
  const areas = pageLines([digit, rest, dash], [table], 1).map(({ area }) => area);
  expect(areas).toEqual([
    [40, 10, 6, 10],
    [140, 14, 10, 1],
  ]);
});

it('doubts what begins where a side of its cell was', () => {
  const table = { xs: [0, 100], ys: [0, 30], regions: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, repaired: false }] };
  const cutAt = (x: number) => pageLines([{ x0: x, y0: 10, x1: x + 6, y1: 20, area: 60 }], [table], 1).map(({ isCut }) => isCut === true);
  expect([1, 2, 50, 92, 93].map((x) => cutAt(x))).toEqual([[false], [false], [false], [false], [false]]);
  expect([0, 94].map((x) => cutAt(x))).toEqual([[true], [true]]);
});

it('has no row for a double line: blank beside labels that go on', () => {
  const cell = (row: number, column: number, text: string, rowSpan = 1): GridCell => ({
    row,
    column,
    rowSpan,
    columnSpan: 1,
    raw: text,
    text,
    state: text === '' ? 'blank' : 'text',
    places: [],
    confidence: 0.4,
  });
  const place = { kind: 'page', page: 1, box: [0, 0, 1, 1], span: null } as const;
  const rest = { columns: 2, place, edges: null, mayBeCut: true };
  const piece = { ...rest, rows: 3, cells: [cell(0, 0, '收费', 2), cell(0, 1, ''), cell(1, 1, '3'), cell(2, 0, '罚款'), cell(2, 1, '')] };
  const { rows, cells } = withoutEmptyRows(piece);
  expect(rows).toBe(2);
  expect(cells).toEqual([cell(0, 0, '收费'), cell(0, 1, '3'), cell(1, 0, '罚款'), cell(1, 1, '')]);
});

describe('a sheet that lay on its side', () => {
  const sheet = paper(600, 800);
  for (let row = 0; row < 20; row++) for (let i = 0; i < 20; i++) sheet.box(60 + i * 24, 60 + row * 36, 18, 20);
  /** Sure of what stands upright only: a wide line of marks. */
  const recogniser: Recogniser = {
    read: async (lines) =>
      lines.map(({ width, height }) => {
        const read = { text: '文字', characters: [0.25, 0.75].map((at) => ({ at, certainty: width > height ? 0.95 : 0.2 })) };
        return { ...read, figure: { text: '', characters: [] } };
      }),
    close: () => {},
  };

  it('is known by its rows', () => {
    const ink = inkOf(sheet.raster, 25);
    expect(isOnSide(ink, POINT)).toBe(false);
    for (const turn of [90, 270] as const) expect(isOnSide(inkOf(quarterTurned(sheet.raster, turn), 25), POINT)).toBe(true);
  });

  it.each([90, 180, 270] as const)('turned by %i degrees its text is told where the page shows it, and read upright', async (turn) => {
    const page = (raster: typeof sheet.raster) => ({ page: 1, width: raster.width / POINT, height: raster.height / POINT, raster });
    const straight = await inkOfPicture(page(sheet.raster), recogniser);
    // As if the scanner had turned it: the reader turns it back.
    const back = ((360 - turn) % 360) as 90 | 180 | 270;
    const shown = inkTurnedBack({ ...straight, isSeen: true }, back);
    const places = ({ glyphs }: PageInk) => glyphs.map(({ text, box }) => `${text} ${box.map((one) => one.toFixed(1)).join(' ')}`).sort();
    expect(upright(shown).turn).toBe(back);
    expect(places(upright(shown).ink)).toEqual(places(straight));
    expect([upright(shown).ink.width, upright(shown).ink.height]).toEqual([straight.width, straight.height]);
  });
});
