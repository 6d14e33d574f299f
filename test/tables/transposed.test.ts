import { expect, test } from 'vitest';
import type { Grid } from '../../lib/document/grid';
import { normalise } from '../../lib/document/normalise';
import { editionById } from '../../lib/statute';
import { lexiconOf } from '../../lib/statute/lexicon';
import { isTransposed } from '../../lib/tables/transposed';

const edition = editionById('2021');
const lexicon = lexiconOf(edition);
const labelsOf = (table: string) => (edition.tables.find(({ id }) => id === table)?.rows ?? []).map(({ label }) => normalise(label));
const unique = [...new Set(labelsOf('requests'))].filter((label) => !/总计|其他|法律/.test(label));

/** Labels side by side in the first row. */
function grid(
  labels: readonly string[],
  { rows = 8, columns = 12, state = 'text' }: { rows?: number; columns?: number; state?: string } = {},
): Grid {
  return {
    kind: 'grid',
    rows,
    columns,
    cells: labels.map((text, column) => ({ row: 0, column, text, raw: text, state })),
  } as unknown as Grid;
}

test.each<[name: string, of: Grid, is: boolean]>([
  ['five labels beside each other', grid(unique.slice(0, 5)), true],
  ['six', grid(unique.slice(0, 6), { columns: 6 }), true],
  ['four', grid(unique.slice(0, 4)), false],
  ['too many rows', grid(unique.slice(0, 5), { rows: 17 }), false],
  ['as many rows as may be', grid(unique.slice(0, 5), { rows: 16 }), true],
  ['five columns are an upright table', grid(unique.slice(0, 5), { columns: 5 }), false],
  ['cells that were not read', grid(unique.slice(0, 5), { state: 'unread' }), false],
  ['words of its columns', grid(['自然人', '总计', '其他', '商业企业', '科研机构', '法律服务机构']), false],
  ['rows of another table', grid(['行政许可', '行政处罚', '行政强制', '规章', '行政规范性文件', '行政事业性收费']), false],
  [
    'one label five times in one column',
    { ...grid(unique.slice(0, 5)), cells: grid(unique.slice(0, 5)).cells.map((cell) => ({ ...cell, column: 0 })) },
    false,
  ],
])('%s', (_, of, is) => {
  expect(isTransposed(of, lexicon)).toBe(is);
});
