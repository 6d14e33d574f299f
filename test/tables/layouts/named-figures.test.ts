import { describe, expect, it } from 'vitest';
import { namedFigures } from '../../../lib/tables/layouts/named-figures';
import { gridOf } from '../grid-of';

const NAMES = ['自然人', '商业企业', '科研机构', '社会公益组织'];
const written = (...rows: readonly (readonly string[])[]) => namedFigures(gridOf(...rows)).cells.map(({ text }) => text);
const named = (figures: readonly string[], mark: string) => figures.map((figure, nth) => `${NAMES[nth]}${mark}${figure}`);

describe('figures that name their columns', () => {
  it.each([':', '：', ' ', ''])('are read without the names, parted by “%s”', (mark) => {
    expect(written(NAMES, named(['12', '3', '0', '-'], mark), named(['4', '5', '6', '7'], mark)).slice(4)).toEqual([
      ...['12', '3', '0', '-'],
      ...['4', '5', '6', '7'],
    ]);
  });

  it('are left where one names another column', () => {
    const [first = '', ...others] = named(['4', '5', '6', '7'], ':');
    const askew = [first.replace('自然人', '科研机构'), ...others];
    expect(written(NAMES, named(['1', '2', '3', '4'], ':'), askew).slice(8)).toEqual(askew);
  });

  it('are left where there are few of them', () => {
    const few = named(['1', '2', '3', '4'], ':');
    expect(written(NAMES, few).slice(4)).toEqual(few);
  });
});
