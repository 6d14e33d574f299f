import { describe, expect, it } from 'vitest';
import { groupedFigures } from '../../../lib/tables/layouts/grouped-figures';
import { gridOf } from '../grid-of';

const written = (...texts: readonly string[]) =>
  groupedFigures(gridOf(texts)).cells.map(({ text, raw }) => (text === raw ? text : `${raw} → ${text}`));

describe('thousands that are set apart', () => {
  it('are put together', () => {
    expect(written('总计', '1 264', '96', '12 003', '1 234 567', '')).toEqual(['总计', '1264', '96', '12003', '1234567', '']);
  });
  it.each([
    ['two of them may be two figures each', ['1 264', '3 005', '96']],
    ['another figure of so many digits stands unparted', ['1 264', '3 005', '2 001', '1648']],
    ['two figures stand in one cell otherwise', ['1 264', '3 005', '2 001', '3 5']],
    ['nothing is written', ['', '', '']],
  ])('are left as they stand where %s', (_, texts) => {
    expect(written(...texts)).toEqual(texts);
  });
});
