import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../lib/document/cell-text';
import type { GridCell } from '../../lib/document/grid';
import type { GridPiece } from '../../lib/document/grid-piece';
import { joinGrids } from '../../lib/document/join-grids';
import { haveSameColumns } from '../../lib/document/same-columns';

/** A piece from its rows: cells parted by `|`, `^` goes on from the row above. Columns are 30 wide. */
function piece(page: number, ...rows: string[]): GridPiece {
  const cells: GridCell[] = [];
  const columns = rows[0]?.split('|').length ?? 0;
  rows.forEach((line, row) => {
    line.split('|').forEach((raw, column) => {
      const over = cells.findLast((cell) => cell.column === column);
      if (raw === '^' && over) cells[cells.indexOf(over)] = { ...over, rowSpan: over.rowSpan + 1 };
      else
        cells.push({
          row,
          column,
          rowSpan: 1,
          columnSpan: 1,
          raw,
          text: cellText(raw),
          state: raw === '' ? 'blank' : 'text',
          places: [{ kind: 'page', page, box: [column * 30, row * 20, 30, 20], span: null }],
          confidence: 1,
        });
    });
  });
  const edges = Array.from({ length: columns + 1 }, (_, index) => index * 30);
  return {
    rows: rows.length,
    columns,
    cells,
    place: { kind: 'page', page, box: [0, 0, columns * 30, rows.length * 20], span: null },
    edges,
    mayBeCut: true,
  };
}

/** The joined rows as they would be written for {@link piece}; `~` marks what is doubtful. */
function written({ rows, columns, cells }: GridPiece): string[] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const cell = cells.find((one) => one.row <= row && one.row + one.rowSpan > row && one.column === column);
      if (!cell) return '?';
      return cell.row < row ? '^' : cell.raw + (cell.confidence < 1 ? '~' : '');
    }).join('|'),
  );
}

const joined = (upper: readonly string[], lower: readonly string[]) => written(joinGrids(piece(1, ...upper), piece(2, ...lower), 5));

describe('a table on two pages', () => {
  it.each<[string, string[], string[], string[]]>([
    ['goes on row by row', ['项目|甲|乙', '1.收费|3|4'], ['2.罚款|5|6'], ['项目|甲|乙', '1.收费|3|4', '2.罚款|5|6']],
    [
      'drops the header that is printed again',
      ['项目|甲|乙', '1.收费|3|4'],
      ['项目|甲|乙', '2.罚款|5|6'],
      ['项目|甲|乙', '1.收费|3|4', '2.罚款|5|6'],
    ],
    [
      'puts a row together whose label goes on',
      ['项目|甲|乙', '1.收费|3|4', '2.依照有关规|5|6'],
      ['定的罚款||', '3.其他|7|8'],
      ['项目|甲|乙', '1.收费|3|4', '2.依照有关规定的罚款|5|6', '3.其他|7|8'],
    ],
    [
      'puts a row together whose figures stand on the other page',
      ['项目|甲|乙', '1.收费|3|4', '2.罚款||'],
      ['|5|6', '3.其他|7|8'],
      ['项目|甲|乙', '1.收费|3|4', '2.罚款|5|6', '3.其他|7|8'],
    ],
    [
      'puts a row together whose whole label stands behind the break',
      ['项目|甲|乙', '1.收费|3|4', '|5|6'],
      ['2.罚款||', '3.其他|7|8'],
      ['项目|甲|乙', '1.收费|3|4', '2.罚款|5|6', '3.其他|7|8'],
    ],
    [
      'leaves a header without a label its own',
      ['1.收费|3|4', '|甲|乙'],
      ['2.罚款||', '3.其他|7|8'],
      ['1.收费|3|4', '|甲|乙', '2.罚款||', '3.其他|7|8'],
    ],
    ['puts a figure together, and doubts it', ['1.收费|3|4', '2.罚款|2499|6'], ['|8|'], ['1.收费|3|4', '2.罚款|24998~|6']],
    [
      'leaves a numbered row its own although it is blank',
      ['1.收费|3|4', '2.罚款|5|6'],
      ['3.其他||', '4.合计|7|8'],
      ['1.收费|3|4', '2.罚款|5|6', '3.其他||', '4.合计|7|8'],
    ],
    [
      'doubts rows that may be one or two',
      ['收费|3|4', '罚款||'],
      ['没收|5|6', '合计|7|8'],
      ['收费|3|4', '罚款~|~|~', '没收~|5~|6~', '合计|7|8'],
    ],
    [
      'lets a group go on',
      ['三、结果|1.公开|3', '^|2.不公开|4'],
      ['|3.其他|5', '四、结转|合计|6'],
      ['三、结果|1.公开|3', '^|2.不公开|4', '^|3.其他|5', '四、结转|合计|6'],
    ],
    [
      'reads a group’s label on over the break',
      ['三、本年|1.公开|3', '^|2.不公开|4'],
      ['度结果|3.其他|5'],
      ['三、本年度结果|1.公开|3', '^|2.不公开|4', '^|3.其他|5'],
    ],
    [
      'begins a new group where one is numbered',
      ['（一）甲|1.公开|3', '^|2.其他|4'],
      ['（二）乙|1.公开|5'],
      ['（一）甲|1.公开|3', '^|2.其他|4', '（二）乙|1.公开|5'],
    ],
    ['drops the edge of a row that holds nothing', ['1.收费|3|4', '||'], ['2.罚款|5|6'], ['1.收费|3|4', '2.罚款|5|6']],
  ])('%s', (_title, upper, lower, expected) => {
    expect(joined(upper, lower)).toEqual(expected);
  });

  it('keeps both places of what the break ran through', () => {
    const { cells } = joinGrids(piece(1, '1.收费|3', '2.罚款|2499'), piece(2, '|8'), 5);
    expect(cells.at(-1)?.places.map((place) => place.kind === 'page' && place.page)).toEqual([1, 2]);
  });

  it('is one by its edges: as wide, and most columns at the same places', () => {
    const [upper, lower] = [piece(1, '甲|乙|丙'), piece(2, '1|2|3')];
    expect(haveSameColumns(upper, lower, 5)).toBe(true);
    expect(haveSameColumns(upper, { ...lower, edges: [0, 31, 58, 93] }, 5)).toBe(true);
    expect(haveSameColumns(upper, { ...lower, edges: [0, 30, 60, 120] }, 5)).toBe(false);
    expect(haveSameColumns(upper, { ...lower, edges: [0, 15, 45, 90] }, 5)).toBe(false);
    expect(haveSameColumns({ ...upper, edges: null }, { ...lower, edges: null }, 5)).toBe(true);
  });

  property.prop([fc.array(fc.array(fc.nat(99_999), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 12 }), fc.nat(20)])(
    'loses and invents no figure, wherever it is cut between rows',
    (figures, at) => {
      const rows = figures.map((row, index) => [`${index + 1}.项目`, ...row].join('|'));
      const cut = 1 + (at % (rows.length - 1));
      expect(joined(['名称|甲|乙|丙', ...rows.slice(0, cut)], rows.slice(cut))).toEqual(['名称|甲|乙|丙', ...rows]);
    },
  );
});
